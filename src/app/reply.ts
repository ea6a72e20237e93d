import type {
  APIApplicationCommandOptionChoice,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/** What a handler answers with; the app turns it into Discord's response. */
export type Reply = MessageReply | ModalReply | ChoicesReply;

export interface MessageReply {
  readonly kind: 'message';
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Shown to the person alone as a new message, whatever the handler's usual place: for troubles and asides. */
  readonly ephemeral: boolean;
  /** Sent along; a file component shows each as `attachment://name`. */
  readonly files: readonly ReplyFile[];
}

export interface ReplyFile {
  readonly name: string;
  readonly data: string;
}

export interface ModalReply {
  readonly kind: 'modal';
  readonly modal: APIModalInteractionResponseCallbackData;
}

export interface ChoicesReply {
  readonly kind: 'choices';
  readonly choices: readonly APIApplicationCommandOptionChoice[];
}

/** A message in the handler's usual place. */
export const message = (
  components: readonly APIMessageTopLevelComponent[],
  files: readonly ReplyFile[] = [],
): MessageReply => ({ kind: 'message', components, ephemeral: false, files });

/** A private message beside what is there, which stays as it is. */
export const ephemeral = (components: readonly APIMessageTopLevelComponent[]): MessageReply => ({
  kind: 'message',
  components,
  ephemeral: true,
  files: [],
});

/** What the person may choose from while typing. */
export const choices = (found: readonly APIApplicationCommandOptionChoice[]): ChoicesReply => ({
  kind: 'choices',
  choices: found,
});
