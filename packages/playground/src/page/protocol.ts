import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIInteraction,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Action } from './action-schema.ts';

export type { Action, FileValue, ModalValues, OptionValue, OptionValues } from './action-schema.ts';

/**
 * What the playground and its page, or a test in another language, send each other.
 *
 * `GET /playground/events` is a stream of server-sent events, each `data` one {@link PlaygroundEvent} as JSON:
 * first a `snapshot`, then every change. A page that reconnects gets a new snapshot.
 * `POST /playground/actions` takes one {@link Action} as JSON and responds with the {@link Results} entry of its
 * type inside an {@link ActionResult}; only `call` waits for a deferred response.
 * All times are milliseconds since the Unix epoch on the playground's clock; all ids are snowflakes.
 */

/** `dm`, `group` or a channel's id; where people name places, also `server`, `elsewhere` or a channel's name. */
export type Place = string;

export interface PersonView {
  readonly id: string;
  readonly name: string;
  /** The person's language, unless an action sets another. */
  readonly locale: string;
  /** In servers, as Discord writes permissions. */
  readonly permissions: string;
  /** Whether they have installed the app for themselves. */
  readonly hasApp: boolean;
  /** Their DM channel with the app. */
  readonly dmChannelId: string;
}

/** A channel of a server, the app's DM, or a group DM. */
export interface PlaceView {
  readonly id: Place;
  readonly kind: 'guild' | 'dm' | 'group';
  /** The server's name, or in a DM the app's. */
  readonly name: string;
  /** Without the `#`; the name again in a DM. */
  readonly channelName: string;
  readonly guildId: string | null;
  /** Null for `dm`, where each person has their own. */
  readonly channelId: string | null;
  /** Whether the app is installed there, or only by people for themselves. */
  readonly hasApp: boolean;
  readonly nsfw: boolean;
}

export interface AppView {
  /** The bot user's id, as in mentions. */
  readonly botId: string;
  readonly name: string;
}

export interface ConnectionView {
  /** `away`: no bot is logged in. `lost`: the connection broke, and the bot can still resume. */
  readonly state: 'away' | 'connected' | 'lost';
  /** How often the bot has resumed its session. */
  readonly resumed: number;
}

/** A command as the bot registered it; localisations included. `guild_id` is set on one server's commands. */
export type CommandView = APIApplicationCommand;

/** The use of a command that a message responds to. */
export interface CommandUseView {
  readonly personId: string;
  /** "skills pick", without the slash. */
  readonly command: string;
  /** A slash command; else one of a context menu. */
  readonly slash: boolean;
}

/** A message as Discord sends it, with data of the playground. */
export interface MessageView extends APIMessage {
  /** The only person who sees it (ephemeral), or null for everyone in the channel. */
  readonly visibleTo: string | null;
  /** A placeholder for a response that was not in time. */
  readonly failed: boolean;
  /** Null if it is not a response to a command. */
  readonly used: CommandUseView | null;
  /** The interaction that it responds to. */
  readonly interactionId: string | null;
}

/**
 * `waiting`: no response yet; `answered`: a final response; `deferred`: acknowledged, the final response is pending;
 * `edited`: a deferred response that was completed; `failed`: no valid response in time.
 */
export type InteractionState = 'waiting' | 'answered' | 'deferred' | 'edited' | 'failed';

export interface InteractionView {
  readonly id: string;
  readonly kind: 'command' | 'autocomplete' | 'component' | 'modal';
  readonly personId: string;
  readonly place: Place;
  /** The person's and the server's locale, as sent to the bot. */
  readonly locale: string;
  readonly guildLocale: string | null;
  /** The command or the label of the component: "/skills pick", "Next". */
  readonly label: string;
  readonly state: InteractionState;
  /** Milliseconds to the first response, out of the 3,000 allowed. */
  readonly answeredAfter: number | null;
  /** The message whose component was used. */
  readonly sourceMessageId: string | null;
  /** The custom_id that was used. */
  readonly customId: string | null;
  /** A modal that the bot responded with and that is still open. */
  readonly modal: ModalView | null;
  /** Why it failed, in one sentence. */
  readonly failure: string | null;
  /** As sent to the bot. */
  readonly payload: APIInteraction;
}

