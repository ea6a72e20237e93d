import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCareerServices } from '../../../src/ops/career-services.ts';
import { intentOf } from '../../../src/advice/conversation/intent.ts';
import type { AppResponse } from '../../../src/app/response.ts';
import { brokenRulesOf } from '../../support/crawl/broken-rules.ts';
import { componentsOf } from '../../support/components.ts';
import { hostileText } from '../../support/hostile-texts.ts';
import { commandInteraction, submitInteraction } from '../../support/interactions.ts';
import { answerTo } from '../../support/messages.ts';
import { waymark } from '../../support/waymark.ts';
import { askedRoute, MAX_WORDS_LENGTH, WORDS_FIELD } from '../../../commands/ask/custom-ids.ts';

/** What Discord would make of a text: a mention, a link with other words, a heading or bold letters of somebody's own. */
const ACTIVE = /(?<!\\)<(?:[@#:/]|a:|t:)|@(?:everyone|here)|(?<!\\)\]\(http|(?<!\\)\|\|/;

const { ownWords } = createCareerServices();
const THOUSANDS = Array.from({ length: 10 }, (_, thousand) => thousand);

it.each(THOUSANDS)(
  'reads hostile texts without a failure, and quotes only their own words: thousand %i',
  async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, fc.integer({ min: 0, max: 6 }), async (text, shown) => {
        const { skills } = await ownWords.skills(text);
        const careers = await ownWords.careers(text, skills.length > 0);
        intentOf(text, shown);
        for (const { quotes } of [...skills, ...careers])
          for (const quote of quotes) expect(text).toContain(quote);
      }),
      { numRuns: 1_000 },
    );
  },
);

it.each(['command', 'form', 'direct message', 'mention'])(
  'answers them within Discord’s rules, with nothing active: %s',
  async (way) => {
    const { app, log } = waymark();
    const answerBy = async (text: string): Promise<AppResponse> => {
      const words = text.slice(0, MAX_WORDS_LENGTH);
      if (way === 'command') return app.handle(commandInteraction('ask', { words }));
      if (way === 'form') return app.handle(submitInteraction(askedRoute.id({}), { [WORDS_FIELD]: words }));
      return answerTo(app, text, way === 'mention' ? { guildId: '1' } : {});
    };
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const answer = await answerBy(text);
        expect(brokenRulesOf(answer)).toEqual([]);
        const texts = componentsOf(answer).flatMap(({ content, label }) => [content, label].map(String));
        expect(texts.filter((each) => ACTIVE.test(each))).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  },
);
