import type { BrokenRule, RuleView } from '../page/protocol.ts';
import { COMMAND_RULES } from './command-rules.ts';
import { COMPONENT_RULES } from './component-rules.ts';
import { FIELD_RULES } from './fields.ts';
import { MESSAGE_RULES } from './message-rules.ts';
import { MODAL_RULES } from './modal-rules.ts';
import { REQUEST_RULES } from './request-rules.ts';
import type { Breach, Fields, FormRule, Path, Root } from './rule.ts';
import type { Kind } from './shapes.ts';
import { SITUATION_RULES } from './situation-rules.ts';
import { walk } from './walk.ts';

const SENSE_RULES: readonly FormRule[] = [
  ...COMPONENT_RULES,
  ...MODAL_RULES,
  ...COMMAND_RULES,
  ...MESSAGE_RULES,
];

const byKind = (rules: readonly FormRule[]) => {
  const table = new Map<Kind, FormRule[]>();
  for (const rule of rules) for (const kind of rule.on) table.set(kind, [...(table.get(kind) ?? []), rule]);
  return table;
};
const FIELDS_BY_KIND = byKind(FIELD_RULES);
const SENSE_BY_KIND = byKind(SENSE_RULES);

/** All that Discord is strict about here, one row a rule. */
export const RULES: readonly RuleView[] = [
  ...FIELD_RULES,
  ...SENSE_RULES,
  ...SITUATION_RULES,
  ...Object.values(REQUEST_RULES),
].map(({ id, says, status, code }) => ({ id, says, status, code }));

/** A rule with the places where a body breaks it. */
export interface Finding {
  readonly rule: FormRule;
  readonly breaches: readonly Breach[];
}

/**
 * What is wrong with a body, in the order Discord looks: first every field by itself; only when those are right,
 * what they mean together. Rules that Discord passes over in silence come along, marked `silent`.
 */
export function judge(
  kind: Kind,
  value: Fields,
  about: Partial<Omit<Root, 'parts'>> = {},
): readonly Finding[] {
  const parts = walk(kind, value, { editing: undefined, files: [], optionType: undefined, ...about });
  const found = (table: ReadonlyMap<Kind, readonly FormRule[]>) =>
    parts.flatMap((part) =>
      (table.get(part.kind) ?? []).flatMap((rule) => {
        const breaches = rule.check(part);
        return breaches.length > 0 ? [{ rule, breaches }] : [];
      }),
    );
  const fields = found(FIELDS_BY_KIND);
  return fields.length > 0 ? fields : found(SENSE_BY_KIND);
}

/** `components[0].label`, for people. */
export const pathText = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** The findings as the inspector shows them. */
export const brokenRules = (findings: readonly Finding[], prefix: Path = []): readonly BrokenRule[] =>
  findings.flatMap(({ rule, breaches }) =>
    breaches.map((one) => ({
      rule: rule.id,
      says: rule.says,
      path: pathText([...prefix, ...one.path]),
      code: rule.code,
      silent: rule.silent,
    })),
  );
