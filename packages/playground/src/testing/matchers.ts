import type { Playground } from '../playground.ts';

/** Matchers for `expect.extend` of vitest or Jest. */
export const matchers = {
  /** Whether Discord would have accepted every request of the bot. */
  toHaveBrokenNoRule(playground: Pick<Playground, 'brokenRules'>) {
    const broken = playground.brokenRules();
    return {
      pass: broken.length === 0,
      message: () =>
        broken.length === 0
          ? 'The bot was expected to break a rule; Discord would have accepted every request.'
          : `The bot has broken rules:\n${broken.join('\n')}`,
    };
  },
};
