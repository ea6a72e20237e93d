import type { ShardState } from '../discord/gateway/gateway.ts';
import type { Log } from './log/log.ts';

/**
 * Whether this process can answer interactions: `starting` (not yet), `ready`, `disconnected` (a shard has no
 * connection; it reconnects), `draining` (stopping, still answering what arrives), `failed` (it cannot, and will exit).
 */
export type Status = 'starting' | 'ready' | 'disconnected' | 'draining' | 'failed';

/** The state of the command registration; `skipped` without a token. */
export type RegistrationState = 'pending' | 'current' | 'failed' | 'skipped';

/** The health of the process, for /healthz, metrics and the exit code. */
export interface HealthReport {
  readonly status: Status;
  readonly shards: readonly ShardState[];
  readonly store: 'ok' | 'failing';
  readonly registration: RegistrationState;
}

export type Health = ReturnType<typeof createHealth>;

/** The health of this process; changes of the status are logged. */
export function createHealth(log: Log) {
  let phase: 'starting' | 'open' | 'draining' | 'failed' = 'starting';
  let shards = (): readonly ShardState[] => [];
  let store: HealthReport['store'] = 'ok';
  let registration: RegistrationState = 'pending';
  let last: Status = 'starting';

  function status(): Status {
    if (phase !== 'open') return phase;
    return shards().every(({ connected }) => connected) ? 'ready' : 'disconnected';
  }

  function changed(): void {
    const next = status();
    if (next === last) return;
    log[next === 'disconnected' || next === 'failed' ? 'warn' : 'info']({ status: next }, `health: ${next}`);
    last = next;
  }

  return {
    report: (): HealthReport => ({ status: status(), shards: shards(), store, registration }),
    /** The transport is open; `current` gives the state of its shards. */
    opened(current: () => readonly ShardState[]): void {
      shards = current;
      if (phase === 'starting') phase = 'open';
      changed();
    },
    /** A shard connected or disconnected. */
    shardsChanged: changed,
    storeUsed(ok: boolean): void {
      store = ok ? 'ok' : 'failing';
    },
    registration(state: RegistrationState): void {
      registration = state;
    },
    draining(): void {
      if (phase !== 'failed') phase = 'draining';
      changed();
    },
    failed(): void {
      phase = 'failed';
      changed();
    },
  };
}
