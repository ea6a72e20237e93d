import { z } from 'zod';

/** Who acts, where (a place's id or name), and in which language (default: the person's own). */
const actor = z.object({ personId: z.string(), place: z.string(), locale: z.string().exactOptional() });

/** A file: its content as text or bytes, or in JSON as base64. */
const file = z.object({
  name: z.string(),
  content: z.union([z.string(), z.instanceof(Uint8Array)]).exactOptional(),
  base64: z.string().exactOptional(),
  contentType: z.string().exactOptional(),
});

const list = z.array(z.string()).readonly();

/** Option name to value; users, roles, channels and mentionables by id. */
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), file]));

/**
 * custom_id to value: text for a text input, a list of values for menus and checkbox groups, one value for a radio
 * group, true or false for a checkbox, a list of files for an upload.
 */
const modalValues = z.record(z.string(), z.union([z.string(), z.boolean(), list, z.array(file).readonly()]));

const duration = z.number().min(0);

/** Methods of the test kit's `Person` that perform an action. */
const ACTION_METHODS = ['use', 'type', 'press', 'choose', 'submit', 'rightClick', 'say', 'dismiss'] as const;

const action = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), ...shape });

/** What the page, or a test in another language, can do. */
export const ACTION = z.discriminatedUnion('type', [
  /** `command` is its full name without the slash: "skills pick". */
  action('use', { as: actor, command: z.string(), values }),
  /** Asks the bot for choices for `focused`, whose half-typed text is in `values`. */
  action('autocomplete', { as: actor, command: z.string(), values, focused: z.string() }),
  action('press', { as: actor, messageId: z.string(), customId: z.string() }),
  action('choose', { as: actor, messageId: z.string(), customId: z.string(), values: list }),
  action('submit', { as: actor, interactionId: z.string(), values: modalValues }),
  action('closeModal', { as: actor, interactionId: z.string() }),
  action('dismiss', { as: actor, messageId: z.string() }),
  /** `@Name` in the content mentions the person with that name. */
  action('say', { as: actor, content: z.string(), replyTo: z.string().exactOptional() }),
  /** Uses a context menu command on a message or a user. */
  action('rightClick', { as: actor, targetId: z.string(), command: z.string() }),
  action('addPerson', { name: z.string().trim().min(1).max(32), locale: z.string() }),
  /** Every stored request, oldest first, including those without an interaction, such as registering commands. */
  action('requests', {}),
  action('rules', {}),
  /** The rules that the bot's requests have broken, one per line. */
  action('brokenRules', {}),
  /** Moves the clock of a playground that was started with `--manual-clock`. */
  action('advance', { milliseconds: duration }),
  /** `cut` breaks the connection, `reconnect` asks the bot to reconnect, `invalidate` ends its session. */
  action('drop', { how: z.enum(['cut', 'reconnect', 'invalidate']).exactOptional() }),
  action('restartBot', {}),
  /** Delays the bot's next response by this time; 0 cancels the delay. */
  action('delay', { milliseconds: duration.max(20 * 60_000) }),
  /** Calls a method of the test kit's `Person` and resolves with its result. */
  action('call', {
    person: z.string(),
    place: z.string().exactOptional(),
    locale: z.string().exactOptional(),
    method: z.enum([...ACTION_METHODS, 'messages', 'transcript']),
    arguments: z.array(z.unknown()),
  }),
]);

export type Action = z.infer<typeof ACTION>;
export type FileValue = z.infer<typeof file>;
export type OptionValue = string | number | boolean | FileValue;
export type OptionValues = Readonly<z.infer<typeof values>>;
export type ModalValues = Readonly<z.infer<typeof modalValues>>;
