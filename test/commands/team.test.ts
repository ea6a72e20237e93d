import { InteractionContextType, InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Person, VisibleMessage } from 'waymark-playground';
import { team } from '../../commands/team/index.ts';
import type { AppResponse } from '../../src/app/response.ts';
import { guide } from '../../src/guide/guide.ts';
import { midSentence } from '../../src/locales/formats.ts';
import { buttonId, componentsOf, fileText, followUpOf, textOf } from '../support/components.ts';
import { brokenRulesOf } from '../support/crawl/broken-rules.ts';
import { commandInteraction, pressInteraction } from '../support/interactions.ts';
import { startPlaygroundBot, TRANSPORTS } from '../support/playground-bot.ts';
import { waymark, type Waymark } from '../support/waymark.ts';
import { messageOf } from '../support/visible-message.ts';

async function pick(person: Person, skills: readonly string[]): Promise<void> {
  const picker = messageOf(await person.use('/skills pick'));
  messageOf(await person.choose(picker, skills));
  person.dismiss(picker);
}

/** The last message that only this person sees, once there is one with these words. */
async function told(person: Person, words: string): Promise<VisibleMessage> {
  const last = () => person.messages().findLast(({ ephemeral }) => ephemeral);
  await expect.poll(() => last()?.text()).toContain(words);
  const message = last();
  if (!message) throw new Error('nothing was said');
  return message;
}

describe.each(TRANSPORTS)('over the %s', (transport) => {
  it('a class puts its skills on a wall, which shows how many have each and nobody’s name', async () => {
    const { playground } = await startPlaygroundBot(undefined, {}, transport);
    const [ada, ben, cleo] = ['Ada', 'Ben', 'Cleo'].map((name) => playground.person(name));
    if (!ada || !ben || !cleo) throw new Error('nobody there');
    const wall = messageOf(await ada.use('/team start', { name: 'Class *4b* @everyone' }));
    expect(wall.ephemeral).toBe(false);
    expect(wall.text()).toContain(String.raw`Class \*4b\* @`);
    expect(wall.text()).not.toContain('@everyone');
    expect(wall.buttons()).toHaveLength(8);

    await ben.press(wall, 'Add mine');
    const none = await told(ben, 'picked any skills yet');
    expect(ben.message(wall)?.text()).toBe(wall.text());
    messageOf(
      await ben.choose(messageOf(await ben.press(none, 'Pick skills')), ['Negotiation', 'Persuasion']),
    );

    await ben.press(wall, 'Add mine');
    await told(ben, 'On the wall from you: **Negotiation and Persuasion**');
    await pick(cleo, ['Negotiation', 'Instructing']);
    await cleo.press(wall, 'Add mine');
    await told(cleo, 'On the wall from you');
    const both = cleo.message(wall)?.text();
    expect(both).toContain('**2** Negotiation\n**1** Instructing\n**1** Persuasion');
    expect(both).toContain('2 people');
    expect(both).not.toMatch(/Ben|Cleo/);
    expect(ada.message(wall)?.text()).toBe(both);

    await pick(cleo, ['Coordination']);
    await cleo.press(wall, 'Add mine');
    await expect.poll(() => ada.message(wall)?.text()).toContain('**1** Coordination');
    expect(ada.message(wall)?.text()).toContain('**1** Negotiation');

    await ben.press(wall, 'Remove mine');
    await told(ben, 'Nothing of yours');
    expect(ada.message(wall)?.text()).toContain('1 person');
    expect(ada.message(wall)?.text()).not.toMatch(/\*\*\d\*\* Persuasion/);
    expect(ada.messages().filter(({ ephemeral }) => ephemeral)).toEqual([]);
    expect(playground.brokenRules()).toEqual([]);
  });

  it('a round of guessing counts everybody’s first answer, and tells each alone', async () => {
    const { playground } = await startPlaygroundBot(undefined, {}, transport);
    const people = ['Ada', 'Ben', 'Cleo', 'Dan'].map((name) => playground.person(name));
    const [ada] = people;
    if (!ada) throw new Error('nobody there');
    const wall = messageOf(await ada.use('/team start'));
    const round = messageOf(await ada.press(wall, 'Guess the job'));
    expect(round.ephemeral).toBe(false);
    expect(round.id).not.toBe(wall.id);
    const summary = round.text().split('\n')[1];
    const answer = [...guide('en-US').values()].find((entry) => entry.summary === summary)?.name ?? '';
    const labels = round.buttons().map(({ label }) => label);
    const wrong = labels.find((label) => label !== answer) ?? '';
    expect(labels).toHaveLength(5);
    expect(labels).toContain(answer);

    for (const [index, person] of people.entries()) {
      await person.press(round, index === 0 ? wrong : answer);
      const that = `the job is **${midSentence(answer)}**`;
      await told(person, index === 0 ? that : `Right: ${that}`);
    }
    expect(ada.message(round)?.text()).toContain('4 answered, 3 right');
    await ada.press(round, answer);
    await told(ada, 'You have answered already');
    expect(ada.message(round)?.text()).toContain('4 answered, 3 right');
    const another = messageOf(await ada.press(round, 'Another one'));
    expect(another.text()).toContain('Nobody has answered yet');
    expect(playground.brokenRules()).toEqual([]);
  });
});

