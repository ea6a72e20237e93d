import type { PrivilegedIntent } from './gateway/intents.ts';
import type { Clock } from './state/clock.ts';
import type { DropKind, RequestRecord, PersonView, Place, RuleView } from './page/protocol.ts';
import type { Person } from './testing/types.ts';

export interface StartOptions {
  /** Default `127.0.0.1`. Anything but this machine itself needs `allowRemote`. */
  readonly host?: string;
  /** Default 0: a free one. */
  readonly port?: number;
  readonly allowRemote?: boolean;
  readonly clock?: Clock;
  /** The bot's token; default a new one at each start. */
  readonly token?: string;
  /** The app's name; default "Waymark". */
  readonly name?: string;
  /** Privileged intents that are switched on for the app; default none. */
  readonly privilegedIntents?: readonly PrivilegedIntent[];
  /** Told of what a developer may want to know, in plain sentences. */
  readonly log?: (line: string) => void;
  /** Delivers interactions there over HTTP, signed, instead of through the gateway; asks until the address is ready. */
  readonly deliverTo?: string;
  /** Answers requests for what the playground itself does not have, such as a bot's own health. */
  readonly alsoServe?: (request: Request) => Response | Promise<Response>;
  /** Stops the bot and starts it again; without it the page offers no such button. */
  readonly restartBot?: () => Promise<void>;
}

/** A Discord that runs on this machine. */
export interface Playground {
  /** The page, such as `http://127.0.0.1:8080`. */
  readonly url: string;
  /** REST base without version: discord.js takes it as `rest.api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** Ed25519, hexadecimal, as the developer portal shows it. */
  readonly publicKey: string;
  /** The server that has the app. */
  readonly guildId: string;
  readonly people: readonly PersonView[];
  /** Somebody by name, who comes into being when nobody has it; default place `server`, locale their own. */
  readonly person: (name: string, where?: { readonly place?: Place; readonly locale?: string }) => Person;
  /** The bot's latest REST requests, oldest first; a live list. */
  readonly requests: readonly RequestRecord[];
  readonly rules: readonly RuleView[];
  /**
   * Delivers interactions to this address over HTTP from now on, as Discord does: rejects with a {@link ClientError} unless
   * a ping is answered there and a wrong signature refused.
   */
  readonly deliverTo: (url: string) => Promise<void>;
  /** Breaks the gateway connection; the bot is expected to come back. Default `cut`. */
  readonly dropConnection: (how?: DropKind) => void;
  /** Holds the bot's next first answer up for so many milliseconds. */
  readonly delayNextResponse: (milliseconds: number) => void;
  /** Resolves once a bot is logged in and ready for interactions. */
  readonly botReady: () => Promise<void>;
  readonly close: () => Promise<void>;
}
