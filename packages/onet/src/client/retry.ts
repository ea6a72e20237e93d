import type { Clock } from '../util/clock.ts';
import type { Log } from '../util/log.ts';
import type { Failure } from '../answer.ts';
import { createCircuit } from './circuit-breaker.ts';
import { openExchange, retryAfter, type Broken, type Reply } from './http.ts';
import { createGate } from './rate-limit.ts';
import { SHORTEST_PAUSE_MS, type WebLimits } from './limits.ts';
import { linkWithin } from './links.ts';
import { unauthorized, unavailable } from './errors.ts';

/** Redirects are not expected; a few, to the same service, are followed. */
const MOST_REDIRECTS = 3;

/** Asks for paths, with their queries, patiently: within the limits, again after passing troubles, not at all while O*NET is down. */
export interface Asker {
  /** The reply, when it says something about the question; or why there is none. Rejects only with the signal's reason. */
  readonly ask: (path: string, signal: AbortSignal | undefined) => Promise<Reply | Failure>;
  readonly close: () => Promise<void>;
}

interface AskerOptions {
  readonly base: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly hasKey: boolean;
  readonly limits: WebLimits;
  readonly clock: Clock;
  /** 0 up to 1. */
  readonly random: () => number;
  readonly log: Log;
}

/** Why there is no reply to use, and whether another attempt may bring one. */
interface Trouble {
  readonly failure: Failure;
  readonly passing: boolean;
}

/** The reason a call is aborted when it has taken as long as it may. */
const OUT_OF_TIME = new Error('out of time');

export function createAsker({ base, headers, hasKey, limits, clock, random, log }: AskerOptions): Asker {
  const exchange = openExchange({ origin: base.origin, headers, limits, clock });
  const gate = createGate({ ...limits, clock });
  const circuit = createCircuit<Failure>({
    ...limits,
    clock,
    onOpen({ reason, message }, milliseconds) {
      log.warn({ reason, message, milliseconds }, 'O*NET Web Services is left alone for a while');
    },
    onClose() {
      log.info({}, 'O*NET Web Services answers again');
    },
  });

  let keyIsRefused = false;

  return {
    async ask(path, signal) {
      signal?.throwIfAborted();
      const permit = circuit.ask();
      if (permit.may === 'wait') return leftAlone(permit.last, permit.milliseconds);
      let outcome: Failure | 'gave-up' | undefined = 'gave-up';
      const call = new AbortController();
      const leave = (): void => {
        call.abort(signal?.reason);
      };
      signal?.addEventListener('abort', leave);
      const cancel = clock.after(limits.callMs, () => {
        call.abort(OUT_OF_TIME);
      });
      try {
        const attempts = permit.may === 'probe' ? 1 : limits.attempts;
        const result = await askAgain(path, call.signal, attempts);
        if (result === 'crowded')
          return unavailable('is being asked too much at this moment; ask again soon');
        outcome = 'ok' in result ? result : undefined;
        tellOfKey(outcome);
        return result;
      } catch (error) {
        if (error !== OUT_OF_TIME) throw error;
        outcome = unavailable(`did not answer within ${limits.callMs} ms`);
        return outcome;
      } finally {
        cancel();
        signal?.removeEventListener('abort', leave);
        permit.done(outcome);
      }
    },
    close: exchange.close,
  };

  /** A key that is not accepted needs the operator: told once, and again when it had worked in between. */
  function tellOfKey(failure: Failure | undefined): void {
    const isRefused = failure?.reason === 'unauthorized';
    if (isRefused && !keyIsRefused) log.error({}, failure.message);
    keyIsRefused = isRefused;
  }

  async function askAgain(
    path: string,
    signal: AbortSignal,
    attempts: number,
  ): Promise<Reply | Failure | 'crowded'> {
    const deadline = clock.now() + limits.callMs;
    for (let attempt = 1; ; attempt += 1) {
      const reply = await askOnce(path, signal);
      if (reply === 'crowded') return reply;
      const trouble = judge(reply);
      if ('status' in trouble) return trouble;
      if (!trouble.passing || attempt >= attempts) return trouble.failure;
      const asked = reply.status === undefined ? undefined : retryAfter(reply, clock.now());
      const wait = asked ?? backoff(attempt);
      // The others need not find out for themselves.
      if (reply.status === 429) gate.hold(wait);
      if (clock.now() + wait >= deadline) return trouble.failure;
      log.debug({ attempt, status: reply.status, wait }, 'O*NET is asked again');
      await pause(wait, signal);
    }
  }

  async function askOnce(path: string, signal: AbortSignal): Promise<Reply | Broken | 'crowded'> {
    const over = await gate.enter(signal);
    if (over === undefined) return 'crowded';
    try {
      let reply = await exchange.get(path, signal);
      for (let turn = 0, from = path; isRedirect(reply); turn += 1) {
        const target = linkWithin(base, reply.header('location') ?? '', from);
        if (target === undefined || turn === MOST_REDIRECTS) return MISLED;
        from = target;
        reply = await exchange.get(target, signal);
      }
      return reply;
    } finally {
      over();
    }
  }

  /** The reply again, unless it speaks of O*NET's state and not of the question. */
  function judge(reply: Reply | Broken): Reply | Trouble {
    if (reply.status === undefined) return { failure: unavailable(reply.what), passing: reply.passing };
    const { status } = reply;
    if (status === 401 || status === 403) return { failure: unauthorized(status, hasKey), passing: false };
    if (status === 429) return { failure: unavailable('asks us to slow down (429)'), passing: true };
    if (status >= 500) return { failure: unavailable(`has a trouble of its own (${status})`), passing: true };
    return reply;
  }

  /** Half of it certain, half of it by chance, so that many who failed together do not come back together. */
  function backoff(attempt: number): number {
    const most = Math.min(limits.pauseMs * 2 ** (attempt - 1), limits.longestPauseMs);
    return Math.max(SHORTEST_PAUSE_MS, (most / 2) * (1 + random()));
  }

  async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => {
        cancel();
        reject(signal.reason as Error);
      };
      const cancel = clock.after(milliseconds, () => {
        signal.removeEventListener('abort', leave);
        resolve();
      });
      signal.addEventListener('abort', leave, { once: true });
    });
  }
}

const MISLED: Broken = {
  status: undefined,
  what: 'sent us on to an address that is not its own',
  passing: false,
};

function isRedirect(reply: Reply | Broken): reply is Reply {
  return reply.status !== undefined && [301, 302, 303, 307, 308].includes(reply.status);
}

function leftAlone({ reason, message }: Failure, milliseconds: number): Failure {
  const seconds = Math.ceil(milliseconds / 1_000);
  return { ok: false, reason, message: `${message} It is asked again in ${seconds} s.` };
}