it('thirty presses at once all count, and the message ends with all of them', async () => {
  const { playground } = await startPlaygroundBot();
  const people = Array.from({ length: 30 }, (_, index) => playground.person(`Student ${index}`));
  const [first] = people;
  if (!first) throw new Error('nobody there');
  await Promise.all(people.map(async (person) => pick(person, ['Negotiation'])));
  const wall = messageOf(await first.use('/team start'));
  await Promise.all(people.map(async (person) => person.press(wall, 'Add mine')));
  await expect.poll(() => first.message(wall)?.text(), { timeout: 5_000 }).toContain('**30** Negotiation');
  expect(first.message(wall)?.text()).toContain('30 people');
});

it('is there in servers alone', async () => {
  expect(team.declaration).toMatchObject({ contexts: [InteractionContextType.Guild] });
  const { playground } = await startPlaygroundBot();
  await expect(playground.person('Ada', { place: 'dm' }).use('/team start')).rejects.toThrow('not available');
});

const who = (index: number) => ({ userId: `1000000000000000${10 + index}`, name: `Person_${index}` });
const ada = who(0);
const SKILLS = ['2.B.1.d', '2.B.1.c', '2.A.1.b'];

/** What goes to the person alone. */
function asideOf(response: AppResponse): AppResponse {
  const aside = followUpOf(response);
  if (!aside) throw new Error('nothing went to the person alone');
  expect(brokenRulesOf(aside)).toEqual([]);
  return aside;
}

interface Team extends Waymark {
  readonly wall: AppResponse;
  readonly press: (label: string, index?: number, locale?: string) => Promise<AppResponse>;
}

/** A wall that Ada started, with so many people on it: everybody has the first skill, the last one alone the second. */
async function withTeam(people: number, options: Parameters<typeof waymark>[0] = {}): Promise<Team> {
  const bot = waymark(options);
  const wall = await bot.app.handle(commandInteraction('team start', { name: 'Class 4b' }, ada));
  const press: Team['press'] = async (label, index = 0, locale = 'en-US') =>
    bot.app.handle(
      pressInteraction(buttonId(wall, label), { ...who(index), locale, publicMessageOf: ada.userId }),
    );
  for (let index = 0; index < people; index++) {
    const skills = index === people - 1 ? SKILLS.slice(0, 2) : SKILLS.slice(0, 1);
    await bot.store.picks.write(who(index).userId, 'social', skills);
    await press('Add mine', index);
  }
  return { ...bot, wall, press };
}

