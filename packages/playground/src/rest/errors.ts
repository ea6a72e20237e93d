import type { BrokenRule } from '../page/protocol.ts';
import type { InteractionRule } from '../rules/interaction-rules.ts';
import { REQUEST_RULES, type RequestRule } from '../rules/request-rules.ts';
import { INVALID_FORM, fieldError, type FieldError, type Path } from '../rules/rule.ts';
import { brokenRules, pathText, type Violation } from '../rules/rules.ts';

/** An error of the REST API, with Discord's message and the broken rules. */
export interface ErrorResponse {
  readonly isError: true;
  readonly status: number;
  readonly body: unknown;
  readonly broken: readonly BrokenRule[];
}

type ErrorTree = Record<string, unknown>;

/** Discord nests the errors of a form along the path to each, under `_errors`. */
function errorTree(errors: readonly FieldError[]): ErrorTree {
  const tree: ErrorTree = {};
  for (const { path, code, message } of errors) {
    let branch = tree;
    for (const step of path) branch = (branch[String(step)] ??= {}) as ErrorTree;
    ((branch['_errors'] ??= []) as unknown[]).push({ code, message });
  }
  return tree;
}

/** The error of a rule about a request or the state of an interaction; `at` is the path in the form, if there is one. */
export function errorResponse(rule: RequestRule | InteractionRule, at?: FieldError): ErrorResponse {
  const { id, description, status, code, title } = rule;
  return {
    isError: true,
    status,
    body: { message: title, code, ...(at && { errors: errorTree([at]) }) },
    broken: [{ rule: id, description, path: pathText(at?.path ?? []), code, warning: false }],
  };
}

export const notAnObject = (path: Path): ErrorResponse =>
  errorResponse(REQUEST_RULES.form, fieldError(path, 'MODEL_TYPE_CONVERT'));

/** The error of a form; undefined if only warnings were found. */
export function formErrorResponse(violations: readonly Violation[]): ErrorResponse | undefined {
  const fatal = violations.filter(({ rule }) => !rule.warning);
  const [first] = fatal;
  if (first === undefined) return undefined;
  const broken = brokenRules(fatal);
  const wrong = fatal.filter(({ rule }) => rule.code === INVALID_FORM);
  if (wrong.length === 0) {
    const { rule, message } = first;
    return { isError: true, status: rule.status, body: { message, code: rule.code }, broken };
  }
  const body = { message: 'Invalid Form Body', code: INVALID_FORM, errors: errorTree(wrong) };
  return { isError: true, status: 400, body, broken };
}

export const isErrorResponse = (value: object | undefined): value is ErrorResponse =>
  value !== undefined && 'isError' in value;
