import { startPlayground } from '../playground/start.ts';
import { createApp } from '../src/app/app.ts';
import type { Command } from '../src/app/command.ts';
import { message } from '../src/app/reply.ts';
import { systemClock } from '../src/clock.ts';
import { answer } from '../src/discord/deadline.ts';
import { connectGateway } from '../src/discord/gateway.ts';
import { register } from '../src/discord/registration.ts';
import { openLocal } from '../src/onet/local/open.ts';
import { SOFT_SKILL_CODES, softSkillsResults } from '../src/onet/services/soft-skills.ts';
import { noticeView } from '../src/views/notices.ts';
import { troubles } from '../src/views/troubles.ts';
import { median, type Bench } from './bench.ts';

const ROUNDS = 300;
const PAGE_SIZE = 5;

const noop: Command<undefined> = {
  declaration: { name: 'noop', description: 'Does nothing' },
  actions: [{ path: 'noop', options: [], place: 'private', run: () => message(noticeView('Done.')) }],
  routes: [],
};

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: console.error };

/** One page of careers for a set of picks, whole call, against a command that does nothing, over loopback and back. */
export const roundTrip: Bench = async () => {
  const playground = await startPlayground();
  const app = createApp({ commands: [noop], services: undefined, troubles, log: quiet, newReference: () => 'bench' });
  const gateway = await connectGateway({
    token: playground.token,
    apiUrl: playground.apiUrl,
    log: quiet,
    onInteraction: (interaction, delivery) =>
      void answer(app, interaction, delivery, { clock: systemClock, log: quiet }),
  });
  await register(gateway.rest, { applicationId: gateway.applicationId, guildId: undefined }, [noop.declaration]);
  const person = playground.person('Ada');
  const onet = openLocal();

  const trips: number[] = [];
  const calls: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const skills = SOFT_SKILL_CODES.filter((_, index) => ((round * 7919 + 1) >> index) % 2 === 1);
    const page = 1 + (round % 20);
    let startedAt = performance.now();
    await onet.call(softSkillsResults, { skills, start: (page - 1) * PAGE_SIZE + 1, end: page * PAGE_SIZE });
    calls.push(performance.now() - startedAt);
    startedAt = performance.now();
    const { state } = await person.use('/noop');
    trips.push(performance.now() - startedAt);
    if (state !== 'answered') throw new Error(`the no-op command was ${state}`);
  }
  await gateway.close();
  await playground.close();

  const trip = median(trips);
  const call = median(calls);
  return [
    {
      name: 'one page of careers, whole call',
      ratio: call / trip,
      against: 'a no-op interaction, over loopback and back',
      target: '< 0.02',
      detail: `${(call * 1_000).toFixed(0)} µs against ${(trip * 1_000).toFixed(0)} µs`,
    },
  ];
};
