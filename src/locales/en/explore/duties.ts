export const duties = {
  kinds: {
    tasks: {
      title: (career: string) => `Tasks: ${career}`,
      tick: 'Tick tasks',
      results: 'Careers with similar tasks',
      /** Above the selected items that a career shares. */
      shares: 'Similar tasks:',
      /** A button to this kind from the other. */
      instead: 'See tasks',
      none: 'O*NET lists no tasks for this career.',
    },
    activities: {
      title: (career: string) => `Activities: ${career}`,
      tick: 'Tick activities',
      results: 'Careers that share these activities',
      shares: 'Shared activities:',
      instead: 'See activities',
      none: 'O*NET lists no detailed activities for this career.',
    },
  },
  intro: 'Tick what you have done or would like to do. Then see which other careers involve it too.',
  ticked: (count: number) => (count === 0 ? 'Nothing ticked yet.' : `**${count} ticked**`),
  clear: 'Untick all',
  youTicked: (count: number) => `You ticked ${count}:`,
  noneShare: 'No other career shares what you ticked. Tick something else?',
  changed: 'This list has changed since you ticked. Please tick again.',
};
