import type { BrokenRule } from '../page/protocol.ts';
import type { RequestRule } from '../rules/request-rules.ts';
import type { FieldError, Path } from '../rules/rule.ts';
import { INVALID_FORM, fieldError } from '../rules/rule.ts';
import type { Violation } from '../rules/rules.ts';
import { brokenRules, pathText } from '../rules/rules.ts';
import type { InteractionRule } from '../rules/interaction-rules.ts';

/** An answer of the REST API that says no, as Discord words it, with the rules behind it. */
export interface ErrorResponse {
  readonly refused: true;
  readonly status: number;
  readonly body: unknown;
  readonly broken: readonly BrokenRule[];
}

type ErrorTree = Record<string, unknown>;

/** Discord nests what is wrong with a form along the path to it, under `_errors`. */
function errorTree(errors: readonly FieldError[]): ErrorTree {
  const tree: ErrorTree = {};
  for (const { path, code, message } of errors) {
    let branch = tree;
    for (const step of path) branch = (branch[String(step)] ??= {}) as ErrorTree;
    ((branch['_errors'] ??= []) as unknown[]).push({ code, message });
  }
  return tree;
}

/** Refused by a rule about the request or the moment; `at` says where in the form when it is about the form. */
export function errorResponse(rule: RequestRule | InteractionRule, at?: FieldError): ErrorResponse {
  return {
    refused: true,
    status: rule.status,
    body: {
      message: rule.title,
      code: rule.code,
      ...(at === undefined ? {} : { errors: errorTree([at]) }),
    },
    broken: [
      {
        rule: rule.id,
        description: rule.description,
        path: pathText(at?.path ?? []),
        code: rule.code,
        warning: false,
      },
    ],
  };
}

/** Refused for its form; undefined when nothing found forbids it. `prefix` leads from the body to what was judged. */
export function formErrorResponse(violations: readonly Violation[], prefix: Path): ErrorResponse | undefined {
  const grave = violations.filter(({ rule }) => !rule.warning);
  const first = grave[0];
  if (first === undefined) return undefined;
  const ownCode = grave.every(({ rule }) => rule.code !== INVALID_FORM) ? first.rule : undefined;
  const broken = brokenRules(grave, prefix);
  if (ownCode !== undefined) {
    const message = first.errors[0]?.message ?? ownCode.description;
    return { refused: true, status: ownCode.status, body: { message, code: ownCode.code }, broken };
  }
  const errors = grave
    .filter(({ rule }) => rule.code === INVALID_FORM)
    .flatMap((finding) => finding.errors)
    .map((one) => fieldError([...prefix, ...one.path], one.code, one.message));
  return {
    refused: true,
    status: 400,
    body: { message: 'Invalid Form Body', code: INVALID_FORM, errors: errorTree(errors) },
    broken,
  };
}

export const isErrorResponse = (value: object | undefined): value is ErrorResponse =>
  value !== undefined && 'refused' in value;