export interface ModalView {
  /** The interaction that opened it: `submit` names it. */
  readonly interactionId: string;
  readonly customId: string;
  readonly title: string;
  readonly components: APIModalInteractionResponseCallbackData['components'];
}

/** A rule that a request broke: why Discord would refuse it. */
export interface BrokenRule {
  /** The rule's id in the table, such as `button.label`. */
  readonly rule: string;
  /** What the rule requires, in one sentence. */
  readonly description: string;
  /** Where in the body, such as `components[0].components[1].label`; empty for the whole request. */
  readonly path: string;
  /** Discord's JSON error code, such as 50035. */
  readonly code: number;
  /** A warning: Discord accepts the request, but not with the effect that one might expect. */
  readonly warning: boolean;
}

/** One request of the bot to the REST API. */
export interface RequestRecord {
  readonly id: number;
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** The path with names for its ids, such as `/webhooks/:application/:token/messages/:message`; null when unknown. */
  readonly route: string | null;
  readonly status: number;
  readonly milliseconds: number;
  readonly interactionId: string | null;
  readonly broken: readonly BrokenRule[];
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Names of the files in a multipart body. */
  readonly files: readonly string[];
  readonly response: unknown;
}

export interface Snapshot {
  readonly app: AppView;
  readonly people: readonly PersonView[];
  readonly places: readonly PlaceView[];
  /** Roles of all servers, `@everyone` left out. */
  readonly roles: readonly { readonly id: string; readonly name: string; readonly guildId: string }[];
  /** Every locale Discord knows, for the language switch. */
  readonly locales: readonly string[];
  readonly commands: readonly CommandView[];
  /** Oldest first. */
  readonly messages: readonly MessageView[];
  /** The latest, oldest first; autocomplete left out. */
  readonly interactions: readonly InteractionView[];
  readonly requests: readonly RequestRecord[];
  readonly connection: ConnectionView;
  /** Milliseconds by which the next response is delayed; 0 for none. */
  readonly delay: number;
  readonly canRestartBot: boolean;
}

export type PlaygroundEvent =
  | { readonly type: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly type: 'people'; readonly people: readonly PersonView[] }
  | { readonly type: 'commands'; readonly commands: readonly CommandView[] }
  | { readonly type: 'connection'; readonly connection: ConnectionView }
  /** A new message, or a changed one under the same id. */
  | { readonly type: 'message'; readonly message: MessageView }
  /** Deleted by the bot, or dismissed by the person who saw it. */
  | { readonly type: 'messageDeleted'; readonly messageId: string; readonly channelId: string }
  /** A new interaction, or a changed one under the same id; autocomplete left out. */
  | { readonly type: 'interaction'; readonly interaction: InteractionView }
  | { readonly type: 'request'; readonly request: RequestRecord }
  | { readonly type: 'delay'; readonly milliseconds: number };

export type DropKind = 'cut' | 'reconnect' | 'invalidate';

export interface RuleView {
  /** Stable and unique, such as `button.label`. */
  readonly id: string;
  readonly description: string;
  readonly status: number;
  /** Discord's JSON error code. */
  readonly code: number;
}

interface Started {
  readonly interactionId: string;
}

/** The results of the actions that have one; the others have an empty object. */
export interface Results extends Readonly<
  Record<'use' | 'press' | 'choose' | 'submit' | 'rightClick', Started>
> {
  readonly autocomplete: { readonly choices: readonly APIApplicationCommandOptionChoice[] };
  readonly say: { readonly messageId: string };
  readonly addPerson: { readonly personId: string };
  readonly requests: { readonly requests: readonly RequestRecord[] };
  readonly rules: { readonly rules: readonly RuleView[] };
  readonly brokenRules: { readonly lines: readonly string[] };
  /** The result of the method; functions in it are replaced by their results. */
  readonly call: unknown;
}

export type Result<Type extends Action['type']> = Type extends keyof Results ? Results[Type] : undefined;

/** HTTP 200 with `ok: true`, or 400 with the reason: a disabled button, a missing option. */
export type ActionResult<Type extends Action['type'] = Action['type']> =
  { readonly ok: true; readonly result: Result<Type> } | { readonly ok: false; readonly error: string };
