import type { ShardState } from '../discord/gateway.ts';
import type { Log } from './log.ts';

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

export interface Health {
  readonly report: () => HealthReport;
  /** The transport is open; `shards` returns their current state. */
  readonly opened: (shards: () => readonly ShardState[]) => void;
  /** A shard connected or disconnected. */
  readonly shardsChanged: () => void;
  readonly storeUsed: (ok: boolean) => void;
  readonly registration: (state: RegistrationState) => void;
  readonly draining: () => void;
  readonly failed: () => void;
}

export function createHealth(log: Log): Health {
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
    report: () => ({ status: status(), shards: shards(), store, registration }),
    opened(current) {
      shards = current;
      if (phase === 'starting') phase = 'open';
      changed();
    },
    shardsChanged: changed,
    storeUsed(ok) {
      store = ok ? 'ok' : 'failing';
    },
    registration(state) {
      registration = state;
    },
    draining() {
      if (phase !== 'failed') phase = 'draining';
      changed();
    },
    failed() {
      phase = 'failed';
      changed();
    },
  };
}
