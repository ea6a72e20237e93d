import type { PayUnit } from '../../values.ts';
import { listFormat, numberFormat } from '../../formats.ts';
import { shareInShort, shareOfCareers } from './fit.ts';
import { preparationGroups } from './preparation.ts';
import { profile } from './profile.ts';

const number = numberFormat('en-US');
const change = numberFormat('en-US', { style: 'percent', signDisplay: 'exceptZero' });
const dollars = numberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const cents = numberFormat('en-US', { style: 'currency', currency: 'USD' });
const list = listFormat('en-US');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The texts of pictures, and their descriptions. */
export const charts = {
  /** `release` is an O*NET release, such as `30.3`; `published`: pay or outlook is shown. */
  credit: (release: string, published: boolean) =>
    `Waymark, from O*NET® ${release} (USDOL/ETA, CC BY 4.0)${published ? ' and BLS' : ''}`,
  notPublished: 'not published',
  list: (items: readonly string[]) => list.format(items),

  pay: {
    label: { year: 'Pay a year', hour: 'Pay an hour' },
    dollars: (amount: number, unit: PayUnit) => (unit === 'year' ? dollars : cents).format(amount),
    /** Below a label; one of the two names the currency. */
    short: (amount: number, unit: PayUnit) => (unit === 'year' ? dollars : cents).format(amount),
    /** An amount with its unit. */
    per: (amount: string, unit: PayUnit) => `${amount} ${unit === 'year' ? 'a year' : 'an hour'}`,
    /** Captions of the 10th percentile, the median and the 90th percentile. */
    p10: '1 in 10 earns less',
    median: 'half earn more',
    p90: '1 in 10 earns more',
    /** Explains a bar. */
    bar: 'Bars: all but the lowest-paid and the best-paid tenth. Line: half earn more.',
    /** Part of a sentence. */
    range: (median: string, p10: string, p90: string) =>
      `half earn more than ${median}, most between ${p10} and ${p90}`,
    unknown: 'pay not published',
  },

  outlook: {
    label: 'Outlook',
    steps: {
      shrinking: 'shrinking',
      shrinking_little: 'shrinking a little',
      same: 'about as many jobs',
      growing_little: 'growing a little',
      growing: 'growing',
      growing_fast: 'growing fast',
    },
    /** A change with its sign. */
    percent: (of100: number) => change.format(Math.round(of100) / 100),
    tenYears: (step: string) => `${step} over ten years`,
    openingsLabel: 'Openings',
    openings: (count: number) => `about ${number.format(count)} a year`,
    /** Parts of a sentence. */
    change: (step: string, of100: string) => `${step} over ten years (${of100})`,
    openingsEach: (openings: string) => `openings: ${openings}`,
  },

  preparation: {
    label: profile.gettingIn,
    steps: preparationGroups,
    /** Part of a sentence. */
    part: lower,
  },

  skills: {
    label: 'Top skills',
    yours: 'yours',
    /** Parts of a sentence. */
    part: (names: string) => `top skills: ${names}`,
    yoursPart: (names: string) => `of these, yours: ${names}`,
  },

  fit: {
    label: 'Fit',
    /** Explains the number. */
    meaning: 'Fit: better than this share of all careers.',
    /** The percent of careers with a lower fit; "nearly all" from 99.5. */
    share: shareInShort,
    /** On the scale of a map. */
    percent: (of100: number) => `${of100}\u00a0%`,
    /** Part of a sentence. */
    part: (of100: number) => `fits better than ${shareOfCareers(of100)}`,
  },

  card: {
    description: (name: string, title: string) => `Career card: ${name} (${title}).`,
    /** Joins parts to a sentence. */
    facts: (parts: readonly string[]) => `${capital(parts.join('; '))}.`,
  },

  comparison: {
    title: 'Careers side by side',
    description: (names: string) => `Careers side by side: ${names}.`,
    career: (place: number, facts: readonly string[]) => `${place}: ${facts.join('; ')}.`,
  },

  profile: {
    title: 'Soft skills',
    count: (picked: number, all: number) => `${picked} of ${all}`,
    groups: { social: 'Working with people', thinking: 'Working things out' },
    description: (count: string) => `Soft skills: ${count} picked.`,
    groupSentence: (group: string, names: string) => `${group}: ${names}.`,
    noneInGroup: (group: string) => `${group}: none picked.`,
  },

  map: {
    title: 'Careers that fit',
    size: 'Larger circles: better pay.',
    /** Below each name. */
    list: (fit: string, pay: string) => `In the list: ${fit.toLowerCase()} · ${lower(pay)}.`,
    description: (careers: number) =>
      `Map of ${careers} careers by preparation, with their fit and pay a year.`,
    group: (preparation: string, names: string) => `${preparation}: ${names}.`,
    career: (place: number, name: string, fit: string, pay: string) => `${place} ${name} (${fit}, ${pay})`,
  },

  wall: {
    title: 'What we are good at',
    people: (count: number) => (count === 1 ? '1 person' : `${number.format(count)} people`),
    missing: 'Nobody yet',
    nothingMissing: 'Every skill is there.',
    description: (title: string, people: string) => `Skills wall “${title}”: ${people}.`,
    skill: (name: string, count: number) => `${name} ${number.format(count)}`,
    missingSentence: (names: string) => `Nobody yet: ${names}.`,
  },
};
