import { describe, expect, it } from 'vitest';
import type { Person, VisibleMessage } from 'waymark-playground';
import { startPlaygroundBot, startBotOn, TRANSPORTS } from '../support/playground-bot.ts';
import { messageOf } from '../support/visible-message.ts';

const EXAMPLE = ['Negotiation', 'Persuasion', 'Social Perceptiveness'];

async function pickExample(person: Person): Promise<VisibleMessage> {
  const picker = messageOf(await person.use('/skills pick'));
  return messageOf(await person.choose(picker, EXAMPLE));
}

/** The plain list of careers for the example's skills. */
async function listExample(person: Person): Promise<VisibleMessage> {
  await pickExample(person);
  return messageOf(await person.use('/skills matches', { sort: 'skills_covered' }));
}

const pageOf = (message: VisibleMessage): string | undefined => /page (\d+ of \d+)/.exec(message.text())?.[1];

const isDisabled = (message: VisibleMessage, label: string): boolean | undefined =>
  message.buttons().find((button) => button.label === label)?.disabled;

describe.each(TRANSPORTS)('over the %s', (transport) => {
  it('leads from the picker to the last page', async () => {
    const { playground } = await startPlaygroundBot(undefined, {}, transport);
    const ada = playground.person('Ada');
    const picker = messageOf(await ada.use('/skills pick'));
    expect(picker.ephemeral).toBe(true);
    expect(isDisabled(picker, 'See careers')).toBe(true);

    const picked = messageOf(await ada.choose(picker, EXAMPLE));
    expect(picked.id).toBe(picker.id);
    expect(picked.text()).toContain('303 careers');

    const groups = messageOf(await ada.press(picked, 'See careers'));
    expect(groups.id).toBe(picker.id);
    expect(groups.text()).toContain('Careers that fit you');
    let page = messageOf(await ada.use('/skills matches', { sort: 'skills_covered' }));
    expect(page.text()).toContain('41-9091.00');
    expect(isDisabled(page, 'Previous')).toBe(true);
    let turns = 0;
    while (isDisabled(page, 'Next') === false) {
      page = messageOf(await ada.press(page, 'Next'));
      turns += 1;
    }
    expect(turns).toBe(60);
    expect(pageOf(page)).toBe('61 of 61');
    expect(isDisabled(page, 'Last')).toBe(true);
    expect(ada.messages()).toHaveLength(2);
    expect(playground.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });

  it('changes skills and clears in one message', async () => {
    const { playground } = await startPlaygroundBot(undefined, {}, transport);
    const ada = playground.person('Ada');
    const page = messageOf(await ada.press(await pickExample(ada), 'See careers'));
    const picker = messageOf(await ada.press(page, 'Change skills'));
    const chosen = picker.menus().flatMap(({ options }) => options.filter(({ selected }) => selected));
    expect(chosen.map(({ label }) => label)).toEqual(EXAMPLE);
    const cleared = messageOf(await ada.press(picker, 'Clear'));
    expect(cleared.text()).toContain('Your skills are cleared');
    expect(cleared.id).toBe(page.id);
  });

  it('keeps the choices of two menus that are used at the same time', async () => {
    const { playground } = await startPlaygroundBot(undefined, {}, transport);
    const ada = playground.person('Ada');
    const picker = messageOf(await ada.use('/skills pick'));
    await Promise.all([
      ada.choose(picker, 'Negotiation'),
      ada.choose(picker, ['Active Listening', 'Monitoring']),
    ]);
    const matches = messageOf(await ada.use('/skills matches'));
    expect(matches.text()).toContain('Negotiation, Active Listening, Monitoring');
  });

  it('posts a shared page that does not change, and pages through private copies of it', async () => {
    const { playground } = await startPlaygroundBot(undefined, {}, transport);
    const ada = playground.person('Ada');
    const ben = playground.person('Ben');
    const page = await listExample(ada);
    expect(ben.messages()).toEqual([]);
    await ada.press(page, 'Share');

    const [copy, ...others] = ben.messages();
    if (!copy) throw new Error('nothing was shared');
    expect(others).toEqual([]);
    expect(copy.ephemeral).toBe(false);

    const own = messageOf(await ben.press(copy, 'Next'));
    expect(own.ephemeral).toBe(true);
    expect(own.id).not.toBe(copy.id);
    expect(pageOf(own)).toBe('2 of 61');
    const onward = messageOf(await ben.press(own, 'Next'));
    expect(onward.id).toBe(own.id);
    expect(pageOf(onward)).toBe('3 of 61');
    expect(ben.message(copy)?.text()).toBe(copy.text());

    const adas = messageOf(await ada.press(copy, 'Next'));
    expect(adas.ephemeral).toBe(true);
    expect(adas.id).not.toBe(copy.id);
    expect(ada.message(copy)?.text()).toBe(copy.text());
  });

  it('never shows the picks of another person who uses it at the same time', async () => {
    const { playground } = await startPlaygroundBot(undefined, {}, transport);
    const people = ['Ada', 'Ben', 'Chloe'].map((name) => playground.person(name));
    const skills = ['Coordination', 'Instructing', 'Monitoring'];
    await Promise.all(
      people.map(async (person, index) =>
        person.choose(messageOf(await person.use('/skills pick')), skills[index] ?? ''),
      ),
    );
    for (const [index, person] of people.entries()) {
      const text = messageOf(await person.use('/skills matches')).text();
      expect(text).toContain(`${skills[index]}\n`);
    }
  });

  it('works in a DM and in a server that does not have the app', async () => {
    const { playground } = await startPlaygroundBot(undefined, {}, transport);
    for (const place of ['dm', 'elsewhere', 'group'] as const) {
      const ada = playground.person('Ada', { place });
      expect(pageOf(await listExample(ada))).toBe('1 of 61');
    }
  });

  it('answers in the person’s Discord language, commands included', async () => {
    const { playground } = await startPlaygroundBot(undefined, {}, transport);
    const ana = playground.person('Ana', { locale: 'es-419' });
    const picker = messageOf(await ana.use('/skills pick'));
    expect(picker.text()).toContain('Tus habilidades blandas');
    const skills = playground.requests.find(({ method }) => method === 'PUT')?.body;
    expect(JSON.stringify(skills)).toContain('habilidades');
  });

  it('has /about, and /help with clickable commands', async () => {
    const { playground } = await startPlaygroundBot(undefined, {}, transport);
    const ada = playground.person('Ada');
    expect(messageOf(await ada.use('/about')).text()).toContain(String.raw`O\*NET® 30.3`);
    expect(messageOf(await ada.use('/help')).text()).toMatch(/<\/skills pick:\d{17,20}>/);
  });

  it('registers only what differs', async () => {
    const { playground, bot } = await startPlaygroundBot(undefined, {}, transport);
    const registrations = () =>
      playground.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));
    expect(registrations()).toHaveLength(1);
    await bot.stop();
    const again = await startBotOn(playground, transport, { store: { kind: 'memory' } });
    await again.registered;
    expect(registrations()).toHaveLength(1);
    await again.stop();
  });
});

it('reconnects after every kind of disconnect', async () => {
  const { playground } = await startPlaygroundBot();
  const ada = playground.person('Ada');
  for (const how of ['cut', 'reconnect', 'invalidate'] as const) {
    playground.dropConnection(how);
    await expect.poll(async () => playground.botReady().then(() => true), { timeout: 15_000 }).toBe(true);
    expect(messageOf(await ada.use('/about')).text()).toContain('Waymark');
  }
});
