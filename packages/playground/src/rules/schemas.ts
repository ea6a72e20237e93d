import { LIMITS } from './limits.ts';

/** What a field may hold. Numbers are inclusive; lengths are in characters. */
export type FieldType =
  | { readonly is: 'text'; readonly min: number; readonly max: number }
  | { readonly is: 'whole'; readonly min: number; readonly max: number }
  | { readonly is: 'number' }
  | { readonly is: 'truth' }
  /** A snowflake; `numbered` where an index may stand in for one. */
  | { readonly is: 'id'; readonly numbered?: boolean }
  | { readonly is: 'url'; readonly max: number; readonly schemes: readonly string[] }
  | { readonly is: 'choice'; readonly of: readonly (string | number)[] }
  | {
      readonly is: 'scalars';
      readonly of: 'id' | readonly (string | number)[];
      readonly min: number;
      readonly max: number;
    }
  | { readonly is: 'words'; readonly min: number; readonly max: number }
  | { readonly is: 'value' }
  | { readonly is: 'list'; readonly of: Kind | readonly Kind[]; readonly min: number; readonly max: number }
  | { readonly is: 'part'; readonly of: Kind | readonly Kind[] };

export type Field = FieldType & { readonly required: boolean };

/** Component types by number. */
export const COMPONENT_KINDS = {
  1: 'row',
  2: 'button',
  3: 'string select',
  4: 'text input',
  5: 'user select',
  6: 'role select',
  7: 'mentionable select',
  8: 'channel select',
  9: 'section',
  10: 'text display',
  11: 'thumbnail',
  12: 'media gallery',
  13: 'file',
  14: 'separator',
  17: 'container',
  18: 'label',
  19: 'file upload',
  21: 'radio group',
  22: 'checkbox group',
  23: 'checkbox',
} as const;

export type ComponentKind = (typeof COMPONENT_KINDS)[keyof typeof COMPONENT_KINDS];

export type Kind =
  | ComponentKind
  | 'message'
  | 'embed'
  | 'embed field'
  | 'embed author'
  | 'embed footer'
  | 'allowed mentions'
  | 'attachment'
  | 'emoji'
  | 'media'
  | 'gallery item'
  | 'select option'
  | 'default value'
  | 'group option'
  | 'modal'
  | 'autocomplete'
  | 'choice'
  | 'command'
  | 'option'
  | 'file media';

const text = (min: number, max: number): Field => ({ is: 'text', min, max, required: false });
const whole = (min: number, max: number): Field => ({ is: 'whole', min, max, required: false });
const truth: Field = { is: 'truth', required: false };
const id: Field = { is: 'id', required: false };
const choice = (...of: (string | number)[]): Field => ({ is: 'choice', of, required: false });
const list = (of: Kind | readonly Kind[], min: number, max: number): Field => ({
  is: 'list',
  of,
  min,
  max,
  required: false,
});
const part = (of: Kind | readonly Kind[]): Field => ({ is: 'part', of, required: false });
const words = (min: number, max: number): Field => ({ is: 'words', min, max, required: false });
const must = (field: Field): Field => ({ ...field, required: true });

const INT32 = 2 ** 31 - 1;
const WEB = ['http', 'https'];
const componentId = whole(0, INT32);
const customId = must(text(1, LIMITS.customId));

export const SELECT_KINDS = [
  'string select',
  'user select',
  'role select',
  'mentionable select',
  'channel select',
] as const satisfies readonly ComponentKind[];

const MESSAGE_TOP: readonly ComponentKind[] = [
  'row',
  'section',
  'text display',
  'media gallery',
  'file',
  'separator',
  'container',
];

const select: Readonly<Record<string, Field>> = {
  id: componentId,
  custom_id: customId,
  placeholder: text(0, LIMITS.placeholder),
  min_values: whole(0, LIMITS.selectOptions),
  max_values: whole(1, LIMITS.selectOptions),
  disabled: truth,
  required: truth,
};
const entitySelect = { ...select, default_values: list('default value', 0, LIMITS.selectOptions) };

const described: Readonly<Record<string, Field>> = {
  name: must(text(1, LIMITS.commandName)),
  name_localizations: words(1, LIMITS.commandName),
  description_localizations: words(1, LIMITS.commandDescription),
};

