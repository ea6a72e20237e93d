import { startPlayground } from 'waymark-playground';
import { openFacts } from '../packages/onet/src/facts/facts.ts';
import { softSkillIndex } from '../packages/onet/src/engine/soft-skills/soft-skill-index.ts';
import { maskOf } from '../packages/onet/src/engine/soft-skills/match.ts';
import { SOFT_SKILL_CODES } from '../packages/onet/src/services/online/soft-skills.ts';
import { startProgram } from '../test/support/program.ts';
import { median, type Bench } from './bench.ts';

const ROUNDS = 400;
const WARM_UP = 100;
const PAGE_SIZE = 5;

/** Matching, ranking and cutting one page, against a command that does nothing: to another process over loopback, and back. */
export const roundTrip: Bench = async () => {
  const playground = await startPlayground();
  const bot = startProgram('bench/programs/noop-bot.ts', {
    DISCORD_TOKEN: playground.token,
    DISCORD_API_URL: playground.apiUrl,
  });
  await bot.waitForOutput(/ready/);
  const person = playground.person('Ada');
  const index = softSkillIndex(openFacts(`${import.meta.dirname}/../packages/onet/data`));

  const trips: number[] = [];
  const matches: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const skills = SOFT_SKILL_CODES.filter((_, place) => ((round * 7919 + 1) >> place) % 2 === 1);
    const start = (round % 20) * PAGE_SIZE + 1;
    const tripStarted = performance.now();
    const { state } = await person.use('/noop', {}, { until: 'answered' });
    if (state !== 'answered') throw new Error(`the no-op command was ${state}`);
    const matchStarted = performance.now();
    index.match(maskOf(skills), 'skills_covered', (total) => ({
      start,
      end: Math.min(start + PAGE_SIZE - 1, total),
    }));
    const ended = performance.now();
    if (round < WARM_UP) continue;
    trips.push(matchStarted - tripStarted);
    matches.push(ended - matchStarted);
  }
  await bot.kill('SIGKILL');
  await playground.close();

  const [trip, match] = [median(trips), median(matches)];
  return [
    {
      name: 'match, rank and cut one page',
      ratio: match / trip,
      against: 'a no-op interaction, over loopback and back',
      target: '< 0.02',
      detail: `${(match * 1_000).toFixed(0)} µs against ${(trip * 1_000).toFixed(0)} µs`,
    },
  ];
};
