import { performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { openBuiltInFacts, type BuiltInFacts } from '../packages/onet/src/facts/built-in-facts.ts';
import { createEngine } from '../packages/onet/src/engine/engine.ts';
import { softSkillIndex } from '../packages/onet/src/engine/soft-skills/soft-skill-index.ts';
import { builtInSource, HIGH_LEVEL } from '../packages/onet/src/engine/soft-skills/soft-skill-source.ts';
import { maskOf } from '../packages/onet/src/engine/soft-skills/match.ts';
import { SOFT_SKILL_CODES, softSkillsResults } from '../packages/onet/src/services/online/soft-skills.ts';
import { inMicroseconds, median, seededRandom, type Bench } from './support/measurement.ts';

const ROUNDS = 400;
const WARM_UP = 3;
const ROWS = 20;
const SEED = 20_260_501;

interface Page {
  readonly total: number;
  readonly codes: readonly string[];
}
type Ask = (skills: string[]) => Page | Promise<Page>;

/** Matching, ranking and cutting one page, against the same query in SQLite. */
export const matching: Bench = async () => {
  const facts = openBuiltInFacts();
  const onet = createEngine();
  const index = softSkillIndex(builtInSource(facts));
  const sqlite = openSqlite(facts);

  const matcher: Ask = (skills) => {
    const { rows, places } = index.match(maskOf(skills), 'skills_covered', (total) => ({
      start: 1,
      end: Math.min(total, ROWS),
      total,
    }));
    return { total: rows.total, codes: places.map((place) => index.careers[place]?.code ?? '') };
  };
  const call: Ask = async (skills) => {
    const answer = await onet.call(softSkillsResults, { skills, start: 1, end: ROWS });
    if (!answer.ok) throw new Error(answer.message);
    return { total: answer.data.total, codes: answer.data.occupation.map(({ code }) => code) };
  };

  const times = await byTurns(picks(ROUNDS, SEED), { matcher, call, sqlite });
  const [ours, whole, theirs] = [median(times.matcher), median(times.call), median(times.sqlite)];
  return [
    {
      name: 'match, rank and cut one page',
      ratio: theirs / ours,
      against: 'SQLite, ordinary tables and indexes',
      target: '>= 50',
      detail: `${inMicroseconds(ours)} against ${inMicroseconds(theirs)}; a whole call with its rows ${inMicroseconds(whole)}`,
    },
  ];
};

/** The times of each side for each query in milliseconds, in alternating rounds after a check that all give the same answer. */
async function byTurns<Name extends string>(
  questions: readonly string[][],
  asks: Readonly<Record<Name, Ask>>,
): Promise<Record<Name, number[]>> {
  const named = Object.entries<Ask>(asks).map(([name, ask]) => ({ name, ask, times: [] as number[] }));
  for (let round = 0; round < WARM_UP; round++) {
    for (const skills of questions) {
      const answers = new Set<string>();
      for (const { ask } of named) answers.add(JSON.stringify(await ask(skills)));
      if (answers.size > 1)
        throw new Error(`Answers differ for ${skills.join(',')}: ${[...answers].join(' ')}`);
    }
  }
  for (const skills of questions) {
    for (const { ask, times } of named) {
      const start = performance.now();
      await ask(skills);
      times.push(performance.now() - start);
    }
  }
  return Object.fromEntries(named.map(({ name, times }) => [name, times])) as Record<Name, number[]>;
}

/** Tables of the same facts with suitable indexes, and the query as one prepared statement. */
function openSqlite(facts: BuiltInFacts): (skills: readonly string[]) => Page {
  const db = new DatabaseSync(':memory:');
  db.exec(`
    CREATE TABLE occupation (code TEXT PRIMARY KEY, title TEXT NOT NULL, job_zone INTEGER) WITHOUT ROWID;
    CREATE TABLE soft_skill (element TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE rating (code TEXT, element TEXT, importance INTEGER, level INTEGER, PRIMARY KEY (code, element)) WITHOUT ROWID;
    CREATE INDEX rating_by_element ON rating (element, level, code);
    BEGIN;
  `);
  const addOccupation = db.prepare('INSERT INTO occupation VALUES (?, ?, ?)');
  for (const { code, title, jobZone } of facts.occupations()) addOccupation.run(code, title, jobZone ?? null);
  const addSkill = db.prepare('INSERT INTO soft_skill VALUES (?)');
  for (const element of SOFT_SKILL_CODES) addSkill.run(element);
  const addRating = db.prepare('INSERT INTO rating VALUES (?, ?, ?, ?)');
  const skills = facts.skills();
  for (const element of skills.elements) {
    skills.of(element)?.forEach(({ importance, level }, row) => {
      addRating.run(skills.codes[row] ?? '', element, importance ?? null, level ?? null);
    });
  }
  db.exec('COMMIT; ANALYZE');

  const statements = new Map<number, ReturnType<typeof db.prepare>>();
  const statementFor = (picked: number) => {
    const statement =
      statements.get(picked) ??
      db.prepare(`
        SELECT code, title, job_zone, matched, called, count(*) OVER () AS total
        FROM (
          SELECT rating.code AS code, sum(element IN (${Array(picked).fill('?').join(', ')})) AS matched, count(*) AS called
          FROM rating JOIN soft_skill USING (element)
          WHERE level >= ${HIGH_LEVEL} GROUP BY rating.code HAVING matched > 0
        ) JOIN occupation USING (code)
        ORDER BY CAST(matched AS REAL) / called DESC, code LIMIT ${ROWS}
      `);
    statements.set(picked, statement);
    return statement;
  };
  return (picked) => {
    const rows = statementFor(picked.length).all(...picked);
    return { total: Number(rows[0]?.['total'] ?? 0), codes: rows.map((row) => String(row['code'])) };
  };
}

/** Random sets of one to fourteen soft skills, the same ones every time. */
function picks(many: number, seed: number): string[][] {
  const random = seededRandom(seed);
  return Array.from({ length: many }, () => {
    const size = 1 + Math.floor(random() * SOFT_SKILL_CODES.length);
    return SOFT_SKILL_CODES.map((code) => ({ code, at: random() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, size)
      .map(({ code }) => code);
  });
}
