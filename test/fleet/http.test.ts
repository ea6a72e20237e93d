import { describe, expect, it } from 'vitest';
import type { Person } from 'waymark-playground';
import { fleet, type Fleet, type Instance } from '../support/servers/fleet.ts';
import { canRunRedis } from '../support/servers/redis.ts';
import { messageOf } from '../support/visible-message.ts';

/** Starts instances behind a load balancer that the playground delivers to. */
async function withInstances(many: number): Promise<Fleet & { instances: Instance[] }> {
  const all = await fleet();
  const instances: Instance[] = [];
  for (let number = 0; number < many; number += 1) instances.push(await all.startHttp());
  await all.playground.deliverTo(`${all.balancer.url}/interactions`);
  return { ...all, instances };
}

/** The options chosen in a new picker of the person. */
async function picksOf(person: Person): Promise<readonly string[]> {
  return messageOf(await person.use('/skills pick'))
    .menus()
    .flatMap(({ options }) => options.filter(({ selected }) => selected))
    .map(({ label }) => label);
}

/** Simulates people at the speed of people until stopped; gives the failures. */
function crowd(playground: Fleet['playground'], size: number) {
  let going = true;
  const failures: string[] = [];
  const answered = { presses: 0 };
  const flows = Array.from({ length: size }, async (_, index) => {
    const person = playground.person(`Visitor ${index}`);
    while (going) {
      const picker = await person.use('/skills pick');
      if (picker.failure !== undefined) failures.push(picker.failure);
      if (!picker.message || picker.failure !== undefined) continue;
      const picked = await person.choose(picker.message, ['Persuasion', 'Negotiation']);
      if (picked.failure !== undefined) failures.push(picked.failure);
      answered.presses += 2;
      person.dismiss(picker.message);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  return {
    answered,
    failures,
    async stop() {
      going = false;
      await Promise.all(flows);
    },
  };
}

// Needs a Redis server; in CI there is one.
describe.skipIf(!canRunRedis)('instances behind a balancer, on one Redis', () => {
  it.each([2, 4])(
    '%i of them: the whole flow, each press to another one',
    async (many) => {
      const { playground, balancer } = await withInstances(many);
      const before = balancer.sent.length;
      const ada = playground.person('Ada');
      const picker = messageOf(await ada.use('/skills pick'));
      const picked = messageOf(
        await ada.choose(picker, ['Negotiation', 'Persuasion', 'Social Perceptiveness']),
      );
      messageOf(await ada.press(picked, 'See careers'));
      let page = messageOf(await ada.use('/skills matches', { sort: 'skills_covered' }));
      for (let turn = 2; turn <= 9; turn += 1) {
        page = messageOf(await ada.press(page, 'Next'));
        expect(page.text()).toContain(`page ${turn} of 61`);
      }
      const route = balancer.sent.slice(before);
      expect(new Set(route).size).toBe(many);
      expect(route.every((backend, index) => backend !== route[index + 1])).toBe(true);
      expect(playground.requests.filter(({ status }) => status >= 400)).toEqual([]);
    },
    60_000,
  );

  it('restarted one by one under load answers every interaction', async () => {
    const { playground, balancer, instances, startHttp } = await withInstances(2);
    const visitors = crowd(playground, 6);
    for (const leaving of instances) {
      await startHttp();
      const ended = await leaving.program.kill('SIGTERM');
      expect(ended.code).toBe(0);
      balancer.remove(leaving.url);
    }
    await visitors.stop();
    expect(visitors.failures).toEqual([]);
    expect(visitors.answered.presses).toBeGreaterThan(60);
  }, 60_000);

  it('killed at any moment loses no confirmed pick', async () => {
    const { playground, balancer, instances, startHttp } = await withInstances(2);
    const people = Array.from({ length: 60 }, (_, index) => playground.person(`Person ${index}`));
    const answered: Person[] = [];
    const failed: string[] = [];
    for (const [index, person] of people.entries()) {
      const victim = instances[Math.floor(index / 20)];
      const picking = person.use('/skills pick').then(async ({ message, failure }) => {
        if (!message || failure !== undefined) return failed.push(person.name);
        const { state } = await person.choose(message, 'Persuasion');
        return state === 'answered' ? answered.push(person) : failed.push(person.name);
      });
      if (index % 20 === 10 && victim) {
        await victim.program.kill('SIGKILL');
        await startHttp();
        balancer.remove(victim.url);
      }
      if (index % 4 === 3) await picking;
    }
    await expect.poll(() => answered.length + failed.length).toBe(people.length);
    expect(answered.length).toBeGreaterThan(people.length / 2);
    for (const person of answered) expect(await picksOf(person), person.name).toEqual(['Persuasion']);
  }, 60_000);
});
