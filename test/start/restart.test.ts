import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startPlayground } from 'waymark-playground';
import type { Playground } from 'waymark-playground';
import { startProgram, type Program } from '../support/program.ts';
import { chosenIn, messageOf } from '../support/visible-message.ts';

let folder: string;
let playground: Playground;
const programs: Program[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-restart-'));
  playground = await startPlayground();
});
afterEach(async () => {
  for (const { process, ended } of programs.splice(0)) {
    process.kill('SIGKILL');
    await ended;
  }
  await playground.close();
  await rm(folder, { recursive: true });
});

/** Waymark as a process of its own, logged in to the playground, its store in the test's folder. */
async function startWaymark(): Promise<Program> {
  const started = startProgram(
    'src/main.ts',
    {
      DISCORD_TOKEN: playground.token,
      DISCORD_API_URL: playground.apiUrl,
      STORE_URL: `sqlite://${folder}/store.sqlite`,
      PORT: '0',
    },
    folder,
  );
  programs.push(started);
  await started.waitForOutput(/slash commands are registered/);
  return started;
}

it('pages in a message from before a restart, with the same picks', async () => {
  const first = await startWaymark();
  const ada = playground.person('Ada');
  const picker = (await ada.use('/skills pick')).message;
  if (!picker) throw new Error('no picker');
  await ada.choose(picker, ['Negotiation', 'Persuasion', 'Social Perceptiveness']);
  const page = (await ada.use('/skills matches', { sort: 'skills_covered' })).message;
  if (!page) throw new Error('no page');

  expect((await first.kill('SIGTERM')).code).toBe(0);
  await startWaymark();
  const next = await ada.press(page, 'Next');
  expect(next.message?.id).toBe(page.id);
  expect(next.message?.text()).toContain('page 2 of 61');
});

it('has every confirmed pick after it was killed during a burst', async () => {
  const victim = await startWaymark();
  const people = Array.from({ length: 40 }, (_, index) => playground.person(`Person ${index}`));
  const answered = new Set<string>();
  let killed = false;
  const burst = people.map(async (person) => {
    const picker = (await person.use('/skills pick')).message;
    if (!picker) return;
    const outcome = await person.choose(picker, 'Persuasion');
    // In a burst some are told to try again in a moment; only those whose menu shows the pick were answered with it.
    if (outcome.message && chosenIn(outcome.message).includes('Persuasion')) answered.add(person.name);
    if (answered.size >= 10 && !killed) {
      killed = true;
      await victim.kill('SIGKILL');
    }
  });
  await Promise.allSettled(burst);
  expect(killed).toBe(true);
  expect(answered.size).toBeGreaterThanOrEqual(10);

  await startWaymark();
  for (const person of people.filter(({ name }) => answered.has(name))) {
    const picker = messageOf(await person.use('/skills pick'));
    expect(chosenIn(picker), person.name).toEqual(['Persuasion']);
  }
});

it('starts with nothing set: the playground with Waymark in it, and stops in order', async () => {
  const alone = startProgram('src/main.ts', { PORT: '0' }, folder);
  programs.push(alone);
  const [, address = ''] = await alone.waitForOutput(/Open (http:\/\/127\.0\.0\.1:\d+)/);
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<html');
  expect((await alone.kill('SIGINT')).code).toBe(0);
});
