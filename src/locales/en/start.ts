import { careerListFormat, listFormat, midSentence } from '../formats.ts';
import { shareOfCareers } from './career/fit.ts';

const list = listFormat('en');
const careerList = careerListFormat('en');

/** `/start`: four short questions, then careers. */
export const start = {
  title: (step: number, steps: number) => `Question ${step} of ${steps}`,
  thanked: 'What do people thank you for?',
  thankedHint: 'Tell it in your own words, or tick what fits. Both are fine, and you can skip it.',
  tick: 'Tick what people thank you for',
  inWords: 'In your own words',
  recognized: (skills: readonly string[]) => `So far: ${list.format(skills)}.`,
  nothingRecognized: 'I heard no skill in that. Tell it another way, tick some, or skip it.',

  thankedPlaceholder: 'I calm people down and explain things. I fixed radios in the army…',
  /** Careers recognized in the words so far. */
  named: (careers: readonly string[]) => `Careers close to what you wrote: ${careerList.format(careers)}.`,

  like: 'What do you like doing?',
  likeHint: 'Tell it in your own words, or tick one or two.',
  likeTick: 'Tick what you like',
  likePlaceholder: 'Cooking, dogs, being outside, taking things apart…',
  nothingLiked: 'I know no career for that. Say it another way, tick one or two, or skip it.',
  interests: {
    realistic: { label: 'Working with hands, tools, machines, plants or animals', description: 'Realistic' },
    investigative: { label: 'Finding things out, experiments, puzzles', description: 'Investigative' },
    artistic: { label: 'Making things up: pictures, music, stories, spaces', description: 'Artistic' },
    social: { label: 'Helping, teaching or looking after people', description: 'Social' },
    enterprising: { label: 'Leading, selling, starting things', description: 'Enterprising' },
    conventional: { label: 'Keeping things in order: lists, money, schedules', description: 'Conventional' },
  },

  preparation: 'How much preparation would you take on?',
  preparationHint: 'Before you start in the job.',
  anyPreparation: 'It doesn’t matter',

  must: 'Is there anything you must have?',
  mustHint: 'Pay is for the United States.',
  anyPay: 'Any pay',
  growing: 'Only growing careers',

  back: 'Back',
  skip: 'Skip',
  next: 'Next',

  result: 'Five careers to look at',
  resultHint: 'By what you told me. Open one to read more, or change an answer.',
  none: 'Nothing is left with all of these. Go back and ask for a little less.',
  nothingChosen: 'You skipped everything, so here is what there is most work in.',
  keep: 'Keep these skills',
  fromWords: 'From what you wrote.',
  /** For a career that is similar to a named one. */
  alike: (career: string) => `Asks for much the same as: ${midSentence(career)}.`,
  likes: (percent: number) => `suits what you like better than ${shareOfCareers(percent)}`,
};
