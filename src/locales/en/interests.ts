import type { Strength } from '../values.ts';
import { listFormat, numberFormat } from '../formats.ts';

const number = numberFormat('en-US');
const percent = numberFormat('en-US', { style: 'percent' });
const list = listFormat('en-US');

/** The Interest Profiler, and careers by interests. */
export const interests = {
  names: {
    realistic: 'Realistic',
    investigative: 'Investigative',
    artistic: 'Artistic',
    social: 'Social',
    enterprising: 'Enterprising',
    conventional: 'Conventional',
  },
  /** Our own one-line description of each interest; at most 100 characters. */
  descriptions: {
    realistic: 'Hands-on work with tools, machines, plants or animals',
    investigative: 'Finding out: questions, facts and hard problems',
    artistic: 'Making something new with words, pictures, sound or shape',
    social: 'Being there for people: teaching, caring, listening',
    enterprising: 'Getting things going: leading, deciding, selling',
    conventional: 'Keeping order: numbers, records and clear steps',
  },

  question: (which: number, questions: number) =>
    `Question ${number.format(which)} of ${number.format(questions)}`,
  progress: (share: number) => `${percent.format(share)} done`,
  ask: 'How much would you like to do this? Don’t think about pay or training.',
  pause: 'Finish later',
  paused: (code: string, next: number) =>
    `To continue with question ${number.format(next)} on another day, run **/interests resume** with this code:\n\`${code}\`\nYour answers are in the code itself, and we keep none of them.`,
  noCode: (code: string) => `“${code}” is not a code to go on with.`,
  enterCode: 'Enter the code',
  codeLabel: 'The code you were given',

  /** Waymark's own questions, five about each interest; each at most 80 characters. */
  ownQuestions: {
    realistic: [
      'Fix a bike, an engine or a machine',
      'Build something out of wood or metal',
      'Grow plants or look after farm animals',
      'Drive a truck or run heavy equipment',
      'Put lights or pipes into a house',
    ],
    investigative: [
      'Find out why somebody feels ill',
      'Run an experiment in a lab',
      'Look for patterns in a lot of numbers',
      'Study how animals, oceans or stars work',
      'Work on a problem that nobody has solved',
    ],
    artistic: [
      'Draw, paint or design something',
      'Write a story, a song or a script',
      'Play music or sing for people',
      'Act, dance or make a short film',
      'Decide how a room, a page or an outfit looks',
    ],
    social: [
      'Teach somebody something new',
      'Look after children or older people',
      'Listen to somebody who is having a hard time',
      'Help somebody get back on their feet after an injury',
      'Bring neighbors together to help each other',
    ],
    enterprising: [
      'Start a small business',
      'Lead a team toward a goal',
      'Sell something you believe in',
      'Speak up for an idea in front of a group',
      'Make a deal that works for both sides',
    ],
    conventional: [
      'Keep track of the money of a club or a shop',
      'Put files or figures in order',
      'Check a list for mistakes',
      'Plan a schedule so that everything fits',
      'Follow clear steps to get something exactly right',
    ],
  },
  /** From the least to the most. */
  ownAnswers: ['I’d hate it', 'Not really', 'Not sure', 'I’d like it', 'I’d love it'],
  /** The source of the questions. */
  ownNote: 'Waymark’s own questions. O*NET’s Interest Profiler comes with a key for its online service.',

  results: 'Your interests',
  resultsHint: 'From strongest to weakest. Next, see the careers that fit.',
  score(score: number, most: number, strength: Strength) {
    const words = { strong: 'a strong interest', some: 'some interest', little: 'little interest' };
    return `${words[strength]}, ${number.format(score)} of ${number.format(most)}`;
  },
  again: 'Start over',

  choose: 'Choose your interests',
  chooseHint: 'What would you like to spend your working days doing? You can change this whenever you like.',
  /** Opens the questions. */
  askMe: 'Ask me questions',
  clear: 'Clear interests',
  cleared: 'Your interests are cleared.',
  most: 'What I like most',
  also: 'What I also like',

  fit: 'Careers for your interests',
  sharedFit: 'Careers for these interests',
  byAnswers: (answers: number) => `Based on ${number.format(answers)} answers to the Interest Profiler`,
  byOwnAnswers: 'Based on your answers to Waymark’s own questions',
  /** In a shared list. */
  byScores: 'Based on scores for the six interests',
  /** For interests chosen by hand: the names of the favorites, and of the others. */
  byChoice: (most: readonly string[], also: readonly string[]) =>
    also.length === 0
      ? `Most of all **${list.format(most)}**`
      : `Most of all **${list.format(most)}**, and ${list.format(also)} too`,
  /** By O*NET's term for the fit. */
  fits: { Best: 'Best fit', Great: 'Great fit', Good: 'Good fit' },
  rule: 'The fit compares these interests with those of each career. How it is worked out here is Waymark’s own rule.',
  noneFit: 'No careers fit. Try other interests, or any preparation.',
  change: 'Change interests',
  toResults: 'My scores',

  six: 'The six interests',
  sixHint: 'Every career has something of each. Choose one to see the careers in which it is strongest.',
  pick: 'Choose an interest',
  of: (interest: string) => `Careers whose strongest interest is ${interest}`,
};
