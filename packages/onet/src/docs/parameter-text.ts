import type { AnyService } from '../services/service.ts';
import { fieldsOf, type Shape } from '../services/schema/shape.ts';

/** Describes each parameter of a service besides `start` and `end`, as in "`zone`, required: whole number, 1 to 5". */
export function parameterTexts({ params, paging }: AnyService): string[] {
  const written = fieldsOf(params, 'input');
  const own = [...fieldsOf(params)].filter(
    ([name]) => paging === undefined || (name !== 'start' && name !== 'end'),
  );
  return own.map(([name, { shape, required }]) => {
    const words = kindText(shape, written.get(name)?.shape ?? shape);
    return `\`${name}\`${required ? ', required' : ''}: ${words}`;
  });
}

function kindText(typed: Shape, written: Shape): string {
  if (written.kind === 'array') return kindText(written.items, written.items);
  if (typed.kind !== 'scalar')
    return written.kind === 'scalar' ? (written.limits.description ?? 'text') : 'text';
  const { values, minimum, maximum, description, default: usual } = typed.limits;
  const range = [
    minimum === undefined ? '' : ` from ${minimum}`,
    maximum === undefined ? '' : ` to ${maximum}`,
  ];
  const words =
    values === undefined ? (description ?? `${typed.type}${range.join('')}`) : `one of ${codes(values)}`;
  return usual === undefined ? words : `${words}; default \`${usual}\``;
}

function codes(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}
