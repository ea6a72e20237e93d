import type { Field, Limits, Shape } from '../services/schema/shape.ts';

/**
 * Where an answer as it is defined is not what we read, each as a short text. That we take a field to be optional
 * which is always there is no difference: everything that may be sent is read.
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
    return same ? [] : [`${at} is a ${theirs.type}, and we take it to be a ${ours.type}`];
  }
  return [`${at} is ${kindWords[theirs.kind]}, and we take it to be ${kindWords[ours.kind]}`];
}

function fieldDifferences(
  ours: ReadonlyMap<string, Field>,
  theirs: ReadonlyMap<string, Field>,
  place: string,
): string[] {
  const inside = (name: string): string => (place === '' ? name : `${place}.${name}`);
  const unread = [...theirs.keys()].filter((name) => !ours.has(name));
  return [
    ...unread.map((name) => `the answer has \`${inside(name)}\`, which we do not read`),
    ...[...ours].flatMap(([name, field]) => {
      const their = theirs.get(name);
      const where = `\`${inside(name)}\``;
      if (their === undefined) {
        return [`the answer has no ${where}, which we ${field.required ? 'require' : 'look for'}`];
      }
      const optional = field.required && !their.required;
      return [
        ...(optional ? [`the answer may leave out ${where}, which we require`] : []),
        ...answerDifferences(field.shape, their.shape, inside(name)),
      ];
    }),
  ];
}

/** Where the parameters of a query string are not those that are defined. */
export function parameterDifferences(
  ours: ReadonlyMap<string, Field>,
  theirs: ReadonlyMap<string, Field>,
): string[] {
  const unknown = [...theirs.keys()].filter((name) => !ours.has(name));
  return [
    ...unknown.map((name) => `it takes a parameter \`${name}\` that we do not know`),
    ...[...ours].flatMap(([name, field]) => {
      const their = theirs.get(name);
      if (their === undefined) return [`it takes no parameter \`${name}\``];
      const required = their.required ? 'required' : 'optional';
      return [
        ...(field.required === their.required
          ? []
          : [`its parameter \`${name}\` is ${required}, and we take it not to be`]),
        ...limitDifferences(name, field.shape, their.shape),
      ];
    }),
  ];
}

function limitDifferences(name: string, ours: Shape, theirs: Shape): string[] {
  if (ours.kind !== 'scalar' || theirs.kind !== 'scalar') return [];
  const told = (limits: Limits, key: keyof Limits): string | undefined => {
    const value = limits[key];
    return Array.isArray(value) ? [...(value as string[])].sort().join(', ') : value?.toString();
  };
  return (['values', 'minimum', 'maximum', 'default'] as const).flatMap((key) => {
    const [our, their] = [told(ours.limits, key), told(theirs.limits, key)];
    // A default that the definition tells and we leave to the service changes nothing.
    if (our === their || their === undefined || (key === 'default' && our === undefined)) return [];
    return [`its parameter \`${name}\` has ${key} ${their}, and ours has ${our ?? 'none'}`];
  });
}

const kindWords = { object: 'an object', array: 'an array', scalar: 'a single value' } as const;

/** Whether anything may stand there, so that nothing can differ. */
function isOpen(shape: Shape): shape is Extract<Shape, { kind: 'any' | 'map' | 'recursive' }> {
  return shape.kind === 'any' || shape.kind === 'map' || shape.kind === 'recursive';
}
