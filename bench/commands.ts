import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPlayground } from 'waymark-playground';
import type { Person } from 'waymark-playground';
import { startProgram } from '../test/support/program.ts';
import { invocations } from '../test/support/crawl/actions.ts';
import { percentile, type Bench } from './support/measurement.ts';

const ROUNDS = 200;
const WARM_UP = 100;
/** They take turns to stay below the rate limit per person. */
const PEOPLE = 20;

/** Every slash command, with its first combination of options. */
const COMMANDS = [...Map.groupBy(invocations(), ({ path }) => path).values()].flatMap(
  ([first]) => first ?? [],
);

const p95 = (times: readonly number[]): number => percentile(times, 0.95);

/** The response time of commands on the built-in facts, against that of a no-op command. */
export const commands: Bench = async () => {
  const nothing = await atPlayground('bench/programs/noop-bot.ts', /ready/);
  const waymark = await atPlayground('src/main.ts', /slash commands are registered/);
  for (let nth = 0; nth < PEOPLE; nth += 1) {
    const picker = await waymark.person(nth).use('/skills pick');
    if (!picker.message) throw new Error('there is no picker');
    await waymark.person(nth).choose(picker.message, ['Negotiation', 'Persuasion', 'Social Perceptiveness']);
  }

  const trips: number[] = [];
  const answers = new Map(COMMANDS.map(({ path }) => [path, [] as number[]]));
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    for (const { path, options } of COMMANDS) {
      const trip = await timed(nothing.person(round), '/noop', {});
      const answer = await timed(waymark.person(round), `/${path}`, options);
      if (round < WARM_UP) continue;
      trips.push(trip);
      answers.get(path)?.push(answer);
    }
  }
  await Promise.all([nothing.stop(), waymark.stop()]);

  const trip = p95(trips);
  const [[path, answer] = ['', Number.NaN]] = [...answers]
    .map(([path, times]): [string, number] => [path, p95(times)])
    .sort(([, a], [, b]) => b - a);
  const all = p95([...answers.values()].flat());
  return [
    {
      name: 'a command, 95th percentile',
      ratio: all / trip,
      against: 'the 95th percentile of a command that does nothing, over loopback and back',
      target: '< 3',
      detail: `${all.toFixed(1)} ms against ${trip.toFixed(1)} ms; the slowest, /${path}, ${answer.toFixed(1)} ms`,
    },
  ];
};

async function atPlayground(file: string, ready: RegExp) {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-bench-'));
  const playground = await startPlayground();
  const bot = startProgram(
    file,
    { DISCORD_TOKEN: playground.token, DISCORD_API_URL: playground.apiUrl, PORT: '0' },
    folder,
  );
  await bot.waitForOutput(ready);
  return {
    person: (nth: number) => playground.person(`Person ${nth % PEOPLE}`),
    async stop(): Promise<void> {
      await bot.kill('SIGKILL');
      await playground.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function timed(person: Person, command: string, options: Record<string, string>): Promise<number> {
  const started = performance.now();
  const { state, message } = await person.use(command, options);
  const taken = performance.now() - started;
  if (state !== 'answered') throw new Error(`${command} was ${state}`);
  if (message) person.dismiss(message);
  return taken;
}
