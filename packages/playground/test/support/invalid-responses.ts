import {
  button,
  choices,
  input,
  labelled,
  laidOut,
  long,
  many,
  media,
  modal,
  option,
  reply,
  row,
  select,
  text,
} from './bodies.ts';

type Body = Readonly<Record<string, unknown>>;

const menu = (more: Body) => laidOut(row({ ...select(3), options: [option('a'), option('b')], ...more }));
const group22 = (more: Body) =>
  modal(labelled({ type: 22, custom_id: 'c', options: [option('a'), option('b')], ...more }));

/** Bodies of messages, modals and choices that break rules about several fields, with the path of the error. */
export const INVALID_RESPONSES: readonly (readonly [rule: string, what: string, body: Body, at: string])[] = [
  [
    'row.width',
    'a button beside a menu',
    laidOut({ type: 1, components: [button, { ...select(5) }] }),
    'data.components[0].components',
  ],
  [
    'row.width',
    'two menus',
    laidOut({ type: 1, components: [select(5), { ...select(6), custom_id: 'other' }] }),
    'data.components[0].components',
  ],
  [
    'button.custom_id-or-url',
    'no custom_id',
    laidOut(row({ type: 2, style: 1, label: 'x' })),
    'data.components[0].components[0].custom_id',
  ],
  [
    'button.custom_id-or-url',
    'a url on an ordinary button',
    laidOut(row({ ...button, url: 'https://example.com' })),
    'data.components[0].components[0].url',
  ],
  [
    'button.custom_id-or-url',
    'a link without url',
    laidOut(row({ type: 2, style: 5, label: 'x' })),
    'data.components[0].components[0].url',
  ],
  [
    'button.custom_id-or-url',
    'a link with custom_id',
    laidOut(row({ ...button, style: 5, url: 'https://example.com' })),
    'data.components[0].components[0].custom_id',
  ],
  [
    'button.custom_id-or-url',
    'a premium button without sku',
    laidOut(row({ type: 2, style: 6 })),
    'data.components[0].components[0].sku_id',
  ],
  [
    'button.face',
    'neither label nor emoji',
    laidOut(row({ type: 2, style: 1, custom_id: 'x' })),
    'data.components[0].components[0].label',
  ],
  [
    'button.face',
    'a label on a premium button',
    laidOut(row({ type: 2, style: 6, sku_id: '1', label: 'x' })),
    'data.components[0].components[0]',
  ],
  [
    'emoji.known',
    'letters',
    laidOut(row({ ...button, emoji: { name: 'smile' } })),
    'data.components[0].components[0].emoji.name',
  ],
  [
    'emoji.known',
    'a digit',
    laidOut(row({ ...button, emoji: { name: '1' } })),
    'data.components[0].components[0].emoji.name',
  ],
  [
    'select.range',
    'min above max',
    menu({ min_values: 2, max_values: 1 }),
    'data.components[0].components[0].min_values',
  ],
  [
    'select.enough-options',
    'more to choose than there is',
    menu({ max_values: 3 }),
    'data.components[0].components[0].options',
  ],
  [
    'select.enough-options',
    'in a checkbox group',
    group22({ max_values: 3 }),
    'data.components[0].component.options',
  ],
  [
    'select.values-unique',
    'a value twice',
    menu({ options: [option('a'), option('a')] }),
    'data.components[0].components[0].options[1].value',
  ],
  [
    'select.defaults',
    'two preselected of one',
    menu({
      options: [
        { ...option('a'), default: true },
        { ...option('b'), default: true },
      ],
    }),
    'data.components[0].components[0].options',
  ],
  [
    'select.default-values',
    'a role in a user menu',
    laidOut(row({ ...select(5), default_values: [{ id: '1', type: 'role' }] })),
    'data.components[0].components[0].default_values[0].type',
  ],
  [
    'select.default-values',
    'two preselected of one',
    laidOut(
      row({
        ...select(7),
        default_values: [
          { id: '1', type: 'role' },
          { id: '2', type: 'user' },
        ],
      }),
    ),
    'data.components[0].components[0].default_values',
  ],
  [
    'message.layout-flag',
    'a container without the flag',
    reply({ components: [{ type: 17, components: [text] }] }),
    'data.components[0].type',
  ],
  [
    'message.rows',
    'six rows without the flag',
    reply({ components: many(6, (index) => row({ ...button, custom_id: String(index) })) }),
    'data.components',
  ],
  [
    'message.layout-alone',
    'content',
    reply({ flags: 1 << 15, content: 'x', components: [text] }),
    'data.content',
  ],
  [
    'message.layout-alone',
    'embeds',
    reply({ flags: 1 << 15, embeds: [{ title: 'x' }], components: [text] }),
    'data.embeds',
  ],
  ['message.poll', 'a poll', reply({ content: 'x', poll: {} }), 'data.poll'],
  ['message.nonce-length', 'a long nonce', reply({ content: 'x', nonce: long(26) }), 'data.nonce'],
  ['embed.empty', 'an empty embed', reply({ content: 'x', embeds: [{}] }), 'data.embeds[0].description'],
  [
    'modal.required',
    'a select that may be left out',
    modal(labelled({ ...select(5), min_values: 0 })),
    'data.components[0].component.min_values',
  ],
  [
    'message.layout-count',
    '41 at every level',
    laidOut(
      ...many(8, (index) => ({
        type: 1,
        components: many(5, (at) => ({ ...button, custom_id: `${index} ${at}` })),
      })),
    ),
    'data.components',
  ],
  [
    'message.layout-text',
    '4,001 characters in two texts',
    laidOut({ ...text, content: long(2001) }, { type: 17, components: [{ ...text, content: long(2000) }] }),
    'data.components',
  ],
  [
    'message.custom_id-unique',
    'in two rows',
    laidOut(row(button), row(button)),
    'data.components[1].components[0].custom_id',
  ],
  [
    'message.custom_id-unique',
    'in a modal',
    modal(labelled(input), labelled(input)),
    'data.components[1].component.custom_id',
  ],
  [
    'message.id-unique',
    'a number twice',
    laidOut({ ...text, id: 7 }, { ...text, id: 7 }),
    'data.components[1].id',
  ],
  [
    'message.no-text-input',
    'in a row',
    laidOut(row({ ...input, label: 'x' })),
    'data.components[0].components[0].type',
  ],
  [
    'message.files',
    'a file that did not come',
    laidOut({ type: 13, file: { url: 'attachment://x' } }),
    'data.components[0].file.url',
  ],
  [
    'message.files',
    'a picture that did not come',
    laidOut({ type: 12, items: [{ media: { url: 'attachment://x' } }, { media }] }),
    'data.components[0].items[0].media.url',
  ],
  [
    'message.embed-text',
    '6,001 characters',
    reply({ embeds: [{ description: long(4000) }, { description: long(2001) }] }),
    'data.embeds',
  ],
  [
    'mentions.exclusive',
    'users parsed and listed',
    reply({ content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } }),
    'data.allowed_mentions.parse',
  ],
  ['modal.row', 'a button in a row', modal(row(button)), 'data.components[0].components[0].type'],
  [
    'modal.row',
    'two inputs in a row',
    modal({
      type: 1,
      components: [
        { ...input, label: 'x' },
        { ...input, label: 'y', custom_id: 'y' },
      ],
    }),
    'data.components[0].components',
  ],
  ['text-input.label', 'none in a row', modal(row(input)), 'data.components[0].components[0].label'],
  [
    'text-input.label',
    'one in a label',
    modal(labelled({ ...input, label: 'x' })),
    'data.components[0].component.label',
  ],
  [
    'text-input.range',
    'min above max',
    modal(labelled({ ...input, min_length: 3, max_length: 2 })),
    'data.components[0].component.min_length',
  ],
  [
    'text-input.value',
    'longer than its limit',
    modal(labelled({ ...input, value: 'abc', max_length: 2 })),
    'data.components[0].component.value',
  ],
  [
    'modal.no-disabled',
    'a disabled menu',
    modal(labelled({ ...select(5), disabled: true })),
    'data.components[0].component.disabled',
  ],
  [
    'modal.required',
    'required and none',
    group22({ min_values: 0 }),
    'data.components[0].component.min_values',
  ],
  ['choice.value-type', 'a number for text', choices({ name: 'x', value: 1 }), 'data.choices[0].value'],
  ['choice.value-type', 'a long text', choices({ name: 'x', value: long(101) }), 'data.choices[0].value'],
  ['message.voice', 'a voice message', reply({ content: 'x', flags: 1 << 13 }), 'data.flags'],
];