/** Every field Discord judges, by the kind of thing it is on; fields not listed are let through, as Discord does. */
export const SCHEMAS: Readonly<Record<Kind, Readonly<Record<string, Field>>>> = {
  message: {
    content: text(0, LIMITS.content),
    flags: whole(0, INT32),
    tts: truth,
    components: list(MESSAGE_TOP, 0, LIMITS.components),
    embeds: list('embed', 0, LIMITS.embeds),
    attachments: list('attachment', 0, LIMITS.files),
    allowed_mentions: part('allowed mentions'),
  },
  embed: {
    title: text(0, 256),
    description: text(0, 4096),
    url: { is: 'url', max: LIMITS.mediaUrl, schemes: WEB, required: false },
    color: whole(0, 0xffffff),
    fields: list('embed field', 0, 25),
    author: part('embed author'),
    footer: part('embed footer'),
  },
  'embed field': { name: must(text(1, 256)), value: must(text(1, 1024)), inline: truth },
  'embed author': { name: must(text(1, 256)) },
  'embed footer': { text: must(text(1, 2048)) },
  'allowed mentions': {
    parse: { is: 'scalars', of: ['users', 'roles', 'everyone'], min: 0, max: 3, required: false },
    users: { is: 'scalars', of: 'id', min: 0, max: 100, required: false },
    roles: { is: 'scalars', of: 'id', min: 0, max: 100, required: false },
    replied_user: truth,
  },
  attachment: {
    id: { is: 'id', numbered: true, required: true },
    filename: text(1, 1024),
    description: text(0, LIMITS.mediaDescription),
  },
  emoji: { id, name: must(text(1, 32)) },
  media: { url: must({ is: 'url', max: LIMITS.mediaUrl, schemes: [...WEB, 'attachment'], required: true }) },
  'file media': { url: must({ is: 'url', max: LIMITS.mediaUrl, schemes: ['attachment'], required: true }) },
  row: {
    id: componentId,
    components: must(list(['button', ...SELECT_KINDS, 'text input'], 1, LIMITS.rowButtons)),
  },
  button: {
    id: componentId,
    style: must(choice(1, 2, 3, 4, 5, 6)),
    custom_id: text(1, LIMITS.customId),
    label: text(0, LIMITS.buttonLabel),
    url: { is: 'url', max: LIMITS.buttonUrl, schemes: [...WEB, 'discord'], required: false },
    sku_id: id,
    disabled: truth,
    emoji: part('emoji'),
  },
  'string select': { ...select, options: must(list('select option', 1, LIMITS.selectOptions)) },
  'user select': entitySelect,
  'role select': entitySelect,
  'mentionable select': entitySelect,
  'channel select': {
    ...entitySelect,
    channel_types: {
      is: 'scalars',
      of: [0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16],
      min: 0,
      max: 13,
      required: false,
    },
  },
  'select option': {
    label: must(text(1, LIMITS.optionText)),
    value: must(text(1, LIMITS.optionText)),
    description: text(0, LIMITS.optionText),
    default: truth,
    emoji: part('emoji'),
  },
  'default value': { id: must(id), type: must(choice('user', 'role', 'channel')) },
  section: {
    id: componentId,
    components: must(list('text display', 1, LIMITS.sectionTexts)),
    accessory: must(part(['button', 'thumbnail'])),
  },
  'text display': { id: componentId, content: must(text(1, LIMITS.layoutText)) },
  thumbnail: {
    id: componentId,
    media: must(part('media')),
    description: text(1, LIMITS.mediaDescription),
    spoiler: truth,
  },
  'media gallery': { id: componentId, items: must(list('gallery item', 1, LIMITS.galleryItems)) },
  'gallery item': {
    media: must(part('media')),
    description: text(1, LIMITS.mediaDescription),
    spoiler: truth,
  },
  file: { id: componentId, file: must(part('file media')), spoiler: truth },
  separator: { id: componentId, divider: truth, spacing: choice(1, 2) },
  container: {
    id: componentId,
    accent_color: whole(0, 0xffffff),
    spoiler: truth,
    components: must(
      list(['row', 'section', 'text display', 'media gallery', 'file', 'separator'], 1, LIMITS.components),
    ),
  },
  modal: {
    custom_id: customId,
    title: must(text(1, LIMITS.modalTitle)),
    components: must(list(['row', 'label', 'text display'], 1, LIMITS.modalComponents)),
  },
  label: {
    id: componentId,
    label: must(text(1, LIMITS.labelText)),
    description: text(1, LIMITS.labelDescription),
    component: must(
      part(['text input', ...SELECT_KINDS, 'file upload', 'radio group', 'checkbox group', 'checkbox']),
    ),
  },
  'text input': {
    id: componentId,
    custom_id: customId,
    style: must(choice(1, 2)),
    label: text(1, LIMITS.labelText),
    min_length: whole(0, LIMITS.textInput),
    max_length: whole(1, LIMITS.textInput),
    required: truth,
    value: text(0, LIMITS.textInput),
    placeholder: text(0, LIMITS.textInputPlaceholder),
  },
  'file upload': {
    id: componentId,
    custom_id: customId,
    min_values: whole(0, LIMITS.files),
    max_values: whole(1, LIMITS.files),
    required: truth,
  },
  'radio group': {
    id: componentId,
    custom_id: customId,
    required: truth,
    options: must(list('group option', LIMITS.radioOptionsMin, LIMITS.groupOptions)),
  },
  'checkbox group': {
    id: componentId,
    custom_id: customId,
    min_values: whole(0, LIMITS.groupOptions),
    max_values: whole(1, LIMITS.groupOptions),
    required: truth,
    options: must(list('group option', 1, LIMITS.groupOptions)),
  },
  checkbox: { id: componentId, custom_id: customId, default: truth },
  'group option': {
    label: must(text(1, LIMITS.optionText)),
    value: must(text(1, LIMITS.optionText)),
    description: text(0, LIMITS.optionText),
    default: truth,
  },
  autocomplete: { choices: list('choice', 0, LIMITS.choices) },
  choice: {
    name: must(text(1, LIMITS.choiceName)),
    name_localizations: words(1, LIMITS.choiceName),
    value: must({ is: 'value', required: true }),
  },
  command: {
    ...described,
    description: text(0, LIMITS.commandDescription),
    type: choice(1, 2, 3),
    options: list('option', 0, LIMITS.commandOptions),
    nsfw: truth,
    contexts: { is: 'scalars', of: [0, 1, 2], min: 1, max: 3, required: false },
    integration_types: { is: 'scalars', of: [0, 1], min: 1, max: 2, required: false },
  },
  option: {
    ...described,
    description: must(text(1, LIMITS.commandDescription)),
    type: must(choice(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)),
    required: truth,
    autocomplete: truth,
    options: list('option', 0, LIMITS.commandOptions),
    choices: list('choice', 0, LIMITS.choices),
    min_length: whole(0, 6000),
    max_length: whole(1, 6000),
    min_value: { is: 'number', required: false },
    max_value: { is: 'number', required: false },
    channel_types: {
      is: 'scalars',
      of: [0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16],
      min: 0,
      max: 13,
      required: false,
    },
  },
};
