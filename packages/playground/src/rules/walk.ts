import { kindOf } from './field-rules.ts';
import type { Node, Path, ValidationContext } from './rule.ts';
import { SCHEMAS, type Kind } from './schemas.ts';
import { arrayOf, type JsonObject } from './json.ts';

/**
 * Every node of a body in reading order, the body itself first. What is not of a kind its place allows is skipped: the
 * rule of the field it stands in reports it.
 */
export function walk(
  kind: Kind,
  value: JsonObject,
  about: Omit<ValidationContext, 'nodes'>,
): readonly Node[] {
  const nodes: Node[] = [];
  const context: ValidationContext = { ...about, nodes: () => nodes };

  function visit(node: Node) {
    nodes.push(node);
    for (const [name, field] of Object.entries(SCHEMAS[node.kind])) {
      if (field.type === 'node') enter(node, node.value[name], field.of, [...node.path, name]);
      if (field.type === 'list')
        arrayOf(node.value[name]).forEach((entry, index) => {
          enter(node, entry, field.of, [...node.path, name, index]);
        });
    }
  }

  function enter(parent: Node, entry: unknown, of: Kind | readonly Kind[], path: Path) {
    const entryKind = kindOf(entry, of);
    if (entryKind !== undefined)
      visit({ kind: entryKind, value: entry as JsonObject, path, parent, context });
  }

  visit({ kind, value, path: [], parent: undefined, context });
  return nodes;
}