describe('what a team can ask', () => {
  it('what most of it shares, and what that means', async () => {
    const { press } = await withTeam(4);
    const shared = await press('What we share');
    expect(brokenRulesOf(shared)).toEqual([]);
    expect(textOf(shared)).toContain('4 of 4');
    expect(textOf(shared)).not.toContain('1 of 4');
  });

  it('what it is missing, and who could be asked of those who chose to be named', async () => {
    const { app, store, press, wall } = await withTeam(6);
    const before = await press('What we are missing');
    expect(brokenRulesOf(before)).toEqual([]);
    expect(textOf(before)).toContain('1 person');
    expect(textOf(before)).toContain('nobody yet');
    expect(textOf(before)).not.toContain('<@');

    const added = asideOf(await press('Add mine', 5));
    expect(textOf(added)).toContain('Your name is shown to nobody');
    const named = await app.handle(pressInteraction(buttonId(added, 'Show my name'), who(5)));
    expect(textOf(named)).toContain(String.raw`Person\_5`);
    const after = textOf(await press('What we are missing'));
    expect(after).toContain(`· ask <@${who(5).userId}>\n`);
    expect(after).toMatch(/nobody yet · ask <@\d+> \((?:Persuasion|Negotiation)\)/);
    for (const index of [0, 1, 2, 3, 4]) expect(after).not.toContain(who(index).userId);

    // Other picks leave the name; nobody sees it on the wall.
    await store.picks.write(who(5).userId, 'social', SKILLS.slice(1, 2));
    const again = await press('Add mine', 5);
    expect(textOf(asideOf(again))).toContain('You are named');
    expect(
      JSON.stringify([wall, again.type === InteractionResponseType.UpdateMessage && again.data]),
    ).not.toMatch(/Person|100000000000000/);
    await app.handle(pressInteraction(buttonId(asideOf(again), 'Hide my name'), who(5)));
    expect(textOf(await press('What we are missing'))).not.toContain('<@');
  });

  it('careers for what it has, to open and come back', async () => {
    const { app, press } = await withTeam(3);
    const careers = await press('Careers for us', 2, 'es-ES');
    expect(brokenRulesOf(careers)).toEqual([]);
    expect(textOf(careers)).toContain('las 3 personas del mural');
    expect(textOf(careers)).toMatch(/va mejor que/);
    expect(textOf(careers)).not.toContain('contigo');
    const [open = ''] = componentsOf(careers).flatMap(({ label, custom_id: id }) =>
      label === 'Abrir' ? [String(id)] : [],
    );
    const career = await app.handle(pressInteraction(open, ada));
    const back = await app.handle(pressInteraction(buttonId(career, 'Back'), ada));
    expect(textOf(back)).toContain('Careers for us');
    // A class does not begin as a chief of police.
    expect(textOf(back)).not.toContain('in related work first');
  });
});

it('a poster shows the numbers and is described in words; where none is drawn, that is said', async () => {
  const png = Buffer.from('a picture');
  const { press } = await withTeam(2, { charts: { png: async () => Promise.resolve(png) } });
  const poster = await press('Poster', 1);
  expect(brokenRulesOf(poster)).toEqual([]);
  expect(poster.files).toEqual([{ name: 'team.png', data: png }]);
  expect(JSON.stringify(poster)).toContain('Skills wall “Class 4b”: 2 people.');
  expect(JSON.stringify(poster)).not.toContain('Person');
  expect(textOf(await (await withTeam(1)).press('Poster'))).toContain('could not be drawn');
});

