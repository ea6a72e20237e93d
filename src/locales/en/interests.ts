import { listFormat, numberFormat } from '../formats.ts';
import type { InterestsWords } from '../words/interests.ts';

const number = numberFormat('en-US');
const percent = numberFormat('en-US', { style: 'percent' });
const list = listFormat('en-US');

export const interests: InterestsWords = {
  names: {
    realistic: 'Realistic',
    investigative: 'Investigative',
    artistic: 'Artistic',
    social: 'Social',
    enterprising: 'Enterprising',
    conventional: 'Conventional',
  },
  descriptions: {
    realistic: 'Hands-on work with tools, machines, plants or animals',
    investigative: 'Finding out: questions, facts and hard problems',
    artistic: 'Making something new with words, pictures, sound or shape',
    social: 'Being there for people: teaching, caring, listening',
    enterprising: 'Getting things going: leading, deciding, selling',
    conventional: 'Keeping order: numbers, records and clear steps',
  },

  question: (which, questions) => `Question ${number.format(which)} of ${number.format(questions)}`,
  progress: (share) => `${percent.format(share)} done`,
  ask: 'How would you like to do this? Never mind pay or training.',
  backOne: 'Back',
  pause: 'Go on later',
  paused: (code, next) =>
    `To go on with question ${number.format(next)} on another day, run **/interests resume** with this code:\n\`${code}\`\nYour answers are in the code itself, and we keep none of them.`,
  noCode: (code) => `“${code}” is no code of the Interest Profiler. Begin anew?`,
  begin: 'Begin',

  results: 'Your interests',
  resultsHint: 'What you answered, the strongest first. Careers that fit are one press away.',
  score(score, most, strength) {
    const words = { strong: 'a strong interest', some: 'some interest', little: 'little interest' };
    return `${words[strength]}, ${number.format(score)} of ${number.format(most)}`;
  },
  seeCareers: 'See careers',
  again: 'Begin anew',

  choose: 'Choose your interests',
  chooseHint: 'What would you like to spend your working days with? You can change it whenever you like.',
  whyChoose:
    'The questions of the Interest Profiler only come from O*NET’s own service, and this installation has no key for it. You can choose your interests yourself instead.',
  most: 'What I like most',
  also: 'What I like too',

  fit: 'Careers for your interests',
  sharedFit: 'Careers for these interests',
  byAnswers: (answers) => `By ${number.format(answers)} answers to the Interest Profiler`,
  byChoice: (most, also) =>
    also.length === 0
      ? `Most of all **${list.format(most)}**`
      : `Most of all **${list.format(most)}**, and ${list.format(also)} too`,
  fits: { Best: 'Best fit', Great: 'Great fit', Good: 'Good fit' },
  rule: 'The fit compares your interests with those of each career. How it is counted here is Waymark’s own rule.',
  noneFit: 'No career fits. Other interests, or any preparation, may bring some.',
  change: 'Change interests',
  toResults: 'My scores',

  six: 'The six interests',
  sixHint: 'Every career has something of each. Choose one to see the careers that have the most of it.',
  pick: 'Choose an interest',
  of: (interest) => `Careers for one interest: ${interest}`,
};
