import { z } from 'zod';

const textOrNumber = z.union([z.string(), z.number()]);
const names = z.array(z.string()).readonly();

/**
 * All fields of a log line besides its message. Only names, numbers and codes from the program itself: never a token, a
 * key, a user id or anything that a person wrote. The logger drops every other field.
 */
export const logFields = z
  .object({
    /** Discord's id of the interaction. */
    interaction: z.string(),
    /** A command's path or a component's route. */
    name: z.string(),
    /** The reference that the person was given. */
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
    /** The name of a setting. */
    variable: z.string(),
    /** The name of an O*NET service. */
    service: z.string(),
    /** The kind of a stored value. */
    kind: z.string(),
    /** The store operation. */
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
    /** Repairs of an O*NET response, such as `occupation.3: row dropped`. */
    repairs: names,
  })
  .partial();

type LogFields = Readonly<z.infer<typeof logFields>>;

/** The logger: fields first, then a message, as pino has it. */
export interface Log {
  readonly debug: (fields: LogFields, message: string) => void;
  readonly info: (fields: LogFields, message: string) => void;
  readonly warn: (fields: LogFields, message: string) => void;
  readonly error: (fields: LogFields, message: string) => void;
}
