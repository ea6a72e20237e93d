import { fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Chart } from '../chart.ts';
import { bold, page, small } from '../parts/elements.ts';
import { skillChips } from '../parts/skill-chips.ts';
import type { RenderReply, RenderRequest } from './worker-messages.ts';

/** Why a picture was not drawn: too many waited already, the worker took too long or ended, or it could not draw it. */
export type RenderFailure = 'queue_full' | 'time_limit' | 'worker_ended' | 'not_drawn';

export interface ChartsOptions {
  /** Off: every picture is undefined, and nothing is loaded. */
  readonly enabled: boolean;
  readonly onFailure?: (failure: RenderFailure) => void;
  /** Another worker, and other limits in milliseconds, for tests. */
  readonly worker?: URL;
  readonly maxWait?: number;
  readonly maxRenderTime?: number;
}

export interface Charts {
  /**
   * The picture as PNG. Undefined where there is none in time: the text of an answer has to stand alone. A picture that
   * is late is drawn nevertheless, and is there when it is next asked for.
   */
  readonly png: (chart: Chart) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * Starts the worker and lets it draw, where there is none: its first picture takes several times as long as others,
   * which under load is longer than an answer waits.
   */
  readonly warmUp: () => void;
  /** Ends the worker. Pictures that are under way become undefined. */
  readonly close: () => void;
}

/** Pictures that may wait or be drawn at once. */
export const MAX_QUEUED = 8;

/** Milliseconds that an answer waits for its picture; twice as long for the first one of a worker. */
const MAX_WAIT = 1_000;

/** Milliseconds from when the worker is asked, its start included, until it is ended for taking too long. */
const MAX_RENDER_TIME = 10_000;

/** Bytes of pictures that are kept. */
const MAX_CACHED = 16 * 1024 * 1024;

/** A worker with nothing to draw for so long is ended: it takes some 230 MB. */
const MAX_IDLE_TIME = 3 * 60_000;

/** After so many workers in a row that ended without a picture, none is started for a while. */
const MAX_FAILED_WORKERS = 3;
const PAUSE_AFTER_FAILURES = 5 * 60_000;

/** Of the worker, which takes some 230 MB in all with these; with 192 MB and V8's own semi-space it took 360. */
const MAX_HEAP_MB = 128;
const MAX_SEMI_SPACE_MB = 8;

/** Something of what all pictures have. */
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
 * Draws pictures in a worker process, one at a time. The worker is started when the first picture is asked for, and
 * again when it has ended. As a thread it would share V8's helper threads, which compile and collect for it beside the
 * event loop: on two cores the 99th percentile of other answers was 1.7 to 2.3 times as long, with a process 1.0 to 1.5.
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
  const underWay = new Map<string, Promise<Uint8Array<ArrayBuffer> | undefined>>();
  const queue: Job[] = [];
  let worker: ChildProcess | undefined;
  /** Whether this worker has drawn. */
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
    const kept = cache.get(key);
    if (kept !== undefined) return kept;
    const drawn = underWay.get(key) ?? start(key, text);
    return Promise.race([drawn, wait(isWarm ? maxWait : 2 * maxWait, undefined, { ref: false })]);
  }

  function start(key: string, text: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    if (queue.length >= MAX_QUEUED) {
      onFailure?.('queue_full');
      return Promise.resolve(undefined);
    }
    const { promise, resolve } = Promise.withResolvers<Uint8Array<ArrayBuffer> | undefined>();
    underWay.set(key, promise);
    queue.push({
      request: { id: nextId++, chart: text },
      done(drawn) {
        underWay.delete(key);
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
      // Without memory for another process `fork` throws; the text of the answer stands alone.
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
      // It needs none of the secrets there.
      env: {},
      execArgv: [
        '--single-threaded',
        `--max-semi-space-size=${MAX_SEMI_SPACE_MB}`,
        `--max-old-space-size=${MAX_HEAP_MB}`,
      ],
      serialization: 'advanced',
      // What went wrong may quote what people wrote, so only that it did is told.
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

  /** The picture at the front of the queue is done, or will never be. */
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
