import type { Commands } from '../../values.ts';

export const self: Commands = {
  interests: { description: 'What you like to do, and the careers that fit it' },
  'interests profile': { description: 'Discover your interests with short questions' },
  'interests profile form': { description: 'How many questions; 30 if left out' },
  'interests profile form short': { name: '30 questions' },
  'interests profile form long': { name: '60 questions' },
  'interests resume': { description: 'Continue the questions where you left off' },
  'interests resume code': { description: 'The code you were given' },
  'interests choose': { description: 'Choose your interests yourself and see careers that fit' },
  'interests six': { description: 'The six interests, and the careers in which each is strongest' },
  privacy: { description: 'What is kept about you' },
  'privacy show': { description: 'See everything that is kept about you' },
  'privacy delete': { description: 'Delete everything that is kept about you' },
};
