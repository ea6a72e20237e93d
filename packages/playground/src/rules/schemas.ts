import { LIMITS } from './limits.ts';

type Limits = Readonly<Record<'min' | 'max', number>>;
/** Names of the {@link Kind}s that a field may hold. */
export type KindNames = string | readonly string[];

/** What a field may hold. Numbers are inclusive; lengths are in characters. */
export type FieldType =
  | (Limits & { readonly type: 'string' })
  | (Limits & { readonly type: 'integer' })
  | (Limits & { readonly type: 'localizations' })
  | (Limits & { readonly type: 'set'; readonly of: 'snowflake' | RegExp | readonly (string | number)[] })
  | (Limits & { readonly type: 'list'; readonly of: KindNames })
  | { readonly type: 'node'; readonly of: KindNames }
  | { readonly type: 'number' | 'boolean' | 'timestamp' | 'permissions' | 'scalar' }
  /** `indexed`: the number of an uploaded file is allowed instead of an id. */
  | { readonly type: 'snowflake'; readonly indexed?: boolean }
  | { readonly type: 'url'; readonly max: number; readonly schemes: readonly string[] }
  | { readonly type: 'enum'; readonly of: readonly (string | number)[] }
  /** Supported by Discord, but not by the playground. */
  | { readonly type: 'unsupported' };

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

type ComponentKind = (typeof COMPONENT_KINDS)[keyof typeof COMPONENT_KINDS];

const field = (type: FieldType): Field => ({ ...type, required: false });
const required = (optional: Field): Field => ({ ...optional, required: true });
const text = (min: number, max: number) => field({ type: 'string', min, max });
const integer = (min: number, max: number) => field({ type: 'integer', min, max });
const url = (max: number, ...schemes: string[]) => field({ type: 'url', max, schemes });
const oneOf = (...of: (string | number)[]) => field({ type: 'enum', of });
const setOf = (of: 'snowflake' | RegExp | readonly (string | number)[], min: number, max: number) =>
  field({ type: 'set', of, min, max });
const list = (of: KindNames, min: number, max: number) => field({ type: 'list', of, min, max });
const node = (of: KindNames) => field({ type: 'node', of });
const localizations = (max: number) => field({ type: 'localizations', min: 1, max });
const boolean = field({ type: 'boolean' });
const snowflake = field({ type: 'snowflake' });
const number = field({ type: 'number' });
const unsupported = field({ type: 'unsupported' });

const MAX_INT32 = 2 ** 31 - 1;
const CHANNEL_TYPES = [0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16];
const FILE_TYPE = /^\.[\w.+-]+$/;

const id = integer(0, MAX_INT32);
const customId = required(text(1, 100));
const webUrl = url(2_048, 'http', 'https');
const mediaUrl = url(2_048, 'http', 'https', 'attachment');
const description = text(1, 1_024);
const fileTypes = setOf(FILE_TYPE, 1, 10);

export const SELECT_KINDS = [
  'string select',
  'user select',
  'role select',
  'mentionable select',
  'channel select',
] as const satisfies readonly ComponentKind[];

const IN_CONTAINER = ['row', 'section', 'text display', 'media gallery', 'file', 'separator'];

type Schema = Readonly<Record<string, Field>>;

const select: Schema = {
  id,
  custom_id: customId,
  placeholder: text(0, 150),
  min_values: integer(0, LIMITS.selectOptions),
  max_values: integer(1, LIMITS.selectOptions),
  disabled: boolean,
  required: boolean,
};
const entitySelect: Schema = { ...select, default_values: list('default value', 0, LIMITS.selectOptions) };

const named: Schema = {
  name: required(text(1, 32)),
  name_localizations: localizations(32),
  description_localizations: localizations(100),
};

const optionLike: Schema = {
  label: required(text(1, 100)),
  value: required(text(1, 100)),
  description: text(0, 100),
  default: boolean,
};

