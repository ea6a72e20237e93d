import fc from 'fast-check';

type Component = Readonly<Record<string, unknown>>;

const words = (max: number) =>
  fc.string({ minLength: 1, maxLength: max, unit: 'grapheme' }).map(
    (text) =>
      `·${Array.from(text)
        .slice(0, max - 1)
        .join('')}`,
  );
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const emoji = fc.constantFrom({ name: '🙂' }, { name: '▶️' }, { id: '1323802873036800001', name: 'custom' });
const url = fc.webUrl({ validSchemes: ['https'] }).filter((address) => address.length <= 512);
const media = url.map((address) => ({ url: address }));

const button: fc.Arbitrary<Component> = fc.oneof(
  fc.record({
    type: fc.constant(2),
    style: fc.integer({ min: 1, max: 4 }),
    label: words(80),
    custom_id: words(90),
    disabled: fc.boolean(),
    emoji: optional(emoji),
  }),
  fc.record({ type: fc.constant(2), style: fc.constant(5), label: words(80), url }),
  fc.record({ type: fc.constant(2), style: fc.constant(6), sku_id: fc.constant('1323802873036800001') }),
);

const stringSelect: fc.Arbitrary<Component> = fc
  .uniqueArray(
    fc.record({
      label: words(100),
      value: words(100),
      description: optional(words(100)),
      emoji: optional(emoji),
    }),
    { minLength: 1, maxLength: 25, selector: ({ value }) => value },
  )
  .chain((options) =>
    fc
      .record({
        custom_id: words(90),
        placeholder: optional(words(150)),
        max_values: fc.integer({ min: 1, max: options.length }),
        marked: fc.integer({ min: 0, max: options.length }),
      })
      .map(({ marked, ...rest }) => ({
        type: 3,
        ...rest,
        min_values: Math.min(rest.max_values, marked),
        options: options.map((option, index) => ({
          ...option,
          default: index < Math.min(marked, rest.max_values),
        })),
      })),
  );

const entitySelect: fc.Arbitrary<Component> = fc.record({
  type: fc.integer({ min: 5, max: 8 }),
  custom_id: words(90),
  placeholder: optional(words(150)),
  disabled: fc.boolean(),
});

const row: fc.Arbitrary<Component> = fc
  .oneof(fc.array(button, { minLength: 1, maxLength: 5 }), fc.tuple(stringSelect), fc.tuple(entitySelect))
  .map((components) => ({ type: 1, components }));
const text: fc.Arbitrary<Component> = words(80).map((content) => ({ type: 10, content }));
const thumbnail: fc.Arbitrary<Component> = fc.record({
  type: fc.constant(11),
  media,
  description: optional(words(100)),
  spoiler: fc.boolean(),
});
const section: fc.Arbitrary<Component> = fc.record({
  type: fc.constant(9),
  components: fc.array(text, { minLength: 1, maxLength: 3 }),
  accessory: fc.oneof(button, thumbnail),
});
const gallery: fc.Arbitrary<Component> = fc.record({
  type: fc.constant(12),
  items: fc.array(fc.record({ media, description: optional(words(200)), spoiler: fc.boolean() }), {
    minLength: 1,
    maxLength: 10,
  }),
});
const separator: fc.Arbitrary<Component> = fc.record({
  type: fc.constant(14),
  divider: fc.boolean(),
  spacing: fc.constantFrom(1, 2),
});
const inside = fc.oneof(row, text, section, gallery, separator);
const container: fc.Arbitrary<Component> = fc.record({
  type: fc.constant(17),
  accent_color: optional(fc.integer({ min: 0, max: 0xffffff })),
  spoiler: fc.boolean(),
  components: fc.array(inside, { minLength: 1, maxLength: 4 }),
});

/** Gives every component a unique custom_id, and limits them to 40. */
function made(components: readonly Component[]): readonly Component[] {
  let count = 0;
  const number = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(number);
    if (typeof value !== 'object' || value === null) return value;
    const own = value as Component;
    if (typeof own['type'] === 'number') count += 1;
    const entries = Object.entries(own).filter(([, held]) => held !== undefined);
    const held = Object.fromEntries(entries.map(([name, entry]) => [name, number(entry)]));
    return typeof own['custom_id'] === 'string'
      ? { ...held, custom_id: `${count}:${own['custom_id']}` }
      : held;
  };
  const kept: Component[] = [];
  for (const component of components) {
    const before = count;
    const next = number(component) as Component;
    if (count <= 40) kept.push(next);
    else count = before;
  }
  return kept;
}

/** Valid Components V2 trees. */
export const validTree: fc.Arbitrary<readonly Component[]> = fc
  .array(fc.oneof(inside, container), { minLength: 1, maxLength: 8 })
  .map(made)
  .filter((components) => components.length > 0);

/** The same with one random change, which may or may not be valid. */
export const anyTree: fc.Arbitrary<readonly Component[]> = fc
  .record({
    tree: validTree,
    at: fc.nat(),
    value: fc.oneof(
      fc.constant(undefined),
      fc.constant(null),
      fc.string(),
      fc.integer(),
      fc.constant(''),
      fc.constant([]),
      fc.constant({}),
      fc.constant('x'.repeat(101)),
      fc.constant('x'.repeat(5000)),
    ),
  })
  .map(({ tree, at, value }) => {
    const paths: (string | number)[][] = [];
    const visit = (held: unknown, path: (string | number)[]) => {
      if (path.length > 0) paths.push(path);
      if (Array.isArray(held))
        held.forEach((entry, index) => {
          visit(entry, [...path, index]);
        });
      else if (typeof held === 'object' && held !== null)
        for (const [name, entry] of Object.entries(held)) visit(entry, [...path, name]);
    };
    visit(tree, []);
    const path = paths[at % paths.length] ?? [0];
    const put = (held: unknown, [step, ...rest]: readonly (string | number)[]): unknown => {
      if (step === undefined) return value;
      if (Array.isArray(held))
        return held.map((entry: unknown, index) => (index === step ? put(entry, rest) : entry));
      return { ...(held as Component), [step]: put((held as Component)[step], rest) };
    };
    return put(tree, path) as readonly Component[];
  });
