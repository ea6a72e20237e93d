import type {
  APIApplicationCommandOptionChoice,
  APIInteraction,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import type { ModalValues, ModalView, OptionValue, OptionValues, Place } from '../page/protocol.ts';

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
  /** Selected by default. */
  readonly selected: boolean;
}

/** A select menu as a person sees it; user, role and channel menus list the existing ones. */
export interface VisibleMenu {
  readonly placeholder: string | undefined;
  readonly customId: string;
  readonly disabled: boolean;
  readonly min: number;
  readonly max: number;
  readonly options: readonly VisibleOption[];
}

/** A snapshot of a message. */
export interface VisibleMessage {
  readonly id: string;
  readonly author: string;
  /** Discord's message flags as a number. */
  readonly flags: number;
  readonly ephemeral: boolean;
  readonly edited: boolean;
  /** Whether it is deferred and has no content yet. */
  readonly thinking: boolean;
  /** A placeholder for a response that did not come. */
  readonly failed: boolean;
  /** "/skills pick" for the response to a slash command; the name alone for a context menu command. */
  readonly used: string | undefined;
  /** The id of the message it replies to. */
  readonly repliesTo: string | undefined;
  readonly content: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  /** All its text, in reading order, one line each: content, embeds and text displays, without buttons and menus. */
  readonly text: () => string;
  readonly buttons: () => readonly VisibleButton[];
  readonly menus: () => readonly VisibleMenu[];
}

/** The outcome of an action of a person. */
export interface Outcome {
  /** The interaction that was sent to the bot. */
  readonly interaction: APIInteraction;
  /** `deferred` if the bot has done nothing else: see {@link WaitOptions}. */
  readonly state: 'answered' | 'deferred' | 'failed';
  /** Why there was no (further) response, in a sentence. */
  readonly failure: string | undefined;
  /** The response, or the component's message after an update. For a failed command, the placeholder. */
  readonly message: VisibleMessage | undefined;
  readonly modal: ModalView | undefined;
  readonly choices: readonly APIApplicationCommandOptionChoice[] | undefined;
  /** Time to the bot's first response, on the playground's clock. */
  readonly milliseconds: number;
  /** The outcome once a deferred response is complete; the same outcome if nothing was deferred. */
  readonly settled: Promise<Outcome>;
}

/** How long a call waits for the bot. */
export interface WaitOptions {
  /** `answered`: until the first response. `settled` (default): until a deferred response is complete, too. */
  readonly until?: 'settled' | 'answered';
  /**
   * Milliseconds without a request from the bot after which it is no longer expected to complete a deferred response;
   * default 4,000, or 1,000 for a deferred update, which need not be completed.
   */
  readonly quiet?: number;
}

/** The outcome of a message of a person. */
export interface Said {
  readonly message: VisibleMessage;
  /** The bot's messages in the channel since then, oldest first. */
  readonly replies: readonly VisibleMessage[];
}

/**
 * A person in one place, who can only do what Discord's client allows. Anything else (a missing or disabled
 * button, a value that is not offered, an unknown command) throws a {@link ClientError}. Calls resolve once the
 * bot has responded and is idle, so that its collectors are listening.
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
   * Sends a message to the channel; `@Name` mentions the person with that name. Resolves with the bot's replies: once it has
   * sent a message there, or nothing for `quiet` milliseconds (default 500).
   */
  readonly say: (
    content: string,
    options?: { readonly replyTo?: Resolvable; readonly quiet?: number },
  ) => Promise<Said>;
  /** Dismisses an ephemeral message. */
  readonly dismiss: (message: Resolvable) => void;
  /** Everything that they see in the place, oldest first. */
  readonly messages: () => readonly VisibleMessage[];
  /** The current message, or undefined if they do not see it (any more). */
  readonly message: (message: Resolvable) => VisibleMessage | undefined;
  /** The same as text, for snapshots: who said what, with buttons and menus. */
  readonly transcript: () => string;
}

/** A message or person, by itself or by id. */
export type Resolvable = string | { readonly id: string };

export type { ModalValues, ModalView, OptionValue, OptionValues };
