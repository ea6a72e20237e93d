import { fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Chart } from '../chart.ts';
import { bold, page, small } from '../parts/elements.ts';
import { skillChips } from '../parts/skill-chips.ts';
import type { RenderReply, RenderRequest } from './worker-messages.ts';

/** Why a picture was not drawn: the queue was full, the worker timed out or exited, or it could not draw the picture. */
export type RenderFailure = 'queue_full' | 'time_limit' | 'worker_ended' | 'not_drawn';

export interface ChartsOptions {
  /** If false, every picture is undefined, and nothing is loaded. */
  readonly enabled: boolean;
  readonly onFailure?: (failure: RenderFailure) => void;
  /** Another worker, and other limits in milliseconds, for tests. */
  readonly worker?: URL;
  readonly maxWait?: number;
  readonly maxRenderTime?: number;
}

export interface Charts {
  /**
   * The picture as PNG; undefined if it is not ready in time, so the text of an answer must be complete without it. A late
   * picture is still drawn and cached for the next request.
   */
  readonly png: (chart: Chart) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * Starts the worker and draws a first picture, which takes several times as long as the next ones; under load that is
   * longer than an answer waits.
   */
  readonly warmUp: () => void;
  /** Stops the worker. Pending pictures become undefined. */
  readonly close: () => void;
}

/** Pending pictures, including the one being drawn. */
export const MAX_QUEUED = 8;

/** How long an answer waits for its picture, in milliseconds; twice as long for the first picture of a worker. */
const MAX_WAIT = 1_000;

/** The timeout of the worker for one picture, including its start, in milliseconds. */
const MAX_RENDER_TIME = 10_000;

/** The size of the cache, in bytes. */
const MAX_CACHED = 16 * 1024 * 1024;

/** An idle worker is stopped after this time, in milliseconds: it takes some 230 MB. */
const MAX_IDLE_TIME = 3 * 60_000;

/** After this many failures in a row, no worker is started for a while. */
const MAX_FAILED_WORKERS = 3;
const PAUSE_AFTER_FAILURES = 5 * 60_000;

/** The worker's limits. With these it takes some 230 MB; with 192 MB and V8's default semi-space it took 360 MB. */
const MAX_HEAP_MB = 128;
const MAX_SEMI_SPACE_MB = 8;

/** Contains a part of everything that pictures have. */
const WARM_UP = page(
  'skills',
  [bold('Waymark'), small('Waymark'), skillChips([{ name: 'Waymark', yours: true }])],
  'Waymark',
  '',
);

const asJson = ({ root, width }: Chart): string => JSON.stringify({ root, width });

interface Job {
  readonly request: RenderRequest;
  readonly done: (png: Uint8Array<ArrayBuffer> | undefined) => void;
}

/**
 * Draws pictures in a worker process, one at a time. It is started for the first picture, and again after it exited. It is
 * a process because threads share V8's helper threads: on two cores, a thread made the 99th percentile of other response
 * times 1.7 to 2.3 times as long, a process 1.0 to 1.5 times.
 */
export function createCharts({
  enabled,
  onFailure,
  worker: workerFile = new URL('./worker.ts', import.meta.url),
  maxWait = MAX_WAIT,
  maxRenderTime = MAX_RENDER_TIME,
}: ChartsOptions): Charts {
  const cache = new LRUCache<string, Uint8Array<ArrayBuffer>>({
    maxSize: MAX_CACHED,
    sizeCalculation: ({ length }) => length,
  });
  const pending = new Map<string, Promise<Uint8Array<ArrayBuffer> | undefined>>();
  const queue: Job[] = [];
  let worker: ChildProcess | undefined;
  /** Whether this worker has drawn a picture. */
  let isWarm = false;
  let timer: NodeJS.Timeout | undefined;
  let nextId = 0;
  let failedWorkers = 0;
  let pausedUntil = 0;

  const mayDraw = (): boolean => enabled && Date.now() >= pausedUntil;

  async function png(chart: Chart): Promise<Uint8Array<ArrayBuffer> | undefined> {
    if (!mayDraw()) return undefined;
    const text = asJson(chart);
    const key = createHash('sha256').update(text).digest('base64');
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const drawn = pending.get(key) ?? start(key, text);
    return Promise.race([drawn, wait(isWarm ? maxWait : 2 * maxWait, undefined, { ref: false })]);
  }

  function start(key: string, text: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    if (queue.length >= MAX_QUEUED) {
      onFailure?.('queue_full');
      return Promise.resolve(undefined);
    }
    const { promise, resolve } = Promise.withResolvers<Uint8Array<ArrayBuffer> | undefined>();
    pending.set(key, promise);
    queue.push({
      request: { id: nextId++, chart: text },
      done(drawn) {
        pending.delete(key);
        if (drawn !== undefined) cache.set(key, drawn);
        resolve(drawn);
      },
    });
    if (queue.length === 1) drawNext();
    return promise;
  }

  function drawNext(): void {
    clearTimeout(timer);
    const [job] = queue;
    if (job === undefined) {
      worker?.unref();
      worker?.channel?.unref();
      timer = setTimeout(endWorker, MAX_IDLE_TIME).unref();
      return;
    }
    try {
      worker ??= startWorker();
    } catch {
      // `fork` throws if there is no memory for another process.
      fail('worker_ended');
      return;
    }
    worker.ref();
    worker.channel?.ref();
    worker.send(job.request);
    timer = setTimeout(() => {
      endWorker();
      fail('time_limit');
    }, maxRenderTime);
  }

  function startWorker(): ChildProcess {
    isWarm = false;
    const started = fork(workerFile, {
      // The worker must not see the secrets in the environment.
      env: {},
      execArgv: [
        '--single-threaded',
        `--max-semi-space-size=${MAX_SEMI_SPACE_MB}`,
        `--max-old-space-size=${MAX_HEAP_MB}`,
      ],
      serialization: 'advanced',
      // Error messages may quote what people wrote.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    started.on('message', (message) => {
      const { id, png: drawn } = message as RenderReply;
      if (worker !== started || queue[0]?.request.id !== id) return;
      isWarm = true;
      failedWorkers = 0;
      if (drawn === undefined) onFailure?.('not_drawn');
      finish(drawn);
    });
    const onEnd = (): void => {
      if (worker !== started) return;
      endWorker();
      if (queue.length > 0) fail('worker_ended');
    };
    started.on('error', onEnd);
    started.on('exit', onEnd);
    return started;
  }

  /** Settles the first picture of the queue. */
  function finish(drawn: Uint8Array<ArrayBuffer> | undefined): void {
    queue.shift()?.done(drawn);
    drawNext();
  }

  function fail(failure: RenderFailure): void {
    onFailure?.(failure);
    failedWorkers += 1;
    if (failedWorkers >= MAX_FAILED_WORKERS) {
      failedWorkers = 0;
      pausedUntil = Date.now() + PAUSE_AFTER_FAILURES;
      for (const job of queue.splice(0)) job.done(undefined);
    }
    finish(undefined);
  }

  function endWorker(): void {
    const ending = worker;
    worker = undefined;
    ending?.kill('SIGKILL');
  }

  return {
    png,
    warmUp() {
      if (worker === undefined && queue.length === 0 && mayDraw()) void start('', asJson(WARM_UP));
    },
    close() {
      clearTimeout(timer);
      endWorker();
      for (const job of queue.splice(0)) job.done(undefined);
    },
  };
}
