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

/** A message laid out by components, with these. */
export const laidOut = (...components: unknown[]): Body => ({ type: 4, data: { flags: LAYOUT, components } });
export const reply = (data: Body): Body => ({ type: 4, data });
export const modal = (...components: unknown[]): Body => ({
  type: 9,
  data: { custom_id: 'modal', title: 'Title', components },
});
export const choices = (...entries: unknown[]): Body => ({ type: 8, data: { choices: entries } });
export const command = (more: Body): Body => ({ name: 'go', description: 'Goes', ...more });

const select = (type: number): Body => ({ type, custom_id: 'menu' });

/** For each kind of part: a good one, and the body it stands in. */
export const PARTS: Readonly<Record<Kind, readonly [part: Body, within: (part: Body) => Body]>> = {
  message: [{ content: 'x' }, reply],
  embed: [{ title: 'x' }, (part) => reply({ embeds: [part] })],
  'embed field': [{ name: 'x', value: 'y' }, (part) => reply({ embeds: [{ fields: [part] }] })],
  'embed author': [{ name: 'x' }, (part) => reply({ embeds: [{ title: 'x', author: part }] })],
  'embed footer': [{ text: 'x' }, (part) => reply({ embeds: [{ title: 'x', footer: part }] })],
  'allowed mentions': [{ parse: [] }, (part) => reply({ content: 'x', allowed_mentions: part })],
  attachment: [{ id: '0' }, (part) => reply({ content: 'x', attachments: [part] })],
  emoji: [{ name: '🙂' }, (part) => laidOut(row({ ...button, emoji: part }))],
  media: [media, (part) => laidOut({ type: 12, items: [{ media: part }] })],
  'file media': [{ url: 'attachment://x' }, (part) => laidOut({ type: 13, file: part })],
  'gallery item': [{ media }, (part) => laidOut({ type: 12, items: [part] })],
  row: [row(button), laidOut],
  button: [button, (part) => laidOut(row(part))],
  'string select': [{ ...select(3), options: [option('a')] }, (part) => laidOut(row(part))],
  'user select': [select(5), (part) => laidOut(row(part))],
  'role select': [select(6), (part) => laidOut(row(part))],
  'mentionable select': [select(7), (part) => laidOut(row(part))],
  'channel select': [select(8), (part) => laidOut(row(part))],
  'select option': [option('a'), (part) => laidOut(row({ ...select(3), options: [part] }))],
  'default value': [
    { id: '1', type: 'user' },
    (part) => laidOut(row({ ...select(5), default_values: [part] })),
  ],
  section: [{ type: 9, components: [text], accessory: button }, laidOut],
  'text display': [text, laidOut],
  thumbnail: [{ type: 11, media }, (part) => laidOut({ type: 9, components: [text], accessory: part })],
  'media gallery': [{ type: 12, items: [{ media }] }, laidOut],
  file: [{ type: 13, file: { url: 'attachment://x' } }, laidOut],
  separator: [{ type: 14 }, laidOut],
  container: [{ type: 17, components: [text] }, laidOut],
  modal: [
    { custom_id: 'm', title: 'Title', components: [labelled(input)] },
    (part) => ({ type: 9, data: part }),
  ],
  label: [labelled(input), modal],
  'text input': [input, (part) => modal(labelled(part))],
  'file upload': [{ type: 19, custom_id: 'file' }, (part) => modal(labelled(part))],
  'radio group': [
    { type: 21, custom_id: 'r', options: [option('a'), option('b')] },
    (part) => modal(labelled(part)),
  ],
  'checkbox group': [{ type: 22, custom_id: 'c', options: [option('a')] }, (part) => modal(labelled(part))],
  checkbox: [{ type: 23, custom_id: 'c' }, (part) => modal(labelled(part))],
  'group option': [option('a'), (part) => modal(labelled({ type: 22, custom_id: 'c', options: [part] }))],
  autocomplete: [{ choices: [choice] }, (part) => ({ type: 8, data: part })],
  choice: [choice, choices],
  command: [command({}), (part) => part],
  option: [{ type: 3, name: 'o', description: 'O' }, (part) => command({ options: [part] })],
};

export const long = (length: number) => 'x'.repeat(length);
export const many = <Entry>(length: number, make: (index: number) => Entry) =>
  Array.from({ length }, (_, index) => make(index));

export { button, input, labelled, media, option, row, select, text };
