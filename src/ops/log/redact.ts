import { logFields } from './log.ts';

/** The fields to log: only declared ones, errors in safe form. */
export function safeFields(fields: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => Object.hasOwn(logFields.shape, name))
      .map(([name, value]: [string, unknown]) => [name, name === 'error' ? safeError(value) : value]),
  );
}

/** An error without its message: those of third-party errors may contain tokens, bodies and input. */
interface SafeError {
  readonly type: string;
  readonly code?: string | number;
  readonly status?: number;
  /** Only a message of the JavaScript engine that contains no value. */
  readonly message?: string;
  /** The fields of a body that Discord rejected, with its codes. */
  readonly invalid?: readonly string[];
  readonly stack?: string;
  readonly cause?: SafeError;
}

const MAX_CAUSES = 3;

/** Other messages of the engine may contain a value: "Cannot use 'in' operator to search for 'code' in …". */
const ENGINE_MESSAGE = /^Cannot (?:read|set) properties of (?:undefined|null)/;

export function safeError(error: unknown, depth = 0): SafeError {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, status, rawError } = error as Error & Readonly<Record<string, unknown>>;
  const [message] = ENGINE_MESSAGE.exec(error.message) ?? [];
  const invalid = isObject(rawError) ? invalidFields(rawError['errors']) : [];
  return {
    type: error.constructor.name,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(typeof status === 'number' && { status }),
    ...(message !== undefined && { message }),
    ...(invalid.length > 0 && { invalid }),
    stack: framesOf(error),
    ...(error.cause !== undefined && depth < MAX_CAUSES && { cause: safeError(error.cause, depth + 1) }),
  };
}

/** The stack without the message at its start, which may look like a stack itself. */
const framesOf = ({ message, stack = '' }: Error): string =>
  stack
    .split(message === '' ? '\n' : message)
    .slice(1)
    .join('')
    .split('\n')
    .filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line))
    .join('\n');

/** The `errors` of a Discord error: paths into the body with the code of each fault, `data.components.0: BASE_TYPE_REQUIRED`. */
export function invalidFields(errors: unknown, path = ''): string[] {
  if (!isObject(errors)) return [];
  return Object.entries(errors).flatMap(([key, value]) => {
    if (key === '_errors' && Array.isArray(value))
      return value.map((fault: unknown) => `${path}: ${isObject(fault) ? String(fault['code']) : ''}`);
    return invalidFields(value, path === '' ? key : `${path}.${key}`);
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
