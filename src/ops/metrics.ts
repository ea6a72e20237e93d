import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { RefusalReason } from '../discord/http/endpoint.ts';
import type { RenderFailure } from '../charts/render/renderer.ts';
import type { Outcome } from '../discord/outcome.ts';
import type { Answer, OnUnavailable } from 'waymark-onet';
import type { HealthReport, RegistrationState, Status } from './health.ts';
import { VERSION } from './version.ts';

/** In seconds. Discord waits for 3, which is a bucket so that late responses can be counted. */
const FIRST_RESPONSE_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5];
const STORE_BUCKETS = [0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 2];

interface Watched {
  readonly inFlight: () => number;
  readonly health: () => HealthReport;
}

const STATUSES: readonly Status[] = ['starting', 'ready', 'disconnected', 'draining', 'failed'];
const REGISTRATION_STATES: readonly RegistrationState[] = ['pending', 'current', 'failed', 'skipped'];

export type Metrics = ReturnType<typeof createMetrics>;

/** The metrics of one bot, for Prometheus. Labels are names from the code: nothing about a person. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  let watched: Watched | undefined;
  collectDefaultMetrics({ register: registry });

  const interactions = new Counter({
    name: 'waymark_interactions_total',
    help: 'Interactions, by command and outcome',
    labelNames: ['command', 'outcome', 'deferred'],
    registers,
  });
  const firstResponse = new Histogram({
    name: 'waymark_first_answer_seconds',
    help: 'Time until Discord had the first response; it waits for 3 seconds',
    labelNames: ['command'],
    buckets: FIRST_RESPONSE_BUCKETS,
    registers,
  });
  const onetAnswers = new Counter({
    name: 'waymark_onet_answers_total',
    help: 'Answers of O*NET, by service and by where they came from or why there was none',
    labelNames: ['service', 'source'],
    registers,
  });
  const onetUnavailable = new Counter({
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
  const picturesMissing = new Counter({
    name: 'waymark_pictures_missing_total',
    help: 'Pictures that could not be drawn, by reason',
    labelNames: ['reason'],
    registers,
  });
  new Gauge({
    name: 'waymark_interactions_in_flight',
    help: 'Interactions being answered',
    registers,
    collect() {
      this.set(watched?.inFlight() ?? 0);
    },
  });
  new Gauge({
    name: 'waymark_shard_connected',
    help: 'Whether a shard of this process has its connection: 1 or 0',
    labelNames: ['shard'],
    registers,
    collect() {
      this.reset();
      for (const { id, connected } of watched?.health().shards ?? [])
        this.set({ shard: id }, connected ? 1 : 0);
    },
  });

  const stateGauge = (
    name: string,
    help: string,
    label: string,
    states: readonly string[],
    now: (health: HealthReport) => string,
  ) =>
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers,
      collect() {
        const current = watched && now(watched.health());
        for (const state of states) this.set({ [label]: state }, state === current ? 1 : 0);
      },
    });
  stateGauge(
    'waymark_status',
    'Whether interactions can be answered: 1 for the current status',
    'status',
    STATUSES,
    (health) => health.status,
  );
  stateGauge(
    'waymark_registration',
    'Whether Discord has the current commands: 1 for the current state',
    'state',
    REGISTRATION_STATES,
    (health) => health.registration,
  );
  new Gauge({
    name: 'waymark_build_info',
    help: 'The version that runs; always 1',
    labelNames: ['version', 'node'],
    registers,
  }).set({ version: VERSION, node: process.versions.node }, 1);
  const refused = new Counter({
    name: 'waymark_refused_requests_total',
    help: 'Requests to the interactions endpoint that were refused, by reason',
    labelNames: ['reason'],
    registers,
  });

  return {
    observe({ name, outcome, deferred, firstResponse: milliseconds }: Outcome): void {
      interactions.inc({ command: name, outcome, deferred: String(deferred) });
      if (milliseconds !== undefined) firstResponse.observe({ command: name }, milliseconds / 1_000);
    },
    /** A request to the interactions endpoint was refused. */
    requestRefused: (reason: RefusalReason): void => {
      refused.inc({ reason });
    },
    /** An answer of O*NET, by its source or the reason of its failure. */
    onetAnswered: (service: string, answer: Answer<unknown>): void => {
      onetAnswers.inc({ service, source: answer.ok ? answer.source : answer.reason });
    },
    /** O*NET Web Services did not answer; the answer shown instead is counted by `onetAnswered`. */
    onetUnavailable: (...[service, reason]: Parameters<OnUnavailable>): void => {
      onetUnavailable.inc({ service, reason });
    },
    /** One use of the store, in milliseconds. */
    storeUsed(operation: string, ok: boolean, milliseconds: number): void {
      store.observe({ operation, ok: String(ok) }, milliseconds / 1_000);
    },
    /** A picture could not be drawn. */
    pictureMissing: (reason: RenderFailure): void => {
      picturesMissing.inc({ reason });
    },
    /** Sets the sources of gauges, read on each scrape. */
    watch(source: Watched): void {
      watched = source;
    },
    contentType: registry.contentType,
    /** In Prometheus's text format. */
    read: async (): Promise<string> => registry.metrics(),
  };
}
