import { FLAG, LIMITS } from './limits.ts';
import type { FormRule, Node, ValidationContext } from './rule.ts';
import {
  fieldError,
  formRule,
  isPresent,
  characterCount,
  arrayOf,
  numberOr,
  duplicates,
  stringOr,
} from './rule.ts';
import { componentKind } from './field-rules.ts';

const INVALID_REFERENCE = 'INVALID_ATTACHMENT_REFERENCE';

const flagsOf = ({ value, root }: Node) => numberOr(value['flags'], 0) | (root.editing?.flags ?? 0);

/** Whether the message is laid out by components alone (Components V2), now or by this edit. */
const isLayout = (message: Node) => (flagsOf(message) & FLAG.layout) !== 0;

/** The message's components at every level, in reading order. */
export const componentsOf = (root: ValidationContext): readonly Node[] =>
  root.parts().filter((part) => componentKind(part.value['type']) === part.kind);

/** What a field will hold once the edit is done: an edit keeps what it does not name. */
const stays = (message: Node, name: 'content' | 'embeds'): boolean => {
  const { value, root } = message;
  if (value[name] !== undefined)
    return name === 'content' ? stringOr(value[name], '') !== '' : arrayOf(value[name]).length > 0;
  return name === 'content' ? (root.editing?.content ?? '') !== '' : (root.editing?.embeds ?? 0) > 0;
};

const uniqueIn = (id: string, field: 'custom_id' | 'id', code: string, description: string) =>
  formRule(id, ['message', 'modal'], description, ({ root }) => {
    const parts = componentsOf(root).filter(
      (part) => isPresent(part.value[field]) && part.value[field] !== 0,
    );
    return duplicates(parts.map((part) => part.value[field])).flatMap((index) => {
      const part = parts[index];
      return part === undefined
        ? []
        : [fieldError([...part.path, field], code, `The ${field} is taken in this message.`)];
    });
  });

