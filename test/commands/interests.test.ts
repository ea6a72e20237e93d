import fc from 'fast-check';
import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { AppResponse } from '../../src/app/response.ts';
import { resumeCode, parseResumeCode } from '../../commands/interests/profile-codec.ts';
import { questionRoute } from '../../commands/interests/custom-ids.ts';
import { commandInteraction, pressInteraction, submitInteraction } from '../support/interactions.ts';
import { buttonId, componentsOf, menuOffering, textOf } from '../support/components.ts';
import { everyOnet } from '../../packages/onet/test/support/every-service.ts';
import { brokenRulesOf } from '../support/crawl/broken-rules.ts';
import { waymark } from '../support/waymark.ts';

const ada = { userId: '100000000000000001' };

function somebody(bot = waymark({ onet: everyOnet() }), locale = 'en-US') {
  const checked = async (response: Promise<AppResponse>): Promise<AppResponse> => {
    const given = await response;
    expect(brokenRulesOf(given)).toEqual([]);
    return given;
  };
  return {
    bot,
    type: async (path: string, options: Record<string, string> = {}) =>
      checked(bot.app.handle(commandInteraction(path, options, { ...ada, locale }))),
    press: async (id: string, values?: string[]) =>
      checked(bot.app.handle(pressInteraction(id, { ...ada, locale, ...(values && { values }) }))),
  };
}

const answerIds = (response: AppResponse): string[] =>
  componentsOf(response).flatMap(({ custom_id: id, label }) =>
    typeof id === 'string' && id.startsWith('interests.q:') && label !== 'Back' ? [id] : [],
  );

