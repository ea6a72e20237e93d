import type {
  Locale,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Route } from './custom-id.ts';
import type { PrivateScreen, Reply, Screen } from './reply.ts';

/** What a handler knows whose answer everybody may see: nothing about the person who caused it. */
export interface PublicContext<Services> {
  readonly services: Services;
  /** The language to answer in: the person's, or the server's for what everybody sees. */
  readonly locale: Locale;
  /** Aborted when the answer is no longer awaited. */
  readonly signal: AbortSignal;
}

/** What a handler knows whose answer only the person sees. */
export interface Context<Services, PersonalData> extends PublicContext<Services> {
  readonly userId: string;
  /** What others in this server, or else on Discord, see the person called. */
  readonly displayName: string;
  readonly personal: PersonalData;
}

/** What a handler gives, at once or later. */
export type HandlerResult<R extends Reply = Reply> = R | Promise<R>;

interface OptionName {
  readonly name: string;
  readonly required?: boolean;
}

interface ChoiceOption extends OptionName {
  readonly choices: readonly string[];
}

interface TextOption extends OptionName {
  /** In characters. Discord enforces it; what comes longer from an older registration is cut. */
  readonly maxLength: number;
  readonly autocomplete?: boolean;
  /** What it is called in other languages. */
  readonly localizedNames?: readonly string[];
}

/** A slash command's option, without its sentences: those are in the locales. */
export type OptionDeclaration = ChoiceOption | TextOption;

type ValueOf<O extends OptionDeclaration> = O extends { choices: readonly (infer V)[] } ? V : string;

/** The options that a handler gets, derived from their declarations. */
export type OptionsOf<O extends readonly OptionDeclaration[]> = {
  readonly [D in O[number] as D extends { required: true } ? D['name'] : never]: ValueOf<D>;
} & {
  readonly [D in O[number] as D extends { required: true } ? never : D['name']]?: ValueOf<D>;
};

/** Option values by name, checked against their declarations. */
export type OptionValues = Readonly<Record<string, string>>;

/** A subcommand, or a command that has none. */
export type Subcommand<Services, PersonalData> =
  PrivateSubcommand<Services, PersonalData> | PublishSubcommand<Services, PersonalData>;

interface SubcommandBase {
  /** `skills pick`, `about` */
  readonly path: string;
  readonly options: readonly OptionDeclaration[];
}

/** Its answer is ephemeral. */
interface PrivateSubcommand<Services, PersonalData> extends SubcommandBase {
  readonly target?: never;
  readonly run: (context: Context<Services, PersonalData>, options: OptionValues) => HandlerResult;
  /** Suggestions for an option while it is typed. Discord does not let them be deferred, so they ask no network. */
  readonly autocomplete?: (
    context: Context<Services, PersonalData>,
    focused: string,
    options: OptionValues,
  ) => HandlerResult;
}

/** Its answer is posted for everybody, in two steps: only the first one knows who used it. */
interface PublishSubcommand<Services, PersonalData> extends SubcommandBase {
  readonly target: 'publish';
  /** Gives a key of what is to be shown, or what goes to the person alone instead. */
  readonly act: (
    context: Context<Services, PersonalData>,
    options: OptionValues,
  ) => Promise<PrivateScreen | string>;
  readonly run: (context: PublicContext<Services>, key: string) => HandlerResult<Screen>;
  readonly autocomplete?: never;
}

/**
 * What using a component of a route does, or submitting its modal. Its target says where the answer goes; it is known
 * before the handler runs, so that a late answer can be deferred.
 * - `update`: replaces the message if only the person sees it; else answers with an ephemeral message.
 * - `reply`: answers with an ephemeral message.
 * - `modal`: opens a form, which Discord does not let be deferred.
 * - `publish`: posts a message for everybody.
 * - `update-public`: replaces the message that everybody sees.
 */
export type ComponentHandler<Services, PersonalData> =
  | PrivateHandler<Services, PersonalData>
  | PublishHandler<Services>
  | PublicUpdateHandler<Services, PersonalData>;

export type PrivateTarget = 'update' | 'reply' | 'modal';

export type PublicTarget = 'publish' | 'update-public';

interface PrivateHandler<Services, PersonalData> extends RouteHandler {
  readonly target: PrivateTarget;
  readonly run: (context: Context<Services, PersonalData>, input: ComponentInput) => HandlerResult;
}

interface PublishHandler<Services> extends RouteHandler {
  readonly target: 'publish';
  /** A private screen that it gives instead, such as an error, goes to the person alone. */
  readonly run: (context: PublicContext<Services>, input: ComponentInput) => HandlerResult<Screen>;
}

interface PublicUpdateHandler<Services, PersonalData> extends RouteHandler {
  readonly target: 'update-public';
  /** Does what the person wants; what it gives goes to them alone, beside the message. */
  readonly act: (
    context: Context<Services, PersonalData>,
    input: ComponentInput,
  ) => HandlerResult<PrivateScreen>;
  /** The message as it is then; it cannot know who used it. */
  readonly run: (context: PublicContext<Services>, input: ComponentInput) => HandlerResult<Screen>;
}

interface RouteHandler {
  readonly route: Pick<Route, 'name'> & { readonly parse: (customId: string) => object | undefined };
}

/** What comes with a component's use. All of it is untrusted, except that the route has parsed the state. */
export interface ComponentInput {
  readonly state: unknown;
  /** The options chosen in a select menu. */
  readonly values: readonly string[];
  /** The texts typed into a modal, by custom_id. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What a command in the menu of a message does with the text of that message. Its answer is ephemeral. */
export interface MessageCommand<Services, PersonalData> {
  /** As it was registered. */
  readonly name: string;
  readonly run: (context: Context<Services, PersonalData>, content: string) => HandlerResult;
}

/** A command: its declaration as data, what it does, and what its components do. */
export interface Command<Services, PersonalData> {
  readonly declaration:
    RESTPostAPIChatInputApplicationCommandsJSONBody | RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly messageCommand?: MessageCommand<Services, PersonalData>;
  readonly subcommands: readonly Subcommand<Services, PersonalData>[];
  readonly components: readonly ComponentHandler<Services, PersonalData>[];
}
