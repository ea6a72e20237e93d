import { MessageFlags } from 'discord-api-types/v10';

/** Discord's limits. Lengths are in characters. */
export const LIMITS = {
  content: 2000,
  components: 40,
  layoutText: 4000,
  rows: 5,
  rowButtons: 5,
  customId: 100,
  buttonLabel: 80,
  buttonUrl: 512,
  selectOptions: 25,
  optionText: 100,
  placeholder: 150,
  sectionTexts: 3,
  galleryItems: 10,
  mediaUrl: 2048,
  mediaDescription: 1024,
  embeds: 10,
  embedText: 6000,
  nonce: 25,
  files: 10,
  /** Bytes of one file. */
  fileSize: 10 * 1024 * 1024,
  fileTypes: 10,
  modalTitle: 45,
  modalComponents: 5,
  labelText: 45,
  labelDescription: 100,
  textInput: 4000,
  textInputPlaceholder: 100,
  groupOptions: 10,
  radioOptionsMin: 2,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  commandText: 8000,
  chatCommands: 100,
  menuCommands: 15,
  optionLength: 6000,
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
