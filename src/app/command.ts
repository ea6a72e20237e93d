import type {
  ApplicationCommandOptionType,
  Locale,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Route } from './custom-id.ts';
import type { Reply } from './reply.ts';

/** What a handler knows about the interaction it answers, and the services it may ask. */
export interface Context<Services> {
  readonly services: Services;
  readonly interactionId: string;
  readonly userId: string;
  /** The person's language, as Discord names it. */
  readonly locale: Locale;
  /** The server's language; the person's own outside a server. */
  readonly sharedLocale: Locale;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/**
 * Where a reply goes, declared before the handler runs so that a late one can be deferred in the right way:
 * `private` a new message only the person sees, `public` a new message for everyone there, `here` the message
 * pressed if it is the person's own and a private copy otherwise, `modal` a form (which can not be deferred).
 */
export type ReplyTarget = 'private' | 'public' | 'here' | 'modal';

export type HandlerResult = Reply | Promise<Reply>;

type OptionType =
  | ApplicationCommandOptionType.String
  | ApplicationCommandOptionType.Integer
  | ApplicationCommandOptionType.Boolean;

/** A slash command's option, without its sentences: those come from the locales. */
export interface OptionDeclaration {
  readonly type: OptionType;
  readonly name: string;
  readonly required?: boolean;
  readonly choices?: readonly string[];
  readonly autocomplete?: boolean;
}

type ValueOf<O extends OptionDeclaration> = O extends { choices: readonly (infer V)[] }
  ? V
  : O extends { type: ApplicationCommandOptionType.Integer }
    ? number
    : O extends { type: ApplicationCommandOptionType.Boolean }
      ? boolean
      : string;

/** The options a handler gets, derived from their declarations. */
export type OptionsOf<O extends readonly OptionDeclaration[]> = {
  readonly [D in O[number] as D extends { required: true } ? D['name'] : never]: ValueOf<D>;
} & {
  readonly [D in O[number] as D extends { required: true } ? never : D['name']]?: ValueOf<D>;
};

/** What was typed into a slash command, checked against its declarations. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** One thing a slash command does: a subcommand, or a command that has none. */
export interface Subcommand<Services> {
  /** `skills pick`, `about` */
  readonly path: string;
  readonly options: readonly OptionDeclaration[];
  readonly target: ReplyTarget;
  readonly run: (context: Context<Services>, options: OptionValues) => HandlerResult;
  /** Suggestions for an option as it is typed; they must be local, since they can not be deferred. */
  readonly autocomplete?: (
    context: Context<Services>,
    focused: string,
    options: OptionValues,
  ) => HandlerResult;
}

/** What happens when a component of a route is used, or its modal submitted. */
export interface ComponentHandler<Services> {
  readonly route: Pick<Route, 'name'> & { readonly parse: (customId: string) => object | undefined };
  readonly target: ReplyTarget;
  /** `values`: the options chosen in a select menu; `fields`: what was typed into a modal, by custom_id. Both untrusted. */
  readonly run: (context: Context<Services>, press: ComponentInput) => HandlerResult;
}

export interface ComponentInput {
  readonly state: unknown;
  readonly values: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

/** A slash command: its declaration as data, what it does, and what its components do. */
export interface Command<Services> {
  readonly declaration: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly subcommands: readonly Subcommand<Services>[];
  readonly components: readonly ComponentHandler<Services>[];
}