export const MESSAGE_RULES: readonly FormRule[] = [
  formRule(
    'message.empty',
    'message',
    'A message has something to show: content, an embed, a component, a file or a poll.',
    (message) => {
      const { value, root } = message;
      const shown =
        stays(message, 'content') || stays(message, 'embeds') || arrayOf(value['components']).length > 0;
      const files = root.files.length > 0 && !isLayout(message);
      const rest = files || isPresent(value['poll']) || arrayOf(value['sticker_ids']).length > 0;
      // An edit that says nothing of components keeps those there are.
      const stored = (root.editing?.components ?? 0) > 0 && value['components'] === undefined;
      return shown || rest || stored
        ? undefined
        : fieldError([], 'MESSAGE_EMPTY', 'Cannot send an empty message');
    },
    { code: 50006 },
  ),

  formRule(
    'message.layout-flag',
    'message',
    'Sections, text displays, galleries, files, separators and containers need the Components V2 flag (1 << 15).',
    (message) => {
      if (isLayout(message)) return undefined;
      return arrayOf(message.value['components']).flatMap((component, index) => {
        const type = (component as { readonly type?: unknown }).type;
        return type === 1
          ? []
          : [
              fieldError(
                ['components', index, 'type'],
                'UNION_TYPE_CHOICES',
                'Value of field "type" must be one of (1).',
              ),
            ];
      });
    },
  ),

  formRule(
    'message.rows',
    'message',
    'Without the Components V2 flag a message has up to 5 action rows.',
    (message) =>
      !isLayout(message) && arrayOf(message.value['components']).length > LIMITS.rows
        ? fieldError(
            ['components'],
            'BASE_TYPE_BAD_LENGTH',
            `Must be between 1 and ${LIMITS.rows} in length.`,
          )
        : undefined,
  ),

  formRule(
    'message.layout-alone',
    'message',
    'With the Components V2 flag there is no content, no embed, no poll and no sticker.',
    (message) => {
      if (!isLayout(message)) return undefined;
      const { value } = message;
      const legacy = [
        ...(stays(message, 'content') ? ['content'] : []),
        ...(stays(message, 'embeds') ? ['embeds'] : []),
        ...(isPresent(value['poll']) ? ['poll'] : []),
        ...(arrayOf(value['sticker_ids']).length > 0 ? ['sticker_ids'] : []),
      ];
      return legacy.map((name) =>
        fieldError(
          [name],
          'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          `The '${name}' field cannot be used with Components V2.`,
        ),
      );
    },
  ),

  formRule(
    'message.layout-stays',
    'message',
    'The Components V2 flag cannot be taken off a message.',
    ({ value, root }) => {
      const had = ((root.editing?.flags ?? 0) & FLAG.layout) !== 0;
      const dropped = typeof value['flags'] === 'number' && (value['flags'] & FLAG.layout) === 0;
      return had && dropped
        ? fieldError(
            ['flags'],
            'MESSAGE_COMPONENTS_V2_FLAG_REMOVED',
            'The Components V2 flag cannot be removed.',
          )
        : undefined;
    },
  ),

  formRule(
    'message.layout-count',
    'message',
    'A message has up to 40 components, counted through every level.',
    ({ root }) =>
      componentsOf(root).length > LIMITS.components
        ? fieldError(
            ['components'],
            'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
            `The total number of components cannot exceed ${LIMITS.components}.`,
          )
        : undefined,
  ),

  formRule(
    'message.layout-text',
    'message',
    'The text displays of a message have up to 4,000 characters in all.',
    ({ root }) => {
      const total = componentsOf(root)
        .filter((part) => part.kind === 'text display')
        .reduce((sum, part) => sum + characterCount(stringOr(part.value['content'], '')), 0);
      return total > LIMITS.layoutText
        ? fieldError(
            ['components'],
            'COMPONENT_MAX_TOTAL_TEXT_EXCEEDED',
            `The total text cannot exceed ${LIMITS.layoutText} characters.`,
          )
        : undefined;
    },
  ),

  uniqueIn(
    'message.custom_id-unique',
    'custom_id',
    'COMPONENT_CUSTOM_ID_DUPLICATED',
    'No two components of a message or modal have the same custom_id.',
  ),
  uniqueIn(
    'message.id-unique',
    'id',
    'COMPONENT_ID_DUPLICATED',
    'No two components of a message or modal have the same number id.',
  ),

  formRule('message.no-text-input', 'message', 'Text inputs stand in modals only.', ({ root }) =>
    componentsOf(root)
      .filter((part) => part.kind === 'text input')
      .map((part) =>
        fieldError(
          [...part.path, 'type'],
          'UNION_TYPE_CHOICES',
          'Value of field "type" must be one of (2, 3, 5, 6, 7, 8).',
        ),
      ),
  ),

  formRule(
    'message.files',
    'message',
    'attachment:// names a file sent with the message or kept on it.',
    ({ root }) =>
      root
        .parts()
        .filter((part) => part.kind === 'media' || part.kind === 'file media')
        .flatMap((part) => {
          const name = /^attachment:\/\/(.*)$/.exec(stringOr(part.value['url'], ''))?.[1];
          if (name === undefined || root.files.includes(name)) return [];
          return [
            fieldError(
              [...part.path, 'url'],
              INVALID_REFERENCE,
              'No file of that name came with the message.',
            ),
          ];
        }),
  ),

  formRule(
    'message.embed-text',
    'message',
    'The embeds of a message have up to 6,000 characters in all.',
    ({ root }) => {
      const texts = root
        .parts()
        .filter((part) => part.kind.startsWith('embed'))
        .flatMap(({ value }) => [
          value['title'],
          value['description'],
          value['name'],
          value['value'],
          value['text'],
        ]);
      const total = texts.reduce<number>((sum, text) => sum + characterCount(stringOr(text, '')), 0);
      return total > LIMITS.embedText
        ? fieldError(
            ['embeds'],
            'MAX_EMBED_SIZE_EXCEEDED',
            `Embeds have up to ${LIMITS.embedText} characters in all.`,
          )
        : undefined;
    },
  ),

  formRule(
    'mentions.exclusive',
    'allowed mentions',
    'allowed_mentions either parses users (or roles) or lists them.',
    ({ value }) =>
      ['users', 'roles']
        .filter((name) => arrayOf(value['parse']).includes(name) && arrayOf(value[name]).length > 0)
        .map((name) =>
          fieldError(
            ['parse'],
            'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
            `Parsing ${name} and listing them exclude each other.`,
          ),
        ),
  ),

  formRule(
    'message.ephemeral-stays',
    'message',
    'An edit cannot make a message ephemeral or stop it being so: the flag is passed over.',
    ({ value, root }) => {
      if (root.editing === undefined || typeof value['flags'] !== 'number') return undefined;
      const asked = value['flags'] & FLAG.ephemeral;
      return asked !== 0 && (root.editing.flags & FLAG.ephemeral) === 0
        ? fieldError(
            ['flags'],
            'MESSAGE_EPHEMERAL_FLAG_IGNORED',
            'The ephemeral flag is passed over in an edit.',
          )
        : undefined;
    },
    { warning: true },
  ),
];
