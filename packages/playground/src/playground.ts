import type { DropKind, PersonView, Place, RequestRecord, RuleView } from './page/protocol.ts';
import type { Clock } from './state/clock.ts';
import type { WorldDescription } from './state/world.ts';
import type { Person } from './testing/types.ts';

/** The world, and how the playground runs. */
export interface StartOptions extends WorldDescription {
  /** Default `127.0.0.1`; an address that only this machine reaches. */
  readonly host?: string;
  /** Default 0: a free one. */
  readonly port?: number;
  /** Default: the system clock. With `createManualClock()`, tests do not have to wait for the 3 seconds and 15 minutes. */
  readonly clock?: Clock;
  /** Called with messages for developers. */
  readonly log?: (line: string) => void;
  /** The bot's interactions endpoint: deliveries begin, over HTTP instead of the gateway, once it answers. */
  readonly deliverTo?: string;
  /** Serves requests to other paths, such as a bot's health check. */
  readonly alsoServe?: (request: Request) => Response | Promise<Response>;
  /** Restarts the bot. Without it, the page has no restart button. */
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
   * A person by name, who is added if missing. `place`: `server` (the default), `elsewhere` (a server without the
   * app), `dm`, `group`, or a channel's name; `locale`: default their own.
   */
  readonly person: (name: string, where?: { readonly place?: Place; readonly locale?: string }) => Person;
  /** The bot's latest REST requests, oldest first; a live list. */
  readonly requests: readonly RequestRecord[];
  /** The rules that the bot's requests have broken, one per line; empty if Discord would have accepted all requests. */
  readonly brokenRules: () => readonly string[];
  /** Every rule for requests. */
  readonly rules: readonly RuleView[];
  /**
   * Switches to delivery over HTTP, to several endpoints in turn. Rejects with a {@link ClientError}
   * unless each answers a ping and refuses a bad signature.
   */
  readonly deliverTo: (...urls: readonly string[]) => Promise<void>;
  /** Breaks the gateway connection, so that the bot has to reconnect. Default `cut`. */
  readonly dropConnection: (how?: DropKind) => void;
  /** Delays the bot's next response to an interaction by this many milliseconds. */
  readonly delayNextResponse: (milliseconds: number) => void;
  /** Resolves once a bot is logged in and ready for interactions. */
  readonly botReady: () => Promise<void>;
  readonly close: () => Promise<void>;
}
