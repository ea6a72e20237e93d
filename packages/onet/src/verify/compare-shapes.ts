import type { Field, Limits, Shape } from '../services/schema/shape.ts';

/**
 * The differences between the response that we parse (`ours`) and the defined one (`theirs`). A field that is optional
 * only in ours is no difference: we still parse every response.
 */
export function answerDifferences(ours: Shape, theirs: Shape, place = ''): string[] {
  if (isOpen(ours) || isOpen(theirs)) return [];
  const at = place === '' ? 'the answer' : `\`${place}\``;
  if (ours.kind === 'array' && theirs.kind === 'array') {
    return answerDifferences(ours.items, theirs.items, `${place}[]`);
  }
  if (ours.kind === 'object' && theirs.kind === 'object') {
    return fieldDifferences(ours.fields, theirs.fields, place);
  }
  if (ours.kind === 'scalar' && theirs.kind === 'scalar') {
    const same = ours.type === theirs.type || (ours.type === 'number' && theirs.type === 'whole number');
    return same ? [] : [`${at} is a ${theirs.type} in the definition and a ${ours.type} in the table`];
  }
  return [`${at} is ${KIND_TEXTS[theirs.kind]} in the definition and ${KIND_TEXTS[ours.kind]} in the table`];
}

function fieldDifferences(
  ours: ReadonlyMap<string, Field>,
  theirs: ReadonlyMap<string, Field>,
  place: string,
): string[] {
  const inside = (name: string): string => (place === '' ? name : `${place}.${name}`);
  const unread = [...theirs.keys()].filter((name) => !ours.has(name));
  return [
    ...unread.map((name) => `the definition has the field \`${inside(name)}\`, which the table lacks`),
    ...[...ours].flatMap(([name, field]) => {
      const their = theirs.get(name);
      const where = `\`${inside(name)}\``;
      if (their === undefined) {
        return [
          `the definition has no field ${where}, which the table ${field.required ? 'requires' : 'has'}`,
        ];
      }
      const optional = field.required && !their.required;
      return [
        ...(optional ? [`the field ${where} is optional in the definition and required in the table`] : []),
        ...answerDifferences(field.shape, their.shape, inside(name)),
      ];
    }),
  ];
}

/** The differences between our query parameters and the defined ones. */
export function parameterDifferences(
  ours: ReadonlyMap<string, Field>,
  theirs: ReadonlyMap<string, Field>,
): string[] {
  const unknown = [...theirs.keys()].filter((name) => !ours.has(name));
  return [
    ...unknown.map((name) => `the definition has a parameter \`${name}\`, which the table lacks`),
    ...[...ours].flatMap(([name, field]) => {
      const their = theirs.get(name);
      if (their === undefined) return [`the definition has no parameter \`${name}\``];
      const [here, there] = field.required ? ['required', 'optional'] : ['optional', 'required'];
      return [
        ...(field.required === their.required
          ? []
          : [`parameter \`${name}\` is ${there} in the definition and ${here} in the table`]),
        ...limitDifferences(name, field.shape, their.shape),
      ];
    }),
  ];
}

function limitDifferences(name: string, ours: Shape, theirs: Shape): string[] {
  if (ours.kind !== 'scalar' || theirs.kind !== 'scalar') return [];
  const limitText = (limits: Limits, key: keyof Limits): string | undefined => {
    const value = limits[key];
    return Array.isArray(value) ? [...(value as string[])].sort().join(', ') : value?.toString();
  };
  return (['values', 'minimum', 'maximum', 'default'] as const).flatMap((key) => {
    const [our, their] = [limitText(ours.limits, key), limitText(theirs.limits, key)];
    // A default that only the definition has makes no difference: the service applies it.
    if (our === their || their === undefined || (key === 'default' && our === undefined)) return [];
    return [`parameter \`${name}\` has ${key} ${their} in the definition and ${our ?? 'none'} in the table`];
  });
}

const KIND_TEXTS = { object: 'an object', array: 'an array', scalar: 'a single value' } as const;

/** Whether any value is allowed, so that there is no difference. */
function isOpen(shape: Shape): shape is Extract<Shape, { kind: 'any' | 'map' | 'recursive' }> {
  return shape.kind === 'any' || shape.kind === 'map' || shape.kind === 'recursive';
}
