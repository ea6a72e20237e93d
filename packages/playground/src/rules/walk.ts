import { kindOf } from './fields.ts';
import type { Fields, Part, Path, Root } from './rule.ts';
import { listOf } from './rule.ts';
import type { Kind } from './shapes.ts';
import { SHAPES } from './shapes.ts';

/**
 * Every part of a body in reading order, the body itself first. What is not of a kind its place allows is passed
 * over: the rule of the field it stands in speaks of it.
 */
export function walk(kind: Kind, value: Fields, about: Omit<Root, 'parts'>): readonly Part[] {
  const parts: Part[] = [];
  const root: Root = { ...about, parts: () => parts };

  function visit(part: Part) {
    parts.push(part);
    for (const [name, field] of Object.entries(SHAPES[part.kind])) {
      if (field.is === 'part') enter(part, part.value[name], field.of, [...part.path, name]);
      if (field.is === 'list') {
        listOf(part.value[name]).forEach((entry, index) => {
          enter(part, entry, field.of, [...part.path, name, index]);
        });
      }
    }
  }

  function enter(within: Part, entry: unknown, of: Kind | readonly Kind[], path: Path) {
    const entryKind = kindOf(entry, of);
    if (entryKind !== undefined) visit({ kind: entryKind, value: entry as Fields, path, within, root });
  }

  visit({ kind, value, path: [], within: undefined, root });
  return parts;
}