describe('a wall ends', () => {
  it('when whoever started it closes it: with a file and a summary to post, without names not given', async () => {
    const { app, press } = await withTeam(6);
    const added = asideOf(await press('Add mine', 5));
    await app.handle(pressInteraction(buttonId(added, 'Show my name'), who(5)));
    const refused = await press('Close', 1);
    expect(textOf(refused)).toContain('Open until');
    expect(textOf(asideOf(refused))).toContain('Only whoever started');

    const closed = await press('Close');
    expect(closed.type).toBe(InteractionResponseType.UpdateMessage);
    expect(textOf(closed)).toContain('This wall is closed');
    const file = fileText(asideOf(closed));
    expect(file).toContain('"Negotiation","2.B.1.d","6","Person_5"');
    expect(file.match(/Person_\d/g)).toEqual(['Person_5', 'Person_5']);

    const summary = await app.handle(pressInteraction(buttonId(asideOf(closed), 'Post a summary'), ada));
    expect(brokenRulesOf(summary)).toEqual([]);
    expect(textOf(summary)).toContain('**Most of us have** Negotiation.');
    expect(JSON.stringify(summary)).not.toContain('Person');

    const late = await press('Add mine', 2);
    expect(textOf(asideOf(late))).toContain('has ended');
    await press('Remove mine', 2);
    expect(textOf(await press('What we share'))).toContain('5 of 5');
  });

  it('and gives its numbers again from the wall and the summary, or opens it again, to whoever started it', async () => {
    const { app, press } = await withTeam(3);
    const closed = await press('Close');
    const summary = await app.handle(pressInteraction(buttonId(asideOf(closed), 'Post a summary'), ada));
    for (const message of [closed, summary]) {
      const id = buttonId(message, 'Numbers as a file');
      const again = await app.handle(pressInteraction(id, { ...ada, publicMessageOf: ada.userId }));
      expect(brokenRulesOf(again)).toEqual([]);
      expect(fileText(again)).toContain('"Negotiation","2.B.1.d","3",""');
      const refused = await app.handle(pressInteraction(id, { ...who(1), publicMessageOf: ada.userId }));
      expect(textOf(refused)).toContain('Only whoever started');
      expect(refused.files ?? []).toEqual([]);
    }
    const id = buttonId(closed, 'Open again');
    const stranger = await app.handle(pressInteraction(id, { ...who(1), publicMessageOf: ada.userId }));
    expect(textOf(stranger)).toContain('This wall is closed');
    const open = await app.handle(pressInteraction(id, { ...ada, publicMessageOf: ada.userId }));
    expect(textOf(open)).toContain('Open until');
    expect(textOf(asideOf(await press('Add mine', 2)))).toContain('On the wall from you');
  });

  it('after seven days by itself', async () => {
    let now = Date.UTC(2026, 10, 23);
    const { press } = await withTeam(2, { now: () => now });
    now += 7 * 24 * 60 * 60 * 1_000 - 1;
    expect(textOf(await press('Add mine'))).toContain('Open until');
    now += 1;
    const over = await press('Add mine');
    expect(textOf(over)).toContain('This wall is closed');
    expect(textOf(asideOf(over))).toContain('has ended');
  });
});

it('custom_ids of no wall and no round are answered kindly', async () => {
  const { app } = waymark();
  for (const id of [
    'team.add:nosuchteam12',
    'team.shared:nosuchteam12',
    'team.summary:nosuchteam12',
    'team.quiz:nosuchteam12',
    'team.guess:nosuchteam12:nosuchround1:3',
  ]) {
    const answer = await app.handle(pressInteraction(id, { publicMessageOf: ada.userId }));
    expect(answer.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(textOf(answer)).toMatch(/ended|over/);
    expect(answer.failed).toBeUndefined();
  }
  for (const id of ['team.add:', 'team.add:../../etc/pwd', 'team.guess:a:b:4', 'team.add:a:b:c'])
    expect(textOf(await app.handle(pressInteraction(id)))).toContain('another version');
});

describe('/privacy', () => {
  it('shows the walls a person is on, and deletes them from every one', async () => {
    const { app, store, press } = await withTeam(2);
    const others = await app.handle(commandInteraction('team start', {}, who(1)));
    await app.handle(pressInteraction(buttonId(others, 'Add mine'), { ...ada, publicMessageOf: ada.userId }));
    const privacy = await app.handle(commandInteraction('privacy show', {}, ada));
    expect(textOf(privacy)).toContain('on **2** skills walls');
    const asked = await app.handle(commandInteraction('privacy delete', {}, ada));
    await app.handle(pressInteraction(buttonId(asked, 'Yes, delete everything'), ada));

    const [, team = ''] = buttonId(others, 'Add mine').split(':');
    expect(await store.teams.wall(team)).toMatchObject({ value: { people: 0 } });
    expect(textOf(await press('What we share', 1))).toContain('1 of 1');
    expect(textOf(await app.handle(commandInteraction('privacy show', {}, ada)))).toContain('keep nothing');
  });
});
