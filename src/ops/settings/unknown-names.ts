import { distance } from 'fastest-levenshtein';
import type { EnvFile } from './env-file.ts';
import type { Problem } from '../startup-error.ts';

/** Names in a `.env` file that are for other programs, such as Compose. */
const OTHERS = /^(?:NODE_ENV|DOMAIN|COMPOSE_\w+|(?:HTTPS?|NO)_PROXY|(?:https?|no)_proxy)$/;

/** In the environment only names with these prefixes are checked; Kubernetes sets some for services. */
const OURS = /^(?:DISCORD|ONET)_/i;
const KUBERNETES = /_SERVICE_(?:HOST|PORT)|_PORT(?:_|$)/;

/** Unknown or misspelled names, which would otherwise be ignored silently. */
export function unknownNames(
  known: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  file: EnvFile | undefined,
): readonly Problem[] {
  const isKnown = (name: string): boolean => known.includes(name);
  const inFile = [...(file?.lines ?? [])]
    .filter(([name]) => !isKnown(name) && !OTHERS.test(name))
    .map(([name, line]) => problem(`.env, line ${line}`, name, known));
  const inEnvironment = Object.keys(environment)
    .filter((name) => !isKnown(name) && OURS.test(name) && !KUBERNETES.test(name))
    .map((name) => problem(name, name, known));
  return [...inFile, ...inEnvironment];
}

function problem(variable: string, name: string, known: readonly string[]): Problem {
  const [nearest] = known.toSorted((a, b) => nameDistance(name, a) - nameDistance(name, b));
  return {
    variable,
    fix: `Waymark has no setting ${name}; did you mean ${nearest ?? ''}? See .env.example for all of them`,
  };
}

/** The edit distance of two names, less for each word that they share. */
function nameDistance(name: string, other: string): number {
  const words = name.toUpperCase().split('_');
  const common = other.split('_').filter((word) => words.includes(word)).length;
  return distance(name.toUpperCase(), other) - 4 * common;
}
