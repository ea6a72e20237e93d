import { listFormat, numberFormat } from '../../formats.ts';
import { preparationGroups } from './preparation.ts';

const number = numberFormat('en');
const list = listFormat('en');
const dollars = numberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const cents = numberFormat('en', { style: 'currency', currency: 'USD' });

/** The share of careers with a lower fit; from 99.5 %, which would round to 100, "nearly all". */
export const shareOfCareers = (percent: number, of = ''): string =>
  percent >= 100 ? 'nearly all others' : `${percent} %${of}`;

/** The same, shorter. */
export const shareInShort = (percent: number): string => (percent >= 100 ? 'nearly all' : `${percent} %`);

/** By the Bureau of Labor Statistics' names of typical entry education and on-the-job training. */
const education: Readonly<Record<string, string>> = {
  'No formal educational credential': 'no diploma needed',
  'High school diploma or equivalent': 'high-school diploma',
  'Some college, no degree': 'some college',
  'Postsecondary nondegree award': 'certificate after high school',
  "Associate's degree": 'two-year degree',
  "Bachelor's degree": 'four-year degree',
  "Master's degree": 'master’s degree',
  'Doctoral or professional degree': 'doctorate or professional degree',
};

const training: Readonly<Record<string, string>> = {
  'Short-term on-the-job training': 'up to a month of training on the job',
  'Moderate-term on-the-job training': 'some months of training on the job',
  'Long-term on-the-job training': 'more than a year of training on the job',
  Apprenticeship: 'an apprenticeship',
  'Internship/residency': 'an internship or residency',
};

/** Careers for a person's skills: the groups by preparation, the lists, and the form with filters. */
export const fit = {
  title: 'Careers that fit you',
  sharedTitle: 'Careers that fit these skills',
  groups: preparationGroups,
  /** On a button, at most 80 characters. */
  allInGroup: {
    little: 'All: little preparation',
    some: 'All: some training',
    degree: 'All: degree',
  },
  /** Below the title: the total number of careers. */
  outOf: (careers: number) =>
    `Out of ${number.format(careers)} careers, by preparation. Pick one to read more.`,
  onPage: (careers: number, page: number, pages: number) =>
    `${careers === 1 ? '1 career' : `${number.format(careers)} careers`} · page ${number.format(page)} of ${number.format(pages)}`,
  /** The percent of careers with a lower fit, rounded. */
  betterThan: (percent: number) => `fits better than ${shareOfCareers(percent)}`,
  /** The same for skills and for interests. */
  bothBetterThan: (skills: number, interests: number | undefined) =>
    interests === undefined
      ? `skills: better than ${shareOfCareers(skills)}`
      : `skills: better than ${shareOfCareers(skills)} · interests: better than ${shareOfCareers(interests)}`,
  /** The person's strongest interests, and how to change them. */
  andInterests: (interests: readonly string[]) =>
    `And by what you like: ${list.format(interests)}. Change it with **/interests choose**.`,
  leansOn: (skills: readonly string[]) => `Leans on your ${list.format(skills)}.`,
  asksFor: (skills: readonly string[]) => `Asks for ${list.format(skills)} besides.`,
  nothingSpecial: 'Asks for no soft skill more than most careers do.',
  /** The median, in U.S. dollars. */
  payAYear: (amount: number) => `${dollars.format(amount)} a year`,
  payAnHour: (amount: number) => `${cents.format(amount)} an hour`,
  education,
  training,
  /** Credit for Waymark's own data, in the small print. */
  sources: 'Pay and outlook: U.S. Bureau of Labor Statistics. What people do: written by Waymark.',
  emptyNarrowed: 'No career is left with these choices. Narrow less, or show all.',

  ownWords: 'In your own words',
  change: 'Change skills',
  oneMore: 'One more skill',
  narrow: 'Narrow',
  /** Opens the best careers as a picture. */
  map: 'As a map',
  showAll: 'Show all',

  order: 'Order',
  orders: {
    fit: {
      label: 'Best fit',
      description: 'Waymark’s own order: how much a career leans on your skills, less what it asks besides',
    },
    skills_covered: {
      label: 'O*NET: best covered',
      description: 'The largest share of a career’s high-level soft skills is yours',
    },
    my_matches: {
      label: 'O*NET: most of my skills',
      description: 'Careers that use the most of the skills you picked',
    },
    title: { label: 'O*NET: title', description: 'From A to Z' },
    code: { label: 'O*NET: code', description: 'Similar careers together' },
    zone: { label: 'O*NET: Job Zone', description: 'Those that need the least preparation first' },
  },
  form: {
    title: 'Narrow the careers',
    preparation: 'Preparation',
    any: 'Any',
    family: 'Job family',
    pay: 'Pay at least',
    growing: 'Outlook',
    noDegree: 'No college degree needed',
    growingOnly: 'Only growing careers',
    growingAny: 'Growing or not',
  },
  /** The filters of a list, in words. */
  narrowedTo: (parts: readonly string[]) => `Narrowed to: ${parts.join(' · ')}`,
};
