import { advice } from './advice.ts';
import type { Measurement } from './support/measurement.ts';
import { charts } from './charts.ts';
import { commands } from './commands.ts';
import { http } from './http.ts';
import { matching } from './matching.ts';
import { memory } from './memory.ts';
import { onetHttp } from './onet-http.ts';
import { onetLocal } from './onet-local.ts';
import { page } from './page.ts';
import { start } from './start.ts';

const benches = {
  advice,
  matching,
  commands,
  start,
  http,
  memory,
  page,
  charts,
  onetHttp,
  onetLocal,
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in benches));
if (unknown.length > 0)
  throw new Error(`no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`);

const measurements: Measurement[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (named.length === 0 || named.includes(name)) measurements.push(...(await bench()));
}

console.table(
  measurements.map(({ name, ratio, target, against, detail }) => ({
    name,
    ratio: Number(ratio.toPrecision(3)),
    target,
    against,
    detail,
  })),
);
