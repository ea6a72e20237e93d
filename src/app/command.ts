import type {
  Locale,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Sentences } from '../locales/types.ts';
import type { Route } from './custom-id.ts';
import type { PrivateScreen, Reply, Screen } from './reply.ts';
import type { PersonalData, Services } from './services.ts';

/** The context of a handler with a public answer: nothing about the person who used it. */
export interface PublicContext<S = Services> {
  readonly services: S;
  /** The language of the answer: the person's, or the server's for public messages. */
  readonly locale: Locale;
  /** The sentences of that language. */
  readonly t: Sentences;
  /** Aborted when the answer is no longer needed. */
  readonly signal: AbortSignal;
}

/** The context of a handler with a private answer. */
export interface Context<S = Services, P = PersonalData> extends PublicContext<S> {
  readonly userId: string;
  /** The person's display name in this server, or else on Discord. */
  readonly displayName: string;
  readonly personal: P;
}

/** The result of a handler. */
export type HandlerResult<R extends Reply = Reply> = R | Promise<R>;

interface OptionName {
  readonly name: string;
  readonly required?: boolean;
}

interface ChoiceOption extends OptionName {
  readonly choices: readonly string[];
}

interface TextOption extends OptionName {
  /** In characters. Discord enforces it; longer text, from an older registration, is cut. */
  readonly maxLength: number;
  readonly autocomplete?: boolean;
  /** What it is called in other languages. */
  readonly localizedNames?: readonly string[];
}

/** A slash command's option, without its sentences: those are in the locales. */
export type OptionDeclaration = ChoiceOption | TextOption;

type ValueOf<O extends OptionDeclaration> = O extends { choices: readonly (infer V)[] } ? V : string;

/** The handler's options, derived from their declarations. */
export type OptionsOf<O extends readonly OptionDeclaration[]> = {
  readonly [D in O[number] as D extends { required: true } ? D['name'] : never]: ValueOf<D>;
} & {
  readonly [D in O[number] as D extends { required: true } ? never : D['name']]?: ValueOf<D>;
};

/** Option values by name, checked against their declarations. */
export type OptionValues = Readonly<Record<string, string>>;

/** A subcommand, or a command that has none. */
export type Subcommand<S = Services, P = PersonalData> = PrivateSubcommand<S, P> | PublishSubcommand<S, P>;

interface SubcommandBase {
  /** `skills pick`, `about` */
  readonly path: string;
  readonly options: readonly OptionDeclaration[];
}

/** A subcommand with an ephemeral answer. */
interface PrivateSubcommand<S, P> extends SubcommandBase {
  readonly target?: never;
  readonly run: (context: Context<S, P>, options: OptionValues) => HandlerResult;
  /** Suggestions for an option while it is typed. They cannot be deferred, so they must not wait for the network. */
  readonly autocomplete?: (context: Context<S, P>, focused: string, options: OptionValues) => HandlerResult;
}

/** A subcommand with a public answer, in two steps: only the first one knows who used it. */
interface PublishSubcommand<S, P> extends SubcommandBase {
  readonly target: 'publish';
  /** Returns a key for `run`, or a private screen instead. */
  readonly act: (context: Context<S, P>, options: OptionValues) => Promise<PrivateScreen | string>;
  readonly run: (context: PublicContext<S>, key: string) => HandlerResult<Screen>;
  readonly autocomplete?: never;
}

/**
 * Handles a component of a route, or the submission of its modal. The target says where the answer goes; it is known
 * before the handler runs, so that a late answer can be deferred.
 * - `update`: replaces the message if only the person sees it; otherwise answers with an ephemeral message.
 * - `reply`: answers with an ephemeral message.
 * - `modal`: opens a modal, which Discord does not allow to be deferred.
 * - `publish`: posts a message for everybody.
 * - `update-public`: replaces the message that everybody sees.
 */
export type ComponentHandler<S = Services, P = PersonalData> =
  PrivateHandler<S, P> | PublishHandler<S> | PublicUpdateHandler<S, P>;

export type PrivateTarget = 'update' | 'reply' | 'modal';

export type PublicTarget = 'publish' | 'update-public';

interface PrivateHandler<S, P> extends RouteHandler {
  readonly target: PrivateTarget;
  readonly run: (context: Context<S, P>, input: ComponentInput) => HandlerResult;
}

interface PublishHandler<S> extends RouteHandler {
  readonly target: 'publish';
  /** A private screen, such as an error, is sent to the person only. */
  readonly run: (context: PublicContext<S>, input: ComponentInput) => HandlerResult<Screen>;
}

interface PublicUpdateHandler<S, P> extends RouteHandler {
  readonly target: 'update-public';
  /** Acts for the person; the screen it returns is sent to them only. */
  readonly act: (context: Context<S, P>, input: ComponentInput) => HandlerResult<PrivateScreen>;
  /** The updated message; it cannot know who used it. */
  readonly run: (context: PublicContext<S>, input: ComponentInput) => HandlerResult<Screen>;
}

interface RouteHandler {
  readonly route: Pick<Route, 'name'> & { readonly parse: (customId: string) => object | undefined };
}

/** The input of a component's handler. Untrusted, except that the route has parsed the state. */
export interface ComponentInput {
  readonly state: unknown;
  /** The options chosen in a select menu. */
  readonly values: readonly string[];
  /** The texts typed into a modal, by custom_id. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A message command; `run` gets the message's text, and its answer is ephemeral. */
interface MessageCommand<S = Services, P = PersonalData> {
  /** As it was registered. */
  readonly name: string;
  readonly run: (context: Context<S, P>, content: string) => HandlerResult;
}

/** A command: its declaration as data, and the handlers of its subcommands and components. */
export interface Command<S = Services, P = PersonalData> {
  readonly declaration:
    RESTPostAPIChatInputApplicationCommandsJSONBody | RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly messageCommand?: MessageCommand<S, P>;
  readonly subcommands: readonly Subcommand<S, P>[];
  readonly components: readonly ComponentHandler<S, P>[];
}
