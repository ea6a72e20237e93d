import { listFormat, midSentence, numberFormat } from '../../formats.ts';

const number = numberFormat('en-US');
const list = listFormat('en-US');
const dollars = numberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });

/** Paths from one career to others. */
export const path = {
  /** On a career's page, and below careers recognized in a text. */
  open: 'A way from here',
  openFrom: (career: string) => `A way from: ${midSentence(career)}`,
  title: (career: string) => `From ${midSentence(career)} to something new`,
  hint: 'Careers near this one by what carries over, by what it takes to get there.',
  groups: {
    now: 'Now, with what you have',
    training: 'After some training',
    degree: 'After a degree',
  },
  /** On a button, at most 80 characters. */
  all: { now: 'All: now', training: 'All: after training', degree: 'All: after a degree' },
  /** No similar career in this group. */
  noneIn: {
    now: 'Nothing near pays about as much without more training.',
    training: 'Nothing near is better after some training.',
    degree: 'Nothing near is better after a degree.',
  },
  /** No similar career at all, or O*NET has not rated the career. */
  none: 'No career is near enough to name. With a goal in mind, ask for the way there.',
  unrated: 'O*NET has not rated this career, so what is near it cannot be told.',
  /** The reasons are Waymark's own interpretation of a military job. */
  military:
    'O*NET does not rate military jobs: the skills below are Waymark’s own reading of what this one trains.',
  carriesOver: (names: readonly string[]) => `You bring ${list.format(names)}.`,
  toLearn: (names: readonly string[]) => `To learn or strengthen: ${list.format(names)}.`,
  alike: 'It asks for much the same.',
  /** A difference in median pay, in U.S. dollars a year. */
  payMore: (amount: number) => `${dollars.format(amount)} more a year`,
  payLess: (amount: number) => `${dollars.format(amount)} less a year`,
  paySame: 'about the same pay',

  /** Opens the form for a goal. */
  toGoal: 'A way to a goal',
  goalLabel: 'Where to? A job title or code',
  goalTitle: (from: string, to: string) => `From ${midSentence(from)} to ${midSentence(to)}`,
  /** Explains a path over stepping stones, and why a path is direct. */
  steppingStones: (many: number) =>
    many === 1
      ? 'Over one stepping stone, which brings it nearer.'
      : `Over ${number.format(many)} stepping stones, each nearer to the goal.`,
  direct: {
    near: 'One step: it is near enough.',
    far: 'No career lies well between the two, so this is the direct way.',
    unrated: 'The direct way. O*NET has not rated one of the two, so what carries over cannot be told.',
  },
  /** What a step of the path requires. */
  steps: {
    now: 'no more preparation',
    training: 'after some training',
    degree: 'with a degree in its field',
  },
  noPath: (from: string, to: string) =>
    `No way from ${midSentence(from)} to ${midSentence(to)} can be told: what preparation the goal takes is not known.`,
  same: 'That is where you start. Choose another goal.',
  otherGoal: 'Another goal',
  allNear: 'All careers near here',
};
