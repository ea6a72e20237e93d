import type { Onet } from '../onet.ts';
import type { AnyService } from '../services/service.ts';
import { compare, type Difference } from './compare.ts';
import { fetchDefinition } from './fetch-definition.ts';
import { callExamples } from './call-examples.ts';

export interface VerifyOptions {
  readonly services: readonly AnyService[];
  /** The address or the file of the official definition. */
  readonly definition: string;
  /** The real service, if there is a key for it. */
  readonly onet?: Onet;
  /** Prints one line. */
  readonly print: (line: string) => void;
}

/**
 * Compares the table with the official definition and with the real service, as far as these are available, and
 * prints each difference. Resolves with whether there was none.
 */
export async function verify(options: VerifyOptions): Promise<boolean> {
  const { services, onet, print } = options;
  const likeDefinition = await againstDefinition(options);
  if (onet === undefined) {
    print('No API key: the services were not called. Set ONET_API_KEY to call each of them once.');
    return likeDefinition;
  }
  print(`Calling ${services.length} services, one after the other.`);
  const tried = await callExamples(onet, services);
  if (!tried.ok) {
    print(`The services could not be called: ${tried.refused.message}`);
    return likeDefinition;
  }
  const { differences, unanswered } = tried;
  if (unanswered > 0)
    print(`Not available there without a key or an imported release: ${unanswered} services.`);
  report(differences, `${services.length - unanswered} services answer as the table says.`, print);
  return likeDefinition && differences.length === 0;
}

async function againstDefinition({ services, definition, print }: VerifyOptions): Promise<boolean> {
  const fetched = await fetchDefinition(definition);
  if (!fetched.ok) {
    print(`The table was not compared: ${fetched.text}.`);
    return !fetched.reachable;
  }
  const differences = compare(services, fetched.operations);
  report(differences, `The table agrees with ${definition}: ${services.length} services.`, print);
  return differences.length === 0;
}

/** Prints the differences by subject, or `none`. */
function report(differences: readonly Difference[], none: string, print: (line: string) => void): void {
  const groups = Map.groupBy(differences, ({ about }) => about);
  for (const [about, members] of groups) {
    print(about);
    for (const { text } of members) print(`  ${text}`);
  }
  print(differences.length === 0 ? none : `Differences: ${differences.length}.`);
}
