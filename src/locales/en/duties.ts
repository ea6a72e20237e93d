import type { DutiesWords } from '../words/duties.ts';

export const duties: DutiesWords = {
  kinds: {
    tasks: {
      title: (career) => `Tasks: ${career}`,
      tick: 'Tick tasks',
      results: 'Careers that share these tasks',
      instead: 'Tasks instead',
      none: 'O*NET lists no tasks for this career.',
    },
    activities: {
      title: (career) => `Activities: ${career}`,
      tick: 'Tick activities',
      results: 'Careers that share these activities',
      instead: 'Activities instead',
      none: 'O*NET lists no detailed activities for this career.',
    },
  },
  intro: 'Tick what you have done or would like to do. Then see which other careers share it.',
  ticked: (count) => (count === 0 ? 'Nothing ticked yet.' : `**${count} ticked**`),
  see: 'See careers',
  clear: 'Untick all',
  youTicked: (count) => `You ticked ${count}:`,
  shares: 'Alike there:',
  changed: 'What people do in this career has changed since you ticked. Please tick again.',
};
