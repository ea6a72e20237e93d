import type { HelpWords } from '../words/help.ts';

export const help: HelpWords = {
  title: 'Where to start',
  groups: {
    skills: 'Your skills',
    careers: 'Careers',
    interests: 'Interests',
    explore: 'Explore',
    personal: 'What you keep',
    data: 'Data and codes',
  },
  unconnected: 'Not connected here',
  unconnectedHint:
    'These need an O*NET key, and this installation has none. Whoever runs this app can add one.',
  more: 'Everything you see is visible only to you, until you press Share.',
};
