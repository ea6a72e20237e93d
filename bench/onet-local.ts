import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createEngine } from '../packages/onet/src/engine/engine.ts';
import { occupations, search } from '../packages/onet/src/services/online/search.ts';
import { budget, median, percentile, type Bench, type Measurement } from './support/measurement.ts';

const ROUNDS = 5;
const SEED = 20_260_501;

/** The local engine against its budgets, and the importer against SQLite's own. */
export const onetLocal: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    return [
      ...(await measureOpening(folder)),
      await measureSearch(join(folder, 'existing')),
      measureMemory(join(folder, 'existing')),
      ...measureImport(folder),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

async function timed(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

const inMs = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;

async function measureOpening(folder: string): Promise<Measurement[]> {
  const first: number[] = [];
  const existing: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const databaseFolder = join(folder, round === 0 ? 'existing' : `existing-${round}`);
    first.push(await timed(async () => createEngine({ databaseFolder }).ready()));
    existing.push(await timed(async () => createEngine({ databaseFolder }).ready()));
  }
  return [
    budget('first start of the local engine', median(first), 3000, inMs(median(first))),
    budget('open the local engine', median(existing), 150, inMs(median(existing))),
  ];
}

/** Keyword searches as people type them: the first two words of every seventh title, in lower case. */
async function measureSearch(databaseFolder: string): Promise<Measurement> {
  const onet = createEngine({ databaseFolder });
  const all = await onet.call(occupations, { start: 1, end: 2000 });
  if (!all.ok) throw new Error(all.message);
  const keywords = all.data.occupation
    .filter((_, i) => (i * 31 + SEED) % 7 === 0)
    .map(({ title }) => title.toLowerCase().split(/\W+/).slice(0, 2).join(' '));
  const times: number[] = [];
  for (const round of [0, 1, 2]) {
    for (const keyword of keywords) {
      const time = await timed(async () => onet.call(search, { keyword }));
      if (round > 0) times.push(time);
    }
  }
  return budget(
    'keyword search, a whole call',
    median(times),
    2,
    `p50 ${inMs(median(times))}, p95 ${inMs(percentile(times, 0.95))}`,
  );
}

function measureMemory(databaseFolder: string): Measurement {
  const program = join(import.meta.dirname, 'programs/onet-memory.ts');
  const megabytes = (args: readonly string[]): number =>
    Number(execFileSync(process.execPath, [program, ...args], { encoding: 'utf8' })) / 1_000_000;
  const added = median(Array.from({ length: ROUNDS }, () => megabytes([databaseFolder]) - megabytes([])));
  return {
    name: 'memory of the local engine in use',
    ratio: added / 80,
    against: '80 MB',
    target: '<= 1',
    detail: `${added.toFixed(0)} MB more than a process that only loads it`,
  };
}

/** Needs a release (WAYMARK_SHARED) and the `sqlite3` program; skipped without them. */
function measureImport(folder: string): Measurement[] {
  const release = join(process.env['WAYMARK_SHARED'] ?? '', 'onet/30.3');
  if (!existsSync(release) || spawnSync('sqlite3', ['--version']).status !== 0) return [];
  const script = join(folder, 'import.sql');
  const lines = readdirSync(release)
    .filter((file) => file !== 'Read Me.txt')
    .map((file) => `.import "${join(release, file)}" "${file.replace('.txt', '')}"`);
  writeFileSync(script, `.mode tabs\n${lines.join('\n')}\n`);
  const ours: number[] = [];
  const theirs: number[] = [];
  const cli = join(import.meta.dirname, '../packages/onet/src/cli.ts');
  for (let round = 0; round < ROUNDS; round++) {
    let start = performance.now();
    execFileSync(process.execPath, [cli, 'import', release, '--out', join(folder, 'ours.sqlite')]);
    ours.push(performance.now() - start);
    start = performance.now();
    spawnSync('sqlite3', [join(folder, `theirs-${round}.sqlite`), `.read ${script}`]);
    theirs.push(performance.now() - start);
  }
  return [
    {
      name: 'import of O*NET 30.3',
      ratio: median(ours) / median(theirs),
      against: 'sqlite3 .import',
      target: '<= 3',
      detail: `${inMs(median(ours))} against ${inMs(median(theirs))}, each in its own process`,
    },
  ];
}
