import { MessageFlags } from 'discord-api-types/v10';
import { componentKind } from './field-rules.ts';
import { LIMITS, SETTABLE_FLAGS } from './limits.ts';
import type { FieldError, Node, RuleEntry, ValidationContext } from './rule.ts';
import { characterCount, duplicates, errors, fieldError, formRules } from './rule.ts';
import { arrayOf, isPresent, numberOr, objectsIn, stringOr } from './json.ts';

/** Whether the message uses Components V2, now or by this edit. */
const isV2 = ({ value, context }: Node) =>
  ((numberOr(value['flags'], 0) | (context.existing?.flags ?? 0)) & MessageFlags.IsComponentsV2) !== 0;

/** The components at every level, in reading order. */
export const componentsOf = (context: ValidationContext): readonly Node[] =>
  context.nodes().filter((node) => componentKind(node.value['type']) === node.kind);

/** Whether the message has content or embeds after an edit, which keeps the fields that it does not set. */
const has = ({ value, context: { existing } }: Node, name: 'content' | 'embeds'): boolean => {
  if (name === 'content') return stringOr(value[name] ?? existing?.content, '').trim() !== '';
  return (value[name] === undefined ? (existing?.embeds.length ?? 0) : arrayOf(value[name]).length) > 0;
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const uniqueIn = (field: 'custom_id' | 'id', code: string, description: string): RuleEntry => [
  ['message', 'modal'],
  description,
  ({ context }) => {
    const nodes = componentsOf(context).filter(({ value }) => isPresent(value[field]) && value[field] !== 0);
    return duplicates(nodes.map(({ value }) => value[field])).flatMap((index) => {
      const node = nodes[index];
      return node === undefined ? [] : [fieldError([...node.path, field], code, `The ${field} is taken.`)];
    });
  },
];

/** Where embeds or components refer to missing files. */
const missingFiles = (context: ValidationContext, inEmbeds: boolean): readonly FieldError[] =>
  context
    .nodes()
    .filter(({ kind }) => kind.startsWith('embed') === inEmbeds)
    .flatMap(({ value, path }) =>
      ['url', 'icon_url'].flatMap((name) => {
        const file = /^attachment:\/\/(.*)$/.exec(stringOr(value[name], ''))?.[1];
        const known = file === undefined || context.files.includes(file);
        return known ? [] : [fieldError([...path, name], 'INVALID_ATTACHMENT_REFERENCE')];
      }),
    );

export const MESSAGE_RULES = formRules({
  'message.empty': [
    'message',
    'A message has something to show: content, an embed, a component, a file or a poll.',
    (message) => {
      const { value, context } = message;
      const files = context.files.length > 0 && !isV2(message);
      // An edit without components keeps the existing ones.
      const kept = (context.existing?.components ?? []).length > 0 && value['components'] === undefined;
      const shown =
        has(message, 'content') || has(message, 'embeds') || arrayOf(value['components']).length > 0;
      return !shown && !files && !kept && fieldError([], 'MESSAGE_EMPTY');
    },
    { code: 50006 },
  ],
  'message.file-size': [
    'message',
    'A file has up to 10 MiB.',
    ({ context }) => context.sizes.some((size) => size > LIMITS.fileSize) && fieldError([], 'FILE_TOO_LARGE'),
    { status: 413, code: 40005 },
  ],
  'message.file-count': [
    'message',
    'A message has up to 10 files.',
    ({ context }) => context.files.length > LIMITS.files && errors.maxLength('attachments', LIMITS.files),
  ],
  'message.nonce-length': [
    'message',
    'A nonce has up to 25 characters.',
    ({ value }) =>
      characterCount(stringOr(value['nonce'], '')) > LIMITS.nonce &&
      fieldError('nonce', 'NONCE_TYPE_TOO_LONG'),
  ],
  'message.layout-flag': [
    'message',
    'Sections, text displays, galleries, files, separators and containers need the Components V2 flag (1 << 15).',
    (message) =>
      !isV2(message) &&
      objectsIn(message.value['components']).flatMap(({ type }, index) =>
        type === 1 ? [] : [errors.componentType(['components', index], [1])],
      ),
  ],
  'message.rows': [
    'message',
    'Without the Components V2 flag a message has up to 5 action rows.',
    (message) =>
      !isV2(message) &&
      arrayOf(message.value['components']).length > LIMITS.rows &&
      errors.length('components', 1, LIMITS.rows),
  ],
  'message.layout-alone': [
    'message',
    'With the Components V2 flag there is no content and no embed.',
    (message) =>
      isV2(message) &&
      (['content', 'embeds'] as const)
        .filter((name) => has(message, name))
        .map((name) =>
          fieldError(
            name,
            'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
            `The '${name}' field cannot be used with Components V2.`,
          ),
        ),
  ],
  'message.layout-stays': [
    'message',
    'The Components V2 flag cannot be removed from a message.',
    ({ value, context }) =>
      ((context.existing?.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0 &&
      (numberOr(value['flags'], MessageFlags.IsComponentsV2) & MessageFlags.IsComponentsV2) === 0 &&
      fieldError('flags', 'MESSAGE_COMPONENTS_V2_FLAG_REMOVED'),
  ],
  'message.layout-count': [
    'message',
    'A message has up to 40 components, counted through every level.',
    ({ context }) =>
      componentsOf(context).length > LIMITS.components &&
      fieldError('components', 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'),
  ],
  'message.layout-text': [
    'message',
    'The text displays of a message have up to 4,000 characters in all.',
    ({ context }) => {
      const texts = componentsOf(context).filter(({ kind }) => kind === 'text display');
      const total = sum(texts.map(({ value }) => characterCount(stringOr(value['content'], ''))));
      return total > LIMITS.layoutText && fieldError('components', 'COMPONENT_MAX_TOTAL_TEXT_EXCEEDED');
    },
  ],
  'message.custom_id-unique': uniqueIn(
    'custom_id',
    'COMPONENT_CUSTOM_ID_DUPLICATED',
    'No two components of a message or modal have the same custom_id.',
  ),
  'message.id-unique': uniqueIn(
    'id',
    'COMPONENT_ID_DUPLICATED',
    'No two components of a message or modal have the same number id.',
  ),
  'message.no-text-input': [
    'message',
    'Text inputs stand in modals only.',
    ({ context }) =>
      componentsOf(context)
        .filter(({ kind }) => kind === 'text input')
        .map(({ path }) => errors.componentType(path, [2, 3, 5, 6, 7, 8])),
  ],
  'message.files': [
    'message',
    'attachment:// in a component names a file sent with the message or kept on it.',
    ({ context }) => missingFiles(context, false),
  ],
  'embed.files': [
    'message',
    'attachment:// in an embed names a file sent with the message or kept on it; Discord shows nothing where there is none.',
    ({ context }) => missingFiles(context, true),
    { warning: true },
  ],
  'embed.empty': [
    'embed',
    'An embed has something to show.',
    ({ value }) => {
      const { title, description, author, footer, image, thumbnail } = value;
      const texts = [title, description, objectsIn([author])[0]?.['name'], objectsIn([footer])[0]?.['text']];
      const shown =
        texts.some((text) => stringOr(text, '').trim() !== '') ||
        [image, thumbnail].some(isPresent) ||
        arrayOf(value['fields']).length > 0;
      return !shown && errors.required('description');
    },
  ],
  'message.embed-text': [
    'message',
    'The embeds of a message have up to 6,000 characters in all.',
    ({ context }) => {
      const texts = context
        .nodes()
        .filter(({ kind }) => kind.startsWith('embed') && kind !== 'embed media')
        .flatMap(({ value }) => ['title', 'description', 'name', 'value', 'text'].map((name) => value[name]));
      const total = sum(texts.map((text) => characterCount(stringOr(text, ''))));
      return total > LIMITS.embedText && fieldError('embeds', 'MAX_EMBED_SIZE_EXCEEDED');
    },
  ],
  'mentions.exclusive': [
    'allowed mentions',
    'allowed_mentions either parses users (or roles) or lists them.',
    ({ value }) =>
      ['users', 'roles']
        .filter((name) => arrayOf(value['parse']).includes(name) && arrayOf(value[name]).length > 0)
        .map((name) =>
          fieldError(
            'parse',
            'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
            `Parsing ${name} and listing them exclude each other.`,
          ),
        ),
  ],
  'message.voice': [
    'message',
    'The playground serves no voice messages.',
    ({ value }) =>
      (numberOr(value['flags'], 0) & MessageFlags.IsVoiceMessage) !== 0 &&
      fieldError('flags', 'PLAYGROUND_UNSERVED'),
  ],
  'message.flags-ignored': [
    'message',
    'Flags that cannot be set on this message are ignored, such as ephemeral in an edit.',
    ({ value, context: { existing, target } }) =>
      (numberOr(value['flags'], 0) & ~(existing?.flags ?? 0) & ~SETTABLE_FLAGS[target]) !== 0 &&
      fieldError('flags', 'MESSAGE_FLAGS_IGNORED'),
    { warning: true },
  ],
  'message.reply-ignored': [
    'message',
    'Only a message that is sent to a channel replies to another; a response and an edit cannot.',
    ({ value, context: { target } }) =>
      target !== 'channel' &&
      isPresent(value['message_reference']) &&
      fieldError('message_reference', 'PLAYGROUND_IGNORED'),
    { warning: true },
  ],
});
