import type { Field, Shape } from '../services/schema/shape.ts';

/** Longer types are broken into several lines. */
const WIDTH = 100;

/** A response, written like a TypeScript type with the words `text`, `number` and so on. */
export function answerText(shape: Shape, indent = ''): string {
  const line = inOneLine(shape);
  if (line.length + indent.length <= WIDTH) return line;
  if (shape.kind === 'array') return `[${answerText(shape.items, indent)}]`;
  if (shape.kind !== 'object') return line;
  const inner = `${indent}  `;
  const lines = [...shape.fields].map(
    ([name, field]) => `${inner}${mark(name, field)}: ${answerText(field.shape, inner)}`,
  );
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function inOneLine(shape: Shape): string {
  switch (shape.kind) {
    case 'array':
      return `[${inOneLine(shape.items)}]`;
    case 'object': {
      const fields = [...shape.fields].map(
        ([name, field]) => `${mark(name, field)}: ${inOneLine(field.shape)}`,
      );
      return `{ ${fields.join(', ')} }`;
    }
    case 'scalar': {
      const { minimum, maximum } = shape.limits;
      const range = minimum === 0 && maximum !== undefined ? ` 0-${maximum}` : '';
      return `${shape.type}${range}`;
    }
    case 'map':
      return '{ any key: any value }';
    case 'recursive':
      return 'the same again';
    case 'any':
      return 'anything';
  }
}

function mark(name: string, { required }: Field): string {
  return required ? name : `${name}?`;
}