const schemas = {
  message: {
    content: text(0, LIMITS.content),
    flags: integer(0, MAX_INT32),
    tts: boolean,
    components: list([...IN_CONTAINER, 'container'], 0, LIMITS.components),
    embeds: list('embed', 0, 10),
    attachments: list('attachment', 0, LIMITS.files),
    allowed_mentions: node('allowed mentions'),
    message_reference: node('message reference'),
    nonce: field({ type: 'scalar' }),
    enforce_nonce: boolean,
    poll: unsupported,
    sticker_ids: unsupported,
    shared_client_theme: unsupported,
  },
  'message reference': {
    // 1, forwarding, is not supported.
    type: oneOf(0),
    message_id: required(snowflake),
    channel_id: snowflake,
    guild_id: snowflake,
    fail_if_not_exists: boolean,
  },
  embed: {
    type: text(0, 2_048),
    title: text(0, 256),
    description: text(0, 4_096),
    url: webUrl,
    color: integer(0, 0xffffff),
    timestamp: field({ type: 'timestamp' }),
    fields: list('embed field', 0, 25),
    author: node('embed author'),
    footer: node('embed footer'),
    image: node('embed media'),
    thumbnail: node('embed media'),
  },
  'embed field': { name: required(text(1, 256)), value: required(text(1, 1_024)), inline: boolean },
  'embed author': { name: text(0, 256), url: webUrl, icon_url: mediaUrl },
  'embed footer': { text: text(0, 2_048), icon_url: mediaUrl },
  'embed media': { url: mediaUrl, description: text(0, 4_096) },
  'allowed mentions': {
    parse: setOf(['users', 'roles', 'everyone'], 0, 3),
    users: setOf('snowflake', 0, 100),
    roles: setOf('snowflake', 0, 100),
    replied_user: boolean,
  },
  attachment: {
    id: required(field({ type: 'snowflake', indexed: true })),
    filename: text(1, 1_024),
    title: text(0, 1_024),
    description: text(0, 1_024),
  },
  emoji: { id: snowflake, name: required(text(1, 32)), animated: boolean },
  media: { url: required(mediaUrl) },
  'file media': { url: required(url(2_048, 'attachment')) },
  row: { id, components: required(list(['button', ...SELECT_KINDS, 'text input'], 1, 5)) },
  button: {
    id,
    style: required(oneOf(1, 2, 3, 4, 5, 6)),
    custom_id: text(1, 100),
    label: text(0, 80),
    url: url(512, 'http', 'https', 'discord'),
    sku_id: snowflake,
    disabled: boolean,
    emoji: node('emoji'),
  },
  'string select': { ...select, options: required(list('select option', 1, LIMITS.selectOptions)) },
  'user select': entitySelect,
  'role select': entitySelect,
  'mentionable select': entitySelect,
  'channel select': { ...entitySelect, channel_types: setOf(CHANNEL_TYPES, 0, CHANNEL_TYPES.length) },
  'select option': { ...optionLike, emoji: node('emoji') },
  'default value': { id: required(snowflake), type: required(oneOf('user', 'role', 'channel')) },
  section: {
    id,
    components: required(list('text display', 1, 3)),
    accessory: required(node(['button', 'thumbnail'])),
  },
  'text display': { id, content: required(text(1, LIMITS.layoutText)) },
  thumbnail: { id, media: required(node('media')), description, spoiler: boolean },
  'media gallery': { id, items: required(list('gallery item', 1, 10)) },
  'gallery item': { media: required(node('media')), description, spoiler: boolean },
  file: { id, file: required(node('file media')), spoiler: boolean },
  separator: { id, divider: boolean, spacing: oneOf(1, 2) },
  container: {
    id,
    accent_color: integer(0, 0xffffff),
    spoiler: boolean,
    components: required(list(IN_CONTAINER, 1, LIMITS.components)),
  },
  modal: {
    custom_id: customId,
    title: required(text(1, 45)),
    components: required(list(['row', 'label', 'text display'], 1, 5)),
  },
  label: {
    id,
    label: required(text(1, 45)),
    description: text(1, 100),
    component: required(
      node(['text input', ...SELECT_KINDS, 'file upload', 'radio group', 'checkbox group', 'checkbox']),
    ),
  },
  'text input': {
    id,
    custom_id: customId,
    style: required(oneOf(1, 2)),
    label: text(1, 45),
    min_length: integer(0, LIMITS.textInput),
    max_length: integer(1, LIMITS.textInput),
    required: boolean,
    value: text(0, LIMITS.textInput),
    placeholder: text(0, 100),
  },
  'file upload': {
    id,
    custom_id: customId,
    min_values: integer(0, LIMITS.files),
    max_values: integer(1, LIMITS.files),
    required: boolean,
    file_types: fileTypes,
  },
  'radio group': {
    id,
    custom_id: customId,
    required: boolean,
    options: required(list('group option', 2, 10)),
  },
  'checkbox group': {
    id,
    custom_id: customId,
    min_values: integer(0, 10),
    max_values: integer(1, 10),
    required: boolean,
    options: required(list('group option', 1, 10)),
  },
  checkbox: { id, custom_id: customId, default: boolean },
  'group option': optionLike,
  autocomplete: { choices: list('choice', 0, 25) },
  choice: {
    name: required(text(1, 100)),
    name_localizations: localizations(100),
    value: required(field({ type: 'scalar' })),
  },
  command: {
    ...named,
    description: text(0, 100),
    type: oneOf(1, 2, 3, 4),
    options: list('option', 0, 25),
    nsfw: boolean,
    default_member_permissions: field({ type: 'permissions' }),
    dm_permission: boolean,
    contexts: setOf([0, 1, 2], 1, 3),
    integration_types: setOf([0, 1], 1, 2),
    handler: oneOf(1, 2),
  },
  option: {
    ...named,
    description: required(text(1, 100)),
    type: required(oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)),
    required: boolean,
    autocomplete: boolean,
    options: list('option', 0, 25),
    choices: list('choice', 0, 25),
    min_length: integer(0, 6_000),
    max_length: integer(1, 6_000),
    min_value: number,
    max_value: number,
    channel_types: setOf(CHANNEL_TYPES, 0, CHANNEL_TYPES.length),
    file_types: fileTypes,
  },
} satisfies Readonly<Record<string, Schema>>;

export type Kind = keyof typeof schemas;

/** Every supported field, by kind of node. Other fields are ignored, with a warning in the inspector. */
export const SCHEMAS: Readonly<Record<Kind, Schema>> = schemas;
