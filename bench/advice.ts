import { performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { SOFT_SKILL_CODES } from 'waymark-onet';
import { createCareerRecognizer } from '../src/advice/careers-in-words/recognize-careers.ts';
import type { Ratings } from '../src/advice/facts.ts';
import { fitModel } from '../src/advice/fit/fit.ts';
import { MAX_TEXT, createSkillRecognizer } from '../src/advice/own-words/recognize-skills.ts';
import { nearnessModel } from '../src/advice/career-changes/nearness.ts';
import { pathBetween } from '../src/advice/career-changes/career-path.ts';
import { createCareerSearch, type CareerSearch } from '../src/advice/search/search.ts';
import { cues } from '../src/guide/cues.ts';
import { scenes, topics } from '../src/guide/topics.ts';
import {
  careersByCode,
  ratings as ratingsOf,
  related,
  searchSource,
  skills,
} from '../test/advice/built-in.ts';
import { searchCases } from '../test/advice/search-cases.ts';
import { hostileText, repetitiveTexts } from '../test/support/hostile-texts.ts';
import {
  budget,
  inMicroseconds,
  median,
  percentile,
  seededRandom,
  type Bench,
  type Measurement,
} from './support/measurement.ts';

const recognizeSkills = await createSkillRecognizer();

const ROUNDS = 300;
const WARM_UP = 3;
const HOSTILE = 2_000;
const ROWS = 20;
const SEED = 20_261_125;

/** The cost of advice: fit against the same query in SQLite, the rest against budgets. */
export const advice: Bench = async () => [
  fitAgainstSql(),
  ...(await searches()),
  ...(await words()),
  paths(),
];

interface Ranked {
  readonly code: string;
  readonly percent: number;
}

function fitAgainstSql(): Measurement {
  const ratings = skills();
  const model = fitModel(ratings);
  const sqlite = openSqlite(ratings, model.codes);
  const ours = (picks: readonly string[]): Ranked[] =>
    model
      .rank(picks)
      .slice(0, ROWS)
      .map(({ code, betterThan }) => ({ code, percent: betterThan }));
  const times = { ours: [] as number[], sqlite: [] as number[] };
  const questions = randomPicks(ROUNDS);
  for (const picks of Array(WARM_UP).fill(questions).flat() as string[][]) {
    const [one, other] = [JSON.stringify(ours(picks)), JSON.stringify(sqlite(picks))];
    if (one !== other) throw new Error(`Fit differs for ${picks.join(',')}: ${one} ${other}`);
  }
  for (const picks of questions) {
    for (const [name, ask] of [['ours', ours] as const, ['sqlite', sqlite] as const])
      times[name].push(timeOf(() => ask(picks)));
  }
  return {
    name: 'rank careers by fit, a page of 20',
    ratio: median(times.sqlite) / median(times.ours),
    against: 'SQLite, one prepared statement',
    target: '>= 50',
    detail: `${inMicroseconds(median(times.ours))} against ${inMicroseconds(median(times.sqlite))}`,
  };
}

async function searches(): Promise<Measurement[]> {
  const before = memory();
  const { search, opened } = await openedSearch();
  const bytes = memory() - before;
  const queries = searchCases.map(([query]) => query);
  for (const query of queries) search(query);
  const times = queries.map((query) => timeOf(() => search(query)));
  return [
    timed('search careers', median(times), 2, `${queries.length} queries; opened in ${opened.toFixed(0)} ms`),
    {
      name: 'memory of the search and the guide',
      ratio: bytes / 15e6,
      against: 'a budget of 15 MB',
      target: '<= 1',
      detail: `${(bytes / 1e6).toFixed(1)} MB`,
    },
  ];
}

async function openedSearch(): Promise<{ readonly search: CareerSearch; readonly opened: number }> {
  const source = searchSource();
  const started = performance.now();
  return { search: await createCareerSearch(source), opened: performance.now() - started };
}

async function words(): Promise<readonly Measurement[]> {
  const read = await createCareerRecognizer(cues(), [...topics(), ...scenes()], searchSource().guides);
  const texts = searchCases.map(([query]) => `I like it here. ${query}, and then what.`);
  for (const text of texts) read(text);
  const times = texts.map((text) => timeOf(() => read(text)));
  const hostile = fc.sample(hostileText, { numRuns: HOSTILE, seed: SEED });
  const timesOf = (all: readonly string[]): number[] =>
    all.map((text) => timeOf(() => read(text, recognizeSkills(text).skills.length > 0)));
  const slow = timesOf(hostile);
  const repetitive = timesOf(repetitiveTexts(MAX_TEXT));
  return [
    timed('careers in a person’s words', median(times), 2, `${texts.length} texts`),
    timed(
      'skills and careers in hostile texts, 99th percentile',
      percentile(slow, 0.99),
      20,
      `${HOSTILE} texts of up to 10,000 characters`,
    ),
    timed(
      'skills and careers in texts of one phrase, the slowest',
      Math.max(...repetitive),
      500,
      `${repetitive.length} texts of ${MAX_TEXT} characters`,
    ),
  ];
}

function paths(): Measurement {
  const model = nearnessModel(
    { skills: ratingsOf('skills'), knowledge: ratingsOf('knowledge'), abilities: ratingsOf('abilities') },
    related(),
  );
  const facts = careersByCode();
  const at = (place: number): string => model.codes[place % model.codes.length] ?? '';
  const times = Array.from({ length: 60 }, (_, round) =>
    timeOf(() => pathBetween(model, facts, at(round * 37), at(round * 91 + 11))),
  );
  return timed('a path between two careers', median(times), 50, '60 pairs, most of them new to the model');
}

const timed = (name: string, milliseconds: number, allowed: number, detail: string): Measurement =>
  budget(name, milliseconds, allowed, `${inMicroseconds(milliseconds)}; ${detail}`);

/** The same query on tables of the same ratings, with each skill's mean and deviation. */
function openSqlite(ratings: Ratings, codes: readonly string[]): (picks: readonly string[]) => Ranked[] {
  const db = new DatabaseSync(':memory:');
  db.exec(`
    CREATE TABLE rating (code TEXT, element TEXT, importance REAL, level REAL, PRIMARY KEY (code, element)) WITHOUT ROWID;
    CREATE TABLE soft_skill (element TEXT PRIMARY KEY, mean REAL, deviation REAL) WITHOUT ROWID;
    BEGIN;
  `);
  const addRating = db.prepare('INSERT INTO rating VALUES (?, ?, ?, ?)');
  const rated = new Set(codes);
  for (const element of SOFT_SKILL_CODES) {
    ratings.of(element)?.forEach(({ importance = 0, level = 0 }, row) => {
      const code = ratings.codes[row] ?? '';
      if (rated.has(code)) addRating.run(code, element, importance / 100, level / 100);
    });
  }
  const demand = '50 * (importance - 1) / 4 + 50 * level / 7';
  db.exec(`
    INSERT INTO soft_skill
      SELECT element, avg(${demand}), sqrt(avg((${demand}) * (${demand})) - avg(${demand}) * avg(${demand}))
      FROM rating GROUP BY element;
    COMMIT; ANALYZE
  `);
  const statements = new Map<number, ReturnType<typeof db.prepare>>();
  const statementFor = (many: number) => {
    const picked = `element IN (${Array(many).fill('?').join(', ')})`;
    const statement =
      statements.get(many) ??
      db.prepare(`
        SELECT code, round(100 * percent_rank() OVER (ORDER BY fit)) AS percent
        FROM (
          SELECT code, round(avg(iif(${picked}, z, NULL)) - coalesce(avg(iif(${picked}, NULL, max(0, z))), 0) / 2, 9) AS fit
          FROM (SELECT code, element, (${demand} - mean) / deviation AS z FROM rating JOIN soft_skill USING (element))
          GROUP BY code
        )
        ORDER BY fit DESC, code LIMIT ${ROWS}
      `);
    statements.set(many, statement);
    return statement;
  };
  return (picks) =>
    statementFor(picks.length)
      .all(...picks, ...picks)
      .map((row) => ({ code: String(row['code']), percent: Number(row['percent']) }));
}

/** Random sets of one to fourteen soft skills, the same ones every time. */
function randomPicks(many: number): string[][] {
  const random = seededRandom(SEED);
  return Array.from({ length: many }, () => {
    const picks = SOFT_SKILL_CODES.filter(() => random() < 0.4);
    return picks.length > 0 ? picks : SOFT_SKILL_CODES.slice(0, 1);
  });
}

function timeOf(ask: () => unknown): number {
  const start = performance.now();
  ask();
  return performance.now() - start;
}

/** Bytes in use after a garbage collection. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
