import type { BrokenRule, RuleView } from '../page/protocol.ts';
import { COMMAND_RULES } from './command-rules.ts';
import { COMPONENT_RULES } from './component-rules.ts';
import { FIELD_RULES, UNKNOWN_FIELD_RULES, kindOf } from './field-rules.ts';
import { INTERACTION_RULES } from './interaction-rules.ts';
import { arrayOf, type JsonObject } from './json.ts';
import { MESSAGE_RULES } from './message-rules.ts';
import { MODAL_RULES } from './modal-rules.ts';
import { REQUEST_RULES } from './request-rules.ts';
import type { FieldError, FormRule, Node, Path, ValidationContext } from './rule.ts';
import { SCHEMAS, type Kind, type KindNames } from './schemas.ts';

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

/** Every rule for requests. */
export const RULES: readonly RuleView[] = [
  ...FIELD_RULES,
  ...SEMANTIC_RULES,
  ...INTERACTION_RULES.response,
  ...INTERACTION_RULES.followUp,
  ...Object.values(REQUEST_RULES),
].map(({ id, description, status, code }) => ({ id, description, status, code }));

/** The fields of each kind that hold nodes. */
const NESTED = new Map(
  Object.entries(SCHEMAS).map(([kind, fields]) => [
    kind,
    Object.entries(fields).filter(([, { type }]) => type === 'node' || type === 'list'),
  ]),
);

/**
 * Every node of a body in reading order, the body itself first. A node of a kind that is not allowed there is skipped:
 * the rule of its field reports it.
 */
function walk(kind: Kind, value: JsonObject, about: Omit<ValidationContext, 'nodes'>): readonly Node[] {
  const nodes: Node[] = [];
  const context: ValidationContext = { ...about, nodes: () => nodes };

  function visit(node: Node) {
    nodes.push(node);
    for (const [name, field] of NESTED.get(node.kind) ?? []) {
      if (field.type === 'node') enter(node, node.value[name], field.of, [...node.path, name]);
      if (field.type === 'list')
        arrayOf(node.value[name]).forEach((entry, index) => {
          enter(node, entry, field.of, [...node.path, name, index]);
        });
    }
  }

  function enter(parent: Node, entry: unknown, of: KindNames, path: Path) {
    const entryKind = kindOf(entry, of);
    if (entryKind !== undefined)
      visit({ kind: entryKind, value: entry as JsonObject, path, parent, context });
  }

  visit({ kind, value, path: [], parent: undefined, context });
  return nodes;
}

/** A violation of a rule in a body. */
export interface Violation extends FieldError {
  readonly rule: FormRule;
}

/**
 * Validates a body in Discord's order: first each field by itself; then, if all are valid, rules about
 * several fields. Includes warnings. `prefix` is the path of the body in the request.
 */
export function validate(
  kind: Kind,
  value: JsonObject,
  { prefix = [], ...about }: Partial<Omit<ValidationContext, 'nodes'>> & { readonly prefix?: Path } = {},
): readonly Violation[] {
  const nothing = {
    existing: undefined,
    files: [],
    sizes: [],
    target: 'response',
    optionType: undefined,
  } as const;
  const nodes = walk(kind, value, { ...nothing, ...about });
  const found = (table: ReadonlyMap<Kind, readonly FormRule[]>) =>
    nodes.flatMap((node) =>
      (table.get(node.kind) ?? []).flatMap((rule) =>
        rule.check(node).map((error) => ({ ...error, rule, path: [...prefix, ...error.path] })),
      ),
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
export const brokenRules = (violations: readonly Violation[]): readonly BrokenRule[] =>
  violations.map(({ rule, path }) => {
    const { id, description, code, warning } = rule;
    return { rule: id, description, path: pathText(path), code, warning };
  });