describe('/interests profile, with a key', () => {
  it.each([
    ['short', 30],
    ['long', 60],
  ])('asks the %s form one by one, and comes to six scores', async (form, questions) => {
    const { type, press } = somebody();
    let screen = await type('interests profile', { form });
    for (let number = 1; number <= questions; number++) {
      expect(textOf(screen)).toContain(`Question ${number} of ${questions}`);
      const ids = answerIds(screen);
      expect(ids).toHaveLength(5);
      screen = await press(ids[number % 5] ?? '');
    }
    expect(textOf(screen)).toContain('Your interests');
    expect(textOf(screen).match(/\d+ of \d+/g)).toHaveLength(6);
    const careers = await press(buttonId(screen, 'See careers'));
    expect(textOf(careers)).toContain(`Based on ${questions} answers`);
    expect(textOf(careers)).toContain('Best fit');
    expect(textOf(await press(buttonId(careers, 'My scores')))).toBe(textOf(screen));
    expect(textOf(await press(buttonId(screen, 'Back')))).toContain(`Question ${questions} of ${questions}`);
  });

  it('goes back one question, and forgets its answer', async () => {
    const { type, press } = somebody();
    const first = await type('interests profile');
    const second = await press(answerIds(first)[0] ?? '');
    expect(textOf(await press(buttonId(second, 'Back')))).toBe(textOf(first));
    expect(componentsOf(first).some(({ label }) => label === 'Back')).toBe(false);
  });

  it('goes on another day, in another process, by a code that holds the answers', async () => {
    const { type, press } = somebody();
    let screen = await type('interests profile', { form: 'long' });
    for (let number = 1; number < 8; number++) screen = await press(answerIds(screen)[2] ?? '');
    const told = textOf(await press(buttonId(screen, 'Finish later')));
    const [, code = ''] = /`([\w-]+)`/.exec(told) ?? [];
    const later = await somebody().type('interests resume', { code });
    expect(textOf(later)).toBe(textOf(screen));
  });

  it('says so when a code is none', async () => {
    const { type, press } = somebody();
    for (const code of ['nonsense', 'short-', 'long-zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', '*bold*'.repeat(50)]) {
      const told = await type('interests resume', { code });
      expect(textOf(told)).toContain('is not a code to go on with');
      expect(textOf(await press(buttonId(told, 'Start over')))).toContain('Question 1 of 30');
    }
  });

  it('takes the right code in a form, after a wrong one', async () => {
    const { type, bot } = somebody();
    const told = await type('interests resume', { code: 'nonsense' });
    const form = await bot.app.handle(pressInteraction(buttonId(told, 'Enter the code'), ada));
    expect(form.type).toBe(InteractionResponseType.Modal);
    const customId = 'data' in form && 'custom_id' in form.data ? form.data.custom_id : '';
    const submit = async (code: string) => bot.app.handle(submitInteraction(customId, { code }, ada));
    expect(textOf(await submit('more nonsense'))).toContain('“more nonsense” is not a code to go on with');
    expect(textOf(await submit(lastQuestion()))).toContain('Question 30 of 30');
  });

  it('narrows to a Job Zone, turns pages, opens a career and comes back, and shares', async () => {
    const { type, press } = somebody();
    const results = await press(answerIds(await type('interests resume', { code: lastQuestion() }))[0] ?? '');
    const careers = await press(buttonId(results, 'See careers'));
    const narrowed = await press(menuOffering(careers, '4').id, ['4']);
    expect(menuOffering(narrowed, '4').options.find(({ value }) => value === '4')).toMatchObject({
      default: true,
    });
    const second = await press(buttonId(narrowed, 'Next'));
    expect(textOf(second)).toContain('page 2 of 3');
    const report = await press(buttonId(second, 'Open'));
    expect(textOf(await press(buttonId(report, 'Back')))).toBe(textOf(second));
    const shared = await press(buttonId(second, 'Share'));
    expect(shared.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(textOf(shared)).toContain('Careers for these interests');
  });

  it('asks in Spanish when O*NET does', async () => {
    const asked: string[] = [];
    const bot = waymark({ onet: everyOnet((name) => asked.push(name)) });
    const { type } = somebody(bot, 'es-ES');
    expect(textOf(await type('interests profile'))).toContain('Pregunta 1 de 30');
    expect(asked).toEqual(['mpp.interest_profiler.questions_30']);
  });
});

const lastQuestion = (): string => resumeCode('short', '1'.repeat(29));

describe('/interests, on this machine', () => {
  it('says why there are no questions, and lets the person choose', async () => {
    const { type, press } = somebody(waymark());
    const told = await press(buttonId(await type('interests profile'), 'Choose your interests'));
    const [most, also] = componentsOf(told).filter(({ options }) => Array.isArray(options));
    expect(componentsOf(told).find(({ label }) => label === 'See careers')).toMatchObject({ disabled: true });
    const chosen = await press(String(most?.['custom_id']), ['artistic', 'investigative']);
    expect(also).toBeDefined();
    const both = await press(menusOf(chosen)[1] ?? '', ['social', 'artistic', 'nonsense']);
    expect(textOf(both)).toContain('Most of all **Investigative and Artistic**, and Social too');
    const careers = await press(buttonId(both, 'See careers'));
    expect(textOf(careers)).toMatch(/\*\*1\. .*\n.*\nGreat fit\n/);
    expect(textOf(careers)).toContain('own rule');
    expect(textOf(await press(buttonId(careers, 'Change interests')))).toBe(textOf(both));
  });

  it('asks Waymark’s own questions, and ranks careers by skills and interests from then on', async () => {
    const bot = waymark();
    const { type, press } = somebody(bot);
    await bot.store.picks.write(ada.userId, 'social', ['2.B.1.e']);
    const bySkills = textOf(await type('skills matches'));
    let screen = await type('interests profile');
    expect(textOf(screen)).toContain('Waymark’s own questions');
    const asked = new Set<string>();
    for (let number = 1; number <= 30; number++) {
      expect(textOf(screen)).toContain(`Question ${number} of 30`);
      asked.add(textOf(screen).split('\n').at(-2) ?? '');
      // Every fourth is about helping people: that is loved, all else is not.
      screen = await press(answerIds(screen)[number % 6 === 4 ? 4 : 0] ?? '');
    }
    expect(asked.size).toBe(30);
    expect(textOf(screen)).toContain('**Social**: a strong interest, 40 of 40');
    const careers = await press(buttonId(screen, 'See careers'));
    expect(textOf(careers)).toContain('Waymark’s own questions');
    const byBoth = textOf(await type('skills matches'));
    expect(byBoth).not.toBe(bySkills);
    expect(byBoth).toContain('And by what you like: Social');
    expect(byBoth).toMatch(/skills: better than .* · interests: better than /);
    expect(textOf(await type('privacy show'))).toContain('above all Social');
    const posted = await press(buttonId(await type('skills matches'), 'Share'));
    expect(textOf(posted)).not.toContain('what you like');
    const cleared = await press(buttonId(await type('interests choose'), 'Clear interests'));
    expect(textOf(cleared)).toContain('cleared');
    expect(textOf(await type('skills matches'))).toBe(bySkills);
  });

  it('shows the careers that have most of one interest', async () => {
    const { type, press } = somebody(waymark());
    const six = await type('interests six');
    const careers = await press(menuOffering(six, 'social').id, ['social']);
    expect(textOf(careers)).toContain('Careers whose strongest interest is Social');
    expect(textOf(await press(buttonId(careers, 'Back')))).toBe(textOf(six));
  });

  it('names careers in Spanish', async () => {
    const { press } = somebody(waymark(), 'es-ES');
    const careers = textOf(await press('interests.of:see:1:social'));
    expect(careers).toContain('cuyo interés más fuerte es Social');
    expect(careers).not.toContain('solo en inglés');
  });
});

const menusOf = (response: AppResponse): string[] =>
  componentsOf(response).flatMap(({ custom_id: id, options }) =>
    Array.isArray(options) ? [String(id)] : [],
  );

describe('answers in a custom_id', () => {
  const answers = fc
    .array(fc.integer({ min: 1, max: 5 }), { maxLength: 60 })
    .map((digits) => digits.join(''));

  it('come back as they were, whatever they are and however many', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const id = questionRoute.id({ form: 'long', answers: given });
        expect(id.length).toBeLessThanOrEqual(100);
        expect(questionRoute.parse(id)).toEqual({ form: 'long', answers: given });
        expect(parseResumeCode(resumeCode('long', given))).toEqual({ form: 'long', answers: given });
      }),
      { numRuns: 500 },
    );
  });

  it('are refused when nobody can have given them', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const state = questionRoute.parse(`interests.q:long:${text}`);
        if (state) expect(questionRoute.id(state)).toBe(`interests.q:long:${text}`);
      }),
      { numRuns: 500 },
    );
    for (const text of ['', '0', '01', '-1', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', '1'.repeat(29), '2', '3'])
      expect(questionRoute.parse(`interests.q:long:${text}`)?.answers ?? '').toBe('');
  });
});
