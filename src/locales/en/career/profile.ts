import { careerListFormat, listFormat, numberFormat } from '../../formats.ts';
import { shareOfCareers } from './fit.ts';
import type { PayRange } from '../../values.ts';

const number = numberFormat('en');
const list = listFormat('en');
const careerList = careerListFormat('en');
const dollars = numberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const cents = numberFormat('en', { style: 'currency', currency: 'USD' });

const REQUIRED: Readonly<Record<number, string>> = {
  1: 'no diploma',
  2: 'a high-school diploma',
  3: 'a certificate after high school',
  4: 'some college',
  5: 'a two-year degree',
  6: 'a four-year degree',
  7: 'a certificate after a four-year degree',
  8: 'a master’s degree',
  9: 'a certificate after a master’s degree',
  10: 'a first professional degree',
  11: 'a doctorate',
  12: 'training after a doctorate',
};

const range =
  (format: (amount: number) => string, unit: string) =>
  ({ median, low, high }: PayRange): string =>
    [
      `half earn more than ${format(median)} ${unit}`,
      ...(low === undefined || high === undefined ? [] : [`most between ${format(low)} and ${format(high)}`]),
    ].join('; ');

const education: Readonly<Record<string, string>> = {
  'No formal educational credential': 'many get in without a diploma',
  'High school diploma or equivalent': 'a high-school diploma is usual',
  'Some college, no degree': 'some college is usual',
  'Postsecondary nondegree award': 'a certificate after high school is usual',
  "Associate's degree": 'a two-year degree is usual',
  "Bachelor's degree": 'a four-year degree is usual',
  "Master's degree": 'a master’s degree is usual',
  'Doctoral or professional degree': 'a doctorate or professional degree is usual',
};

const training: Readonly<Record<string, string>> = {
  'Short-term on-the-job training': 'then up to a month of learning on the job',
  'Moderate-term on-the-job training': 'then one to twelve months of learning on the job',
  'Long-term on-the-job training': 'then more than a year of learning on the job',
  Apprenticeship: 'then an apprenticeship',
  'Internship/residency': 'then an internship or residency',
};

const experience: Readonly<Record<string, string>> = {
  'Less than 5 years': 'some years in related work first',
  '5 years or more': 'five years or more in related work first',
};

/** A career at a glance: fit, pay, outlook, how to get in. */
export const profile = {
  forYou: 'For you',
  /** Required skills that the person has, and other required skills. */
  bring: (skills: readonly string[]) => `You bring ${list.format(skills)}`,
  littleBesides: 'it asks for little besides.',
  besides: (skills: readonly string[]) => `it asks for ${list.format(skills)} besides.`,
  /** The most important skills, if the person has picked none of them. */
  /** For a person without picks. */
  asksMost: (skills: readonly string[]) =>
    `It asks most for ${list.format(skills)}. Pick your skills to see how well it fits.`,
  otherStrengths: (skills: readonly string[], brought: readonly string[]) =>
    `It leans most on ${list.format(skills)}; your ${list.format(brought)} will help there too.`,
  fits: (percent: number) => `Fits better than ${shareOfCareers(percent, ' of careers')}.`,
  unrated: 'O*NET has not rated the skills of this career, so how well it fits cannot be told.',
  military: 'O*NET has no ratings of military jobs.',
  militaryTrains: (skills: readonly string[]) =>
    `By Waymark’s own reading, it trains ${list.format(skills)} every day.`,
  civilian: (careers: readonly string[]) =>
    `Civilian careers that ask for that: ${careerList.format(careers)}.`,

  pay: 'Pay',
  payYear: range(dollars.format, 'a year'),
  payHour: range(cents.format, 'an hour'),
  /** The number of occupations that the published numbers are for. */
  together: (occupations: number) =>
    `These numbers are published for ${number.format(occupations)} related careers together.`,

  outlook: 'Outlook',
  openings: (jobs: number) => `some ${number.format(jobs)} openings a year`,
  bright: 'O*NET calls it a Bright Outlook career',

  gettingIn: 'Getting in',
  education,
  training,
  experience,
  /** The most frequently required education, by O*NET's category 1 to 12, and how many of ten workers reported it. */
  required: (ofTen: number, category: number) =>
    `${number.format(ofTen)} in 10 of those asked say ${REQUIRED[category] ?? ''} is required`,

  similar: 'Like it',
  openSimilar: 'Open a career like it',
  nearer: 'same skills',
  betterPaid: 'better paid',
  lessPreparation: 'less preparation',
};
