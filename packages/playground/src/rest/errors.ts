import type { BrokenRule } from '../page/protocol.ts';
import type { RequestRule } from '../rules/request-rules.ts';
import type { Breach, Path } from '../rules/rule.ts';
import { INVALID_FORM, breach } from '../rules/rule.ts';
import type { Finding } from '../rules/rules.ts';
import { brokenRules, pathText } from '../rules/rules.ts';
import type { SituationRule } from '../rules/situation-rules.ts';

/** An answer of the REST API that says no, as Discord words it, with the rules behind it. */
export interface Refused {
  readonly refused: true;
  readonly status: number;
  readonly body: unknown;
  readonly broken: readonly BrokenRule[];
}

type ErrorTree = Record<string, unknown>;

/** Discord nests what is wrong with a form along the path to it, under `_errors`. */
function errorTree(breaches: readonly Breach[]): ErrorTree {
  const tree: ErrorTree = {};
  for (const { path, code, message } of breaches) {
    let branch = tree;
    for (const step of path) branch = (branch[String(step)] ??= {}) as ErrorTree;
    ((branch['_errors'] ??= []) as unknown[]).push({ code, message });
  }
  return tree;
}

/** Refused by a rule about the request or the moment; `at` says where in the form when it is about the form. */
export function refuse(rule: RequestRule | SituationRule, at?: Breach): Refused {
  return {
    refused: true,
    status: rule.status,
    body: {
      message: rule.title,
      code: rule.code,
      ...(at === undefined ? {} : { errors: errorTree([at]) }),
    },
    broken: [
      { rule: rule.id, says: rule.says, path: pathText(at?.path ?? []), code: rule.code, silent: false },
    ],
  };
}

/** Refused for its form; undefined when nothing found forbids it. `prefix` leads from the body to what was judged. */
export function refuseForm(findings: readonly Finding[], prefix: Path): Refused | undefined {
  const grave = findings.filter(({ rule }) => !rule.silent);
  const first = grave[0];
  if (first === undefined) return undefined;
  const ownCode = grave.every(({ rule }) => rule.code !== INVALID_FORM) ? first.rule : undefined;
  const broken = brokenRules(grave, prefix);
  if (ownCode !== undefined) {
    const message = first.breaches[0]?.message ?? ownCode.says;
    return { refused: true, status: ownCode.status, body: { message, code: ownCode.code }, broken };
  }
  const breaches = grave
    .filter(({ rule }) => rule.code === INVALID_FORM)
    .flatMap((finding) => finding.breaches)
    .map((one) => breach([...prefix, ...one.path], one.code, one.message));
  return {
    refused: true,
    status: 400,
    body: { message: 'Invalid Form Body', code: INVALID_FORM, errors: errorTree(breaches) },
    broken,
  };
}

export const isRefused = (value: object | undefined): value is Refused =>
  value !== undefined && 'refused' in value;
