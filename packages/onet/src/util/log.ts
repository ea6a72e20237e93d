/** The fields that this package logs. Never a key, and nothing that a person wrote. */
export interface LogFields {
  /** Name of a service of the table. */
  readonly service?: string;
  readonly status?: number;
  readonly reason?: string;
  readonly message?: string;
  /** What was changed in a response to parse it, such as `occupation.3: row dropped`. */
  readonly repairs?: readonly string[];
  readonly attempt?: number;
  readonly delayMs?: number;
  /** A data release, such as `30.3`. */
  readonly release?: string;
  readonly percent?: number;
  readonly path?: string;
  readonly file?: string;
  readonly rows?: number;
  readonly error?: unknown;
}

/** A logger that takes declared fields, then a sentence, such as a pino logger. */
export interface Log {
  readonly debug: (fields: LogFields, message: string) => void;
  readonly info: (fields: LogFields, message: string) => void;
  readonly warn: (fields: LogFields, message: string) => void;
  readonly error: (fields: LogFields, message: string) => void;
}

const silent = (): void => undefined;

export const silentLog: Log = { debug: silent, info: silent, warn: silent, error: silent };
