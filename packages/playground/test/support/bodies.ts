import type { Kind } from '../../src/rules/schemas.ts';

type Body = Readonly<Record<string, unknown>>;

export const LAYOUT = 1 << 15;

const text = { type: 10, content: 'Text' };
const button = { type: 2, style: 1, label: 'Press', custom_id: 'press' };
const option = (value: string): Body => ({ label: value.toUpperCase(), value });
const choice = { name: 'One', value: 'one' };
const media = { url: 'https://example.com/a.png' };
const row = (component: Body): Body => ({ type: 1, components: [component] });
const labelled = (component: Body): Body => ({ type: 18, label: 'Label', component });
const input = { type: 4, custom_id: 'words', style: 1 };

/** A Components V2 message with these components. */
export const laidOut = (...components: unknown[]): Body => ({ type: 4, data: { flags: LAYOUT, components } });
export const reply = (data: Body): Body => ({ type: 4, data });
export const modal = (...components: unknown[]): Body => ({
  type: 9,
  data: { custom_id: 'modal', title: 'Title', components },
});
export const choices = (...entries: unknown[]): Body => ({ type: 8, data: { choices: entries } });
export const command = (more: Body): Body => ({ name: 'go', description: 'Goes', ...more });

const select = (type: number): Body => ({ type, custom_id: 'menu' });

/** For each kind of node: a valid one, and a function that wraps it in a body. */
export const NODES: Readonly<Record<Kind, readonly [node: Body, within: (node: Body) => Body]>> = {
  message: [{ content: 'x' }, reply],
  embed: [{ title: 'x' }, (node) => reply({ embeds: [node] })],
  'embed field': [{ name: 'x', value: 'y' }, (node) => reply({ embeds: [{ fields: [node] }] })],
  'embed author': [{ name: 'x' }, (node) => reply({ embeds: [{ title: 'x', author: node }] })],
  'embed footer': [{ text: 'x' }, (node) => reply({ embeds: [{ title: 'x', footer: node }] })],
  'embed media': [{ url: 'https://example.com/a.png' }, (node) => reply({ embeds: [{ image: node }] })],
  'message reference': [{ message_id: '1' }, (node) => reply({ content: 'x', message_reference: node })],
  'allowed mentions': [{ parse: [] }, (node) => reply({ content: 'x', allowed_mentions: node })],
  attachment: [{ id: '0' }, (node) => reply({ content: 'x', attachments: [node] })],
  emoji: [{ name: '🙂' }, (node) => laidOut(row({ ...button, emoji: node }))],
  media: [media, (node) => laidOut({ type: 12, items: [{ media: node }] })],
  'file media': [{ url: 'attachment://x' }, (node) => laidOut({ type: 13, file: node })],
  'gallery item': [{ media }, (node) => laidOut({ type: 12, items: [node] })],
  row: [row(button), laidOut],
  button: [button, (node) => laidOut(row(node))],
  'string select': [{ ...select(3), options: [option('a')] }, (node) => laidOut(row(node))],
  'user select': [select(5), (node) => laidOut(row(node))],
  'role select': [select(6), (node) => laidOut(row(node))],
  'mentionable select': [select(7), (node) => laidOut(row(node))],
  'channel select': [select(8), (node) => laidOut(row(node))],
  'select option': [option('a'), (node) => laidOut(row({ ...select(3), options: [node] }))],
  'default value': [
    { id: '1', type: 'user' },
    (node) => laidOut(row({ ...select(5), default_values: [node] })),
  ],
  section: [{ type: 9, components: [text], accessory: button }, laidOut],
  'text display': [text, laidOut],
  thumbnail: [{ type: 11, media }, (node) => laidOut({ type: 9, components: [text], accessory: node })],
  'media gallery': [{ type: 12, items: [{ media }] }, laidOut],
  file: [{ type: 13, file: { url: 'attachment://x' } }, laidOut],
  separator: [{ type: 14 }, laidOut],
  container: [{ type: 17, components: [text] }, laidOut],
  modal: [
    { custom_id: 'm', title: 'Title', components: [labelled(input)] },
    (node) => ({ type: 9, data: node }),
  ],
  label: [labelled(input), modal],
  'text input': [input, (node) => modal(labelled(node))],
  'file upload': [{ type: 19, custom_id: 'file' }, (node) => modal(labelled(node))],
  'radio group': [
    { type: 21, custom_id: 'r', options: [option('a'), option('b')] },
    (node) => modal(labelled(node)),
  ],
  'checkbox group': [{ type: 22, custom_id: 'c', options: [option('a')] }, (node) => modal(labelled(node))],
  checkbox: [{ type: 23, custom_id: 'c' }, (node) => modal(labelled(node))],
  'group option': [option('a'), (node) => modal(labelled({ type: 22, custom_id: 'c', options: [node] }))],
  autocomplete: [{ choices: [choice] }, (node) => ({ type: 8, data: node })],
  choice: [choice, choices],
  command: [command({}), (node) => node],
  option: [{ type: 3, name: 'o', description: 'O' }, (node) => command({ options: [node] })],
};

export const long = (length: number) => 'x'.repeat(length);
export const many = <Entry>(length: number, make: (index: number) => Entry) =>
  Array.from({ length }, (_, index) => make(index));

export { button, input, labelled, media, option, row, select, text };
