import { z } from 'zod';

const textOrNumber = z.union([z.string(), z.number()]);
const names = z.array(z.string()).readonly();

/**
 * Everything that a log line may hold besides its sentence. Only names, numbers and codes from the program itself: never
 * a token, a key, a person's id or anything that somebody wrote. The logger drops every other field.
 */
export const logFields = z
  .object({
    /** Discord's id of the interaction. */
    interaction: z.string(),
    /** A command's path or a component's route. */
    name: z.string(),
    /** What a person who met the error can quote. */
    reference: z.string(),
    outcome: z.string(),
    deferred: z.boolean(),
    /** Milliseconds until Discord had the first response. */
    firstResponse: z.number(),
    milliseconds: z.number(),
    /** Logged without its message, unless that comes from the JavaScript engine. */
    error: z.unknown(),
    code: textOrNumber,
    reason: z.string(),
    status: textOrNumber,
    shard: z.number(),
    /** Connection failures in a row. */
    failures: z.number(),
    /** The name of a gateway event. */
    event: z.string(),
    driftSeconds: z.number(),
    count: z.number(),
    inFlight: z.number(),
    address: z.string(),
    added: names,
    changed: names,
    removed: names,
    /** The name of a setting, or of something like it. */
    variable: z.string(),
    /** The name of an O*NET service. */
    service: z.string(),
    /** The kind of a stored value. */
    kind: z.string(),
    /** What was done with the store. */
    operation: z.string(),
    attempt: z.number(),
    /** Milliseconds until the next attempt. */
    delayMs: z.number(),
    version: z.string(),
    /** An O*NET data release, such as `30.3`. */
    release: z.string(),
    percent: z.number(),
    /** A file of this installation. */
    file: z.string(),
    path: z.string(),
    rows: z.number(),
    /** How an O*NET response was made readable, such as `occupation.3: row dropped`. */
    repairs: names,
  })
  .partial();

export type LogFields = Readonly<z.infer<typeof logFields>>;

/** Where everything logs: the fields first, then a plain sentence. pino has this form. */
export interface Log {
  readonly debug: (fields: LogFields, message: string) => void;
  readonly info: (fields: LogFields, message: string) => void;
  readonly warn: (fields: LogFields, message: string) => void;
  readonly error: (fields: LogFields, message: string) => void;
}
