import { MessageFlags } from 'discord-api-types/v10';

/** Discord's limits that are not of one field: those are in `schemas.ts`. Lengths are in characters. */
export const LIMITS = {
  content: 2000,
  components: 40,
  layoutText: 4000,
  rows: 5,
  selectOptions: 25,
  embedText: 6000,
  nonce: 25,
  files: 10,
  /** Bytes of one file. */
  fileSize: 10 * 1024 * 1024,
  textInput: 4000,
  choiceValue: 100,
  commandText: 8000,
  chatCommands: 100,
  menuCommands: 15,
  /** Milliseconds to the first response. */
  firstResponse: 3_000,
  /** Lifetime of an interaction's token in milliseconds. */
  token: 15 * 60_000,
  /** Follow-ups if the app is only installed by the person. */
  userFollowUps: 5,
} as const;

const EDITABLE_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** The use of a body: a message in a channel, a response to an interaction, or an edit of a message. */
export type MessageTarget = 'channel' | 'response' | 'edit';

/** The message flags that each can set. */
export const SETTABLE_FLAGS: Readonly<Record<MessageTarget, number>> = {
  channel: EDITABLE_FLAGS | MessageFlags.SuppressNotifications,
  response: EDITABLE_FLAGS | MessageFlags.SuppressNotifications | MessageFlags.Ephemeral,
  edit: EDITABLE_FLAGS,
};

export const LOCALES: readonly string[] = (
  'ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt nl no pl pt-BR ro ru sv-SE th tr uk ' +
  'vi zh-CN zh-TW'
).split(' ');
