import { describe, expect, it } from 'vitest';
import { brokenRulesOf } from '../support/crawl/broken-rules.ts';
import { buttonId, textOf } from '../support/components.ts';
import { commandInteraction, pressInteraction, submitInteraction } from '../support/interactions.ts';
import { waymark } from '../support/waymark.ts';

type App = ReturnType<typeof waymark>['app'];
type Answer = Awaited<ReturnType<App['handle']>>;

const press = (app: App, answer: Answer, label: string): Promise<Answer> =>
  app.handle(pressInteraction(buttonId(answer, label)));

/** Writes into the form that a question's button opens. */
async function tell(app: App, question: Answer, words: string): Promise<Answer> {
  const form = await press(app, question, 'In your own words');
  expect(brokenRulesOf(form)).toEqual([]);
  const { data } = form as { data: { custom_id: string } };
  return app.handle(submitInteraction(data.custom_id, { words }));
}

describe('what somebody tells /start in their own words', () => {
  it('leads from what they like to careers, each liking in its turn', async () => {
    const { app } = waymark();
    const first = await app.handle(commandInteraction('start'));
    const second = await press(app, first, 'Next');
    const told = await tell(app, second, 'I love cooking but also computers');
    expect(textOf(told)).toMatch(
      /Question 2 of 4[^]*close to what you wrote: restaurant cook, computer help desk/,
    );
    const careers = await press(app, told, 'See careers');
    expect(brokenRulesOf(careers)).toEqual([]);
    expect(textOf(careers)).toMatch(/Restaurant cook[^]*From what you wrote[^]*Computer help desk/);
    expect(textOf(careers)).toMatch(/Asks for much the same as/);
  });

  it('gives skills and careers where people thank them for work, and keeps both to the end', async () => {
    const { app } = waymark();
    const first = await app.handle(commandInteraction('start'));
    const told = await tell(app, first, 'I calm people down at the nursing home where I turn the residents');
    expect(textOf(told)).toMatch(
      /So far: .*Social Perceptiveness[^]*close to what you wrote: .*nursing assistant/,
    );
    const second = await press(app, told, 'Next');
    expect(textOf(second)).toContain('Tell it in your own words, or tick one or two.');
    const third = await press(app, second, 'Skip');
    const careers = await press(app, third, 'See careers');
    expect(textOf(careers)).toMatch(/Nursing assistant[^]*From what you wrote/);
  });

  it('says so where nothing is heard, and answers somebody in distress as a person would', async () => {
    const { app } = waymark();
    const second = await press(app, await app.handle(commandInteraction('start')), 'Next');
    expect(textOf(await tell(app, second, 'nothing really'))).toContain('I know no career for that');
    expect(textOf(await tell(app, second, 'i want to die'))).toContain('988');
  });
});
