/**
 * Everything that a log line may hold besides its sentence. Only names, numbers and codes from the program itself: never
 * a token, a key, a person's id or anything that somebody wrote. The logger drops every other field.
 */
export interface LogFields {
  /** Discord's id of the interaction. */
  readonly interaction?: string;
  /** A command's path or a component's route. */
  readonly name?: string;
  /** What a person who met the error can quote. */
  readonly reference?: string;
  readonly outcome?: string;
  readonly deferred?: boolean;
  /** Milliseconds until Discord had the first response. */
  readonly firstResponse?: number | undefined;
  readonly milliseconds?: number;
  /** Logged without its message, unless that comes from the JavaScript engine. */
  readonly error?: unknown;
  readonly code?: string | number;
  readonly reason?: string | undefined;
  readonly status?: string | number;
  readonly shard?: number;
  /** Connection failures in a row. */
  readonly failures?: number;
  /** The name of a gateway event. */
  readonly event?: string;
  readonly driftSeconds?: number | undefined;
  readonly count?: number;
  readonly inFlight?: number;
  readonly address?: string | undefined;
  readonly added?: readonly string[];
  readonly changed?: readonly string[];
  readonly removed?: readonly string[];
  /** The name of a setting, or of something like it. */
  readonly variable?: string;
  /** The name of an O*NET service. */
  readonly service?: string;
  /** The kind of a stored value. */
  readonly kind?: string | undefined;
  /** What was done with the store. */
  readonly operation?: string;
  readonly attempt?: number;
  /** Milliseconds until the next attempt. */
  readonly delayMs?: number;
  readonly version?: string;
  /** An O*NET data release, such as `30.3`. */
  readonly release?: string;
  readonly percent?: number;
  /** A file of this installation. */
  readonly file?: string | undefined;
  readonly path?: string;
  readonly rows?: number;
  /** How an O*NET response was made readable, such as `occupation.3: row dropped`. */
  readonly repairs?: readonly string[];
}

/** Where everything logs: the fields first, then a plain sentence. pino has this form. */
export interface Log {
  readonly debug: (fields: LogFields, message: string) => void;
  readonly info: (fields: LogFields, message: string) => void;
  readonly warn: (fields: LogFields, message: string) => void;
  readonly error: (fields: LogFields, message: string) => void;
}
