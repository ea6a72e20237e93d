import type { Bench, Measurement } from './bench.ts';
import { matching } from './matching.ts';
import { onetHttp } from './onet-http.ts';
import { onetLocal } from './onet-local.ts';
import { page } from './page.ts';
import { roundTrip } from './round-trip.ts';
import { start } from './start.ts';

const benches: readonly Bench[] = [matching, roundTrip, start, page, onetHttp, onetLocal];

const measurements: Measurement[] = [];
for (const bench of benches) measurements.push(...(await bench()));

console.table(
  measurements.map(({ name, ratio, target, against, detail }) => ({
    name,
    ratio: Number(ratio.toPrecision(3)),
    target,
    against,
    detail,
  })),
);
