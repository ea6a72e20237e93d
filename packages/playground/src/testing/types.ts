import type {
  APIApplicationCommandOptionChoice,
  APIInteraction,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import type {
  InteractionView,
  ModalValues,
  ModalView,
  OptionValue,
  OptionValues,
  Place,
} from '../page/protocol.ts';

/** A button as a person sees it. */
export interface VisibleButton {
  /** Its label, or its emoji when it has none. */
  readonly label: string;
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link, 6 premium. */
  readonly style: number;
  readonly disabled: boolean;
  readonly customId: string | undefined;
  readonly url: string | undefined;
}

export interface VisibleOption {
  readonly label: string;
  readonly value: string;
  readonly description: string | undefined;
  /** Chosen already when the menu opens. */
  readonly selected: boolean;
}

/** A select menu as a person sees it; user, role and channel menus list who and what is there. */
export interface VisibleMenu {
  readonly placeholder: string | undefined;
  readonly customId: string;
  readonly disabled: boolean;
  readonly min: number;
  readonly max: number;
  readonly options: readonly VisibleOption[];
}

/** A message as it stood when it was looked at. */
export interface VisibleMessage {
  readonly id: string;
  readonly author: string;
  /** Discord's message flags as a number. */
  readonly flags: number;
  readonly ephemeral: boolean;
  readonly edited: boolean;
  /** Deferred, with nothing to show yet. */
  readonly thinking: boolean;
  /** Stands in for an answer that never came. */
  readonly failed: boolean;
  /** "/skills pick" when a command brought it; a context menu command's bare name. */
  readonly used: string | undefined;
  /** The id of the message it replies to. */
  readonly repliesTo: string | undefined;
  readonly content: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  /** All its text, in reading order, a line each: content, embeds, text displays; no button or menu. */
  readonly text: () => string;
  readonly buttons: () => readonly VisibleButton[];
  readonly menus: () => readonly VisibleMenu[];
}

/** What came of something a person did. */
export interface Outcome {
  /** What the bot was sent. */
  readonly interaction: APIInteraction;
  /** `deferred` only when asked not to wait for more: see {@link WaitOptions}. */
  readonly state: 'answered' | 'deferred' | 'failed';
  /** Why it failed, in a sentence. */
  readonly failure: string | undefined;
  /** The answer, or the component's message after an update. A failed command's stand-in counts as one. */
  readonly message: VisibleMessage | undefined;
  readonly modal: ModalView | undefined;
  readonly choices: readonly APIApplicationCommandOptionChoice[] | undefined;
  /** To the bot's first answer, on the playground's clock. */
  readonly milliseconds: number;
  /** The outcome once a deferred answer has come, or failed to; the same one when nothing was deferred. */
  readonly settled: Promise<Outcome>;
  readonly view: InteractionView;
}

/** How long to wait: for a deferred answer too (`settled`, the default), or only for the first one. */
export interface WaitOptions {
  readonly until?: 'settled' | 'answered';
}

/** What came of something a person said. */
export interface Said {
  readonly message: VisibleMessage;
  /** What the bot has said in the channel since, oldest first. */
  readonly replies: readonly VisibleMessage[];
}

/**
 * Somebody at the keyboard, in one place. Everything they do is held to what Discord's client allows; what it
 * does not (an absent or disabled button, a value not offered, a command not there) throws a {@link ClientError}.
 */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly locale: string;
  /** Sends a command, `/skills pick`, its options by name. */
  readonly use: (command: string, values?: OptionValues, patience?: WaitOptions) => Promise<Outcome>;
  /** Stands with the cursor in `focused` and waits for the bot's choices. */
  readonly type: (
    command: string,
    values: OptionValues,
    focused: string,
  ) => Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** Presses the button with this label (or emoji); `nth`, from 0, where several say the same. */
  readonly press: (
    message: Resolvable,
    label: string,
    where?: WaitOptions & { readonly nth?: number },
  ) => Promise<Outcome>;
  /** Picks these labels, all at once, in the menu that offers them; `menu` (placeholder or index) where that is not clear. */
  readonly choose: (
    message: Resolvable,
    labels: string | readonly string[],
    where?: WaitOptions & { readonly menu?: string | number },
  ) => Promise<Outcome>;
  /** Fills a modal in by label, or custom_id, and sends it; what is left out keeps what it was opened with. */
  readonly submit: (modal: ModalView, values?: ModalValues, patience?: WaitOptions) => Promise<Outcome>;
  /** Uses a context menu command, by its name, on a message or a person. */
  readonly rightClick: (target: Resolvable, command: string, patience?: WaitOptions) => Promise<Outcome>;
  /**
   * Says something in the channel; `@Name` mentions who has that name. Resolves with what the bot said to it: once it
   * has spoken in the channel, or kept quiet for `quiet` milliseconds (default 500), as one without intents does.
   */
  readonly say: (
    content: string,
    options?: { readonly replyTo?: Resolvable; readonly quiet?: number },
  ) => Promise<Said>;
  /** Makes an ephemeral message go away. */
  readonly dismiss: (message: Resolvable) => void;
  /** All they see in the place, oldest first. */
  readonly messages: () => readonly VisibleMessage[];
  /** The message as it is now, or undefined when they do not see it (any more). */
  readonly message: (message: Resolvable) => VisibleMessage | undefined;
}

/** A message, by itself or by id. */
export type Resolvable = string | { readonly id: string };

export type { ModalValues, ModalView, OptionValue, OptionValues };
