import { expect, it } from 'vitest';
import type { Person, VisibleMessage } from 'waymark-playground';
import { fleet } from '../support/servers/fleet.ts';
import { canRunRedis } from '../support/servers/redis.ts';
import { messageOf } from '../support/visible-message.ts';

/** The numbers on the wall: people in all, and for each skill. */
function countsOf(person: Person, wall: VisibleMessage): Record<string, number> {
  const text = person.message(wall)?.text() ?? '';
  const people = Number(/\*\*(\d+) (?:person|people)\*\*/.exec(text)?.[1] ?? 0);
  const skills = [...text.matchAll(/^\*\*(\d+)\*\* (.+)$/gm)].map(([, count, name]) => [name, Number(count)]);
  return { people, ...(Object.fromEntries(skills) as Record<string, number>) };
}

// The timeout is long because two instances and thirty people share one machine.
it.skipIf(!canRunRedis)(
  'a class of thirty presses at once over two instances: all are counted once, also after both were replaced',
  async () => {
    const { playground, balancer, startHttp } = await fleet();
    const before = [await startHttp(), await startHttp()];
    await playground.deliverTo(`${balancer.url}/interactions`);
    const people = Array.from({ length: 30 }, (_, index) => playground.person(`Student ${index + 1}`));
    const [teacher] = people;
    if (!teacher) throw new Error('nobody there');
    for (const [index, person] of people.entries()) {
      const picker = messageOf(await person.use('/skills pick'));
      const skills = ['Negotiation', ...(index % 3 === 0 ? ['Persuasion'] : [])];
      messageOf(await person.choose(picker, skills));
      person.dismiss(picker);
    }

    const wall = messageOf(await teacher.use('/team start', { name: 'Class 4b' }));
    const sentBefore = balancer.sent.length;
    const pressed = await Promise.all(people.map(async (person) => person.press(wall, 'Add mine')));
    expect(pressed.map(({ failure }) => failure)).toEqual(people.map(() => undefined));
    expect(new Set(balancer.sent.slice(sentBefore)).size).toBe(2);
    const counts = { people: 30, Negotiation: 30, Persuasion: 10 };
    await expect.poll(() => countsOf(teacher, wall), { timeout: 10_000 }).toEqual(counts);
    for (const person of people)
      await expect
        .poll(() => person.messages().filter(({ ephemeral }) => ephemeral).length, { timeout: 5_000 })
        .toBe(1);

    // A second press counts nobody twice.
    await Promise.all(people.map(async (person) => person.press(wall, 'Add mine')));
    await expect.poll(() => countsOf(teacher, wall), { timeout: 10_000 }).toEqual(counts);

    // From here on, instances that have never seen the wall respond.
    for (const leaving of before) {
      await startHttp();
      await leaving.program.kill('SIGTERM');
      balancer.remove(leaving.url);
    }
    const half = people.slice(0, 15);
    await Promise.all(half.map(async (person) => person.press(wall, 'Remove mine')));
    await expect
      .poll(() => countsOf(teacher, wall), { timeout: 10_000 })
      .toEqual({ people: 15, Negotiation: 15, Persuasion: 5 });

    const round = messageOf(await teacher.press(wall, 'Guess the job'));
    const [choice] = round.buttons();
    await Promise.all(people.map(async (person) => person.press(round, choice?.customId ?? '')));
    await expect.poll(() => teacher.message(round)?.text(), { timeout: 10_000 }).toContain('30 answered');
    // A message that comes before Discord has read the response before it is sent again.
    expect(playground.brokenRules().filter((line) => !line.includes('token.known'))).toEqual([]);
  },
  120_000,
);
