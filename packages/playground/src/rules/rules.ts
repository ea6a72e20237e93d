import type { BrokenRule, RuleView } from '../page/protocol.ts';
import { COMMAND_RULES } from './command-rules.ts';
import { COMPONENT_RULES } from './component-rules.ts';
import { FIELD_RULES, UNKNOWN_FIELD_RULES } from './field-rules.ts';
import { MESSAGE_RULES } from './message-rules.ts';
import { MODAL_RULES } from './modal-rules.ts';
import { REQUEST_RULES } from './request-rules.ts';
import type { FieldError, FormRule, Path, ValidationContext } from './rule.ts';
import type { Kind } from './schemas.ts';
import { INTERACTION_RULES } from './interaction-rules.ts';
import { walk } from './walk.ts';
import type { JsonObject } from './json.ts';

const SEMANTIC_RULES: readonly FormRule[] = [
  ...COMPONENT_RULES,
  ...MODAL_RULES,
  ...COMMAND_RULES,
  ...MESSAGE_RULES,
  ...UNKNOWN_FIELD_RULES,
];

const byKind = (rules: readonly FormRule[]) => {
  const table = new Map<Kind, FormRule[]>();
  for (const rule of rules) for (const kind of rule.on) table.set(kind, [...(table.get(kind) ?? []), rule]);
  return table;
};
const FIELDS_BY_KIND = byKind(FIELD_RULES);
const SEMANTIC_BY_KIND = byKind(SEMANTIC_RULES);

/** Every rule that requests are held to. */
export const RULES: readonly RuleView[] = [
  ...FIELD_RULES,
  ...SEMANTIC_RULES,
  ...INTERACTION_RULES,
  ...Object.values(REQUEST_RULES),
].map(({ id, description, status, code }) => ({ id, description, status, code }));

/** A rule with the places where a body breaks it. */
export interface Violation {
  readonly rule: FormRule;
  readonly errors: readonly FieldError[];
}

/**
 * What is wrong with a body, in the order Discord looks: first every field by itself; only when those are right, what
 * they mean together. Includes warnings.
 */
export function validate(
  kind: Kind,
  value: JsonObject,
  about: Partial<Omit<ValidationContext, 'nodes'>> = {},
): readonly Violation[] {
  const nodes = walk(kind, value, {
    existing: undefined,
    files: [],
    sizes: [],
    target: 'response',
    optionType: undefined,
    ...about,
  });
  const found = (table: ReadonlyMap<Kind, readonly FormRule[]>) =>
    nodes.flatMap((node) =>
      (table.get(node.kind) ?? []).flatMap((rule) => {
        const errors = rule.check(node);
        return errors.length > 0 ? [{ rule, errors }] : [];
      }),
    );
  const fields = found(FIELDS_BY_KIND);
  return fields.length > 0 ? fields : found(SEMANTIC_BY_KIND);
}

/** `components[0].label`, for people. */
export const pathText = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** The violations as the inspector shows them. */
export const brokenRules = (violations: readonly Violation[], prefix: Path = []): readonly BrokenRule[] =>
  violations.flatMap(({ rule, errors }) =>
    errors.map((one) => ({
      rule: rule.id,
      description: rule.description,
      path: pathText([...prefix, ...one.path]),
      code: rule.code,
      warning: rule.warning,
    })),
  );
