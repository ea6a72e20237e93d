import type { Failure } from '../answer.ts';

interface RequestErrorOptions {
  /** Whether the same request may succeed a moment later. */
  readonly retryable?: boolean;
  /** The time to wait that O*NET sent, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/** A request that brought no usable response; thrown inside the client only. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly failure: Failure;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;

  constructor(failure: Failure, { retryable = false, retryAfterMs }: RequestErrorOptions = {}) {
    super(failure.message);
    this.failure = failure;
    this.retryable = retryable;
    this.retryAfterMs = retryAfterMs;
  }
}

/** `what` completes a sentence about O*NET Web Services. */
export function unavailable(what: string): Failure {
  return { ok: false, reason: 'unavailable', message: `O*NET Web Services ${what}.` };
}

/** 401 and 403, with what the operator should do. */
export function unauthorized(status: number, hasKey: boolean): Failure {
  const fix = hasKey
    ? 'check ONET_API_KEY against your project at https://services.onetcenter.org/, and that ONET_API_URL is an address of version 2'
    : 'set ONET_API_KEY to a key of your project at https://services.onetcenter.org/';
  return {
    ok: false,
    reason: 'unauthorized',
    message: `O*NET Web Services rejects the request as unauthorized (${status}): ${fix}.`,
  };
}
