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
  /** `deferred` when that is all the bot has done: see {@link WaitOptions}. */
  readonly state: 'answered' | 'deferred' | 'failed';
  /** Why nothing (more) came, in a sentence. */
  readonly failure: string | undefined;
  /** The response, or the component's message after an update. A failed command's stand-in counts as one. */
  readonly message: VisibleMessage | undefined;
  readonly modal: ModalView | undefined;
  readonly choices: readonly APIApplicationCommandOptionChoice[] | undefined;
  /** To the bot's first response, on the playground's clock. */
  readonly milliseconds: number;
  /** The outcome once a deferred response has come; the same one when nothing was deferred. */
  readonly settled: Promise<Outcome>;
  readonly view: InteractionView;
}

/** How long a call waits for the bot. */
export interface WaitOptions {
  /** `answered`: for the first response only. `settled`, the default: also for what a deferral announces. */
  readonly until?: 'settled' | 'answered';
  /**
   * Milliseconds without a request from the bot after which a deferral is taken for all there is; default 4,000, or
   * 1,000 for a deferred update, which may stand alone.
   */
  readonly quiet?: number;
}

/** What came of something a person said. */
export interface Said {
  readonly message: VisibleMessage;
  /** What the bot has said in the channel since, oldest first. */
  readonly replies: readonly VisibleMessage[];
}

/**
 * A person in one place. All they do is held to what Discord's client allows; anything else (an absent or disabled
 * button, a value that is not offered, a command that is not there) throws a {@link ClientError}. Calls resolve once the
 * bot has responded and is idle, so that a collector it has set up is listening.
 */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly locale: string;
  /** Sends a command, `/skills pick`, its options by name; users, roles and channels by id, files as `{ name, content }`. */
  readonly use: (command: string, values?: OptionValues, options?: WaitOptions) => Promise<Outcome>;
  /** Types into the option `focused`; resolves with the bot's choices. */
  readonly type: (
    command: string,
    values: OptionValues,
    focused: string,
  ) => Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** Presses the button with this label, emoji or custom_id; `nth`, from 0, where several have the same. */
  readonly press: (
    message: Resolvable,
    button: string,
    options?: WaitOptions & { readonly nth?: number },
  ) => Promise<Outcome>;
  /** Selects these labels or values in the menu that offers them; `menu` (placeholder, custom_id or index) says which. */
  readonly choose: (
    message: Resolvable,
    options: string | readonly string[],
    where?: WaitOptions & { readonly menu?: string | number },
  ) => Promise<Outcome>;
  /** Fills a modal in by label or custom_id and submits it; what is left out keeps what it was opened with. */
  readonly submit: (
    modal: Pick<ModalView, 'interactionId'>,
    values?: ModalValues,
    options?: WaitOptions,
  ) => Promise<Outcome>;
  /** Uses a context menu command, by its name, on a message or a person. */
  readonly rightClick: (target: Resolvable, command: string, options?: WaitOptions) => Promise<Outcome>;
  /**
   * Says something in the channel; `@Name` mentions who has that name. Resolves with the bot's replies: once it has
   * sent a message there, or nothing for `quiet` milliseconds (default 500).
   */
  readonly say: (
    content: string,
    options?: { readonly replyTo?: Resolvable; readonly quiet?: number },
  ) => Promise<Said>;
  /** Dismisses an ephemeral message. */
  readonly dismiss: (message: Resolvable) => void;
  /** All they see in the place, oldest first. */
  readonly messages: () => readonly VisibleMessage[];
  /** The message as it is now, or undefined when they do not see it (any more). */
  readonly message: (message: Resolvable) => VisibleMessage | undefined;
  /** The same as text, for snapshots: who said what, with buttons and menus. */
  readonly transcript: () => string;
}

/** A message or person, by itself or by id. */
export type Resolvable = string | { readonly id: string };

export type { ModalValues, ModalView, OptionValue, OptionValues };
