import { kindOf } from './field-rules.ts';
import type { JsonObject, Node, Path, ValidationContext } from './rule.ts';
import { arrayOf } from './rule.ts';
import type { Kind } from './schemas.ts';
import { SCHEMAS } from './schemas.ts';

/**
 * Every part of a body in reading order, the body itself first. What is not of a kind its place allows is passed
 * over: the rule of the field it stands in speaks of it.
 */
export function walk(
  kind: Kind,
  value: JsonObject,
  about: Omit<ValidationContext, 'parts'>,
): readonly Node[] {
  const parts: Node[] = [];
  const root: ValidationContext = { ...about, parts: () => parts };

  function visit(part: Node) {
    parts.push(part);
    for (const [name, field] of Object.entries(SCHEMAS[part.kind])) {
      if (field.is === 'part') enter(part, part.value[name], field.of, [...part.path, name]);
      if (field.is === 'list') {
        arrayOf(part.value[name]).forEach((entry, index) => {
          enter(part, entry, field.of, [...part.path, name, index]);
        });
      }
    }
  }

  function enter(within: Node, entry: unknown, of: Kind | readonly Kind[], path: Path) {
    const entryKind = kindOf(entry, of);
    if (entryKind !== undefined) visit({ kind: entryKind, value: entry as JsonObject, path, within, root });
  }

  visit({ kind, value, path: [], within: undefined, root });
  return parts;
}
