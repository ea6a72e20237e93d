import { describe, expect, it } from 'vitest';
import { brokenRulesOf } from '../../support/crawl/broken-rules.ts';
import { textOf } from '../../support/components.ts';
import { answerTo } from '../../support/messages.ts';
import { waymark } from '../../support/waymark.ts';
import { CONVERSATIONS } from './conversations.ts';

const waymarkOf = waymark();

describe('a conversation in direct messages', () => {
  it.each(CONVERSATIONS.map((turns, place) => [turns[0]?.[0] ?? '', place, turns] as const))(
    '%s',
    async (_, place, turns) => {
      const userId = String(200_000_000_000_000_000n + BigInt(place));
      for (const [says, expected] of turns) {
        const answer = await answerTo(waymarkOf.app, says, { userId });
        expect(textOf(answer), says).toMatch(expected);
        expect(brokenRulesOf(answer), says).toEqual([]);
      }
    },
  );

  it('forgets the list when it starts over', async () => {
    const { app } = waymark();
    await answerTo(app, 'I fix cars');
    await answerTo(app, 'start over');
    expect(textOf(await answerTo(app, 'tell me about the second one'))).toContain(
      'What do people thank you for',
    );
  });
});

describe('a mention in a server', () => {
  it('is answered shortly, with a way to go on privately and nothing of what was written', async () => {
    const answer = await answerTo(waymarkOf.app, 'I calm people down and fix cars', { guildId: '1' });
    expect(textOf(answer)).toBe('I can look at that with you. What you see then only you see.');
    expect(JSON.stringify(answer)).not.toContain('cars');
  });

  it('helps at once where somebody is in need', async () => {
    expect(textOf(await answerTo(waymarkOf.app, 'I hate my life', { guildId: '1' }))).toContain('988');
  });
});
