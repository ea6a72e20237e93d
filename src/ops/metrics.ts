import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ShardState } from '../discord/gateway.ts';
import type { Observe } from '../discord/observe.ts';
import type { Answer, FailureReason, OnAway, Source } from 'waymark-onet';

/** Seconds. Discord waits for 3: that is a bound of its own, so that what came too late can be counted. */
const FIRST_ANSWER_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5];
const STORE_BUCKETS = [0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 2];

/** The figures of one bot, for Prometheus. Labels are names of ours only: nothing of a person, no text of theirs. */
export interface Metrics {
  readonly observe: Observe;
  /** One answer of O*NET: by where it came from, or by why there was none. */
  readonly onetAnswered: (service: string, answer: Answer<unknown>) => void;
  /** O*NET itself did not answer; what the person got is counted with `onetAnswered`. */
  readonly onetAway: OnAway;
  /** One use of the store, in milliseconds. */
  readonly storeUsed: (operation: string, ok: boolean, milliseconds: number) => void;
  /** What is looked up whenever the figures are asked for. */
  readonly watch: (now: Watched) => void;
  readonly contentType: string;
  /** In Prometheus's text format. */
  readonly read: () => Promise<string>;
  /** Every figure of Waymark's own and of the process, by the name its samples carry. */
  readonly names: () => readonly string[];
}

interface Watched {
  readonly underWay: () => number;
  /** None where Discord comes to us. */
  readonly shards: () => readonly ShardState[];
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  let watched: Watched = { underWay: () => 0, shards: () => [] };
  collectDefaultMetrics({ register: registry });

  const interactions = new Counter({
    name: 'waymark_interactions_total',
    help: 'Interactions, by command and by what became of them',
    labelNames: ['command', 'outcome', 'deferred'],
    registers,
  });
  const firstAnswer = new Histogram({
    name: 'waymark_first_answer_seconds',
    help: 'Time until Discord had the first answer; it waits for 3 seconds',
    labelNames: ['command'],
    buckets: FIRST_ANSWER_BUCKETS,
    registers,
  });
  const onetAnswers = new Counter({
    name: 'waymark_onet_answers_total',
    help: 'Answers of O*NET, by service and by where they came from or why there was none',
    labelNames: ['service', 'source'],
    registers,
  });
  const onetAway = new Counter({
    name: 'waymark_onet_away_total',
    help: 'Times that O*NET itself did not answer, also when this machine then did',
    labelNames: ['service', 'reason'],
    registers,
  });
  const store = new Histogram({
    name: 'waymark_store_seconds',
    help: 'Time that one use of the store took',
    labelNames: ['operation', 'ok'],
    buckets: STORE_BUCKETS,
    registers,
  });
  new Gauge({
    name: 'waymark_interactions_in_flight',
    help: 'Interactions under way',
    registers,
    collect() {
      this.set(watched.underWay());
    },
  });
  new Gauge({
    name: 'waymark_shard_connected',
    help: 'Whether a shard of this process has its connection: 1 or 0',
    labelNames: ['shard'],
    registers,
    collect() {
      this.reset();
      for (const { id, connected } of watched.shards()) this.set({ shard: id }, connected ? 1 : 0);
    },
  });

  return {
    observe({ name, outcome, deferred, firstAnswer: milliseconds }) {
      interactions.inc({ command: name, outcome, deferred: String(deferred) });
      if (milliseconds !== undefined) firstAnswer.observe({ command: name }, milliseconds / 1_000);
    },
    onetAnswered(service, answer) {
      const source: Source | FailureReason = answer.ok ? answer.source : answer.reason;
      onetAnswers.inc({ service, source });
    },
    onetAway(service, reason) {
      onetAway.inc({ service, reason });
    },
    storeUsed(operation, ok, milliseconds) {
      store.observe({ operation, ok: String(ok) }, milliseconds / 1_000);
    },
    watch(now) {
      watched = now;
    },
    contentType: registry.contentType,
    read: async () => registry.metrics(),
    names: () => registry.getMetricsAsArray().map(({ name }) => name),
  };
}
