import type { DropKind, PersonView, Place, RequestRecord, RuleView } from './page/protocol.ts';
import type { Clock } from './state/clock.ts';
import type { WorldDescription } from './state/world.ts';
import type { Person } from './testing/types.ts';

/** The world, and how the playground runs. */
export interface StartOptions extends WorldDescription {
  /** Default `127.0.0.1`. Anything but this machine itself needs `allowRemote`. */
  readonly host?: string;
  /** Default 0: a free one. */
  readonly port?: number;
  readonly allowRemote?: boolean;
  /** Default the machine's own; one of `createManualClock()` makes the 3 seconds and 15 minutes pass at once. */
  readonly clock?: Clock;
  /** The bot's token; default a new one at each start. */
  readonly token?: string;
  /** Told what a developer may want to know, in plain sentences. */
  readonly log?: (line: string) => void;
  /** The bot's interactions endpoint: deliveries begin, over HTTP instead of the gateway, once it answers. */
  readonly deliverTo?: string;
  /** Serves requests for what the playground itself does not have, such as a bot's own health. */
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
  /** The first server that has the app. */
  readonly guildId: string;
  readonly people: readonly PersonView[];
  /**
   * A person by name, added when there is none. `place`: `server` (the default), `elsewhere` (a server without the
   * app), `dm`, `group`, or a channel's name; `locale`: default their own.
   */
  readonly person: (name: string, where?: { readonly place?: Place; readonly locale?: string }) => Person;
  /** The bot's latest REST requests, oldest first; a live list. */
  readonly requests: readonly RequestRecord[];
  /** The rules that the bot's requests have broken, each as a line; empty when Discord would have accepted all. */
  readonly brokenRules: () => readonly string[];
  /** Every rule that requests are held to. */
  readonly rules: readonly RuleView[];
  /**
   * Delivers interactions over HTTP from now on, to several endpoints in turn. Rejects with a {@link ClientError}
   * unless each answers a ping and refuses a bad signature.
   */
  readonly deliverTo: (...urls: readonly string[]) => Promise<void>;
  /** Breaks the gateway connection; the bot is expected to come back. Default `cut`. */
  readonly dropConnection: (how?: DropKind) => void;
  /** Delays the bot's next response to an interaction by so many milliseconds. */
  readonly delayNextResponse: (milliseconds: number) => void;
  /** Resolves once a bot is logged in and ready for interactions. */
  readonly botReady: () => Promise<void>;
  readonly close: () => Promise<void>;
}
