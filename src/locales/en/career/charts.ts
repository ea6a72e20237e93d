import { listFormat, numberFormat } from '../../formats.ts';
import type { ChartsWords } from '../../words/career/charts.ts';
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

export const charts: ChartsWords = {
  credit: (release, published) =>
    `Waymark, from O*NET® ${release} (USDOL/ETA, CC BY 4.0)${published ? ' and BLS' : ''}`,
  notPublished: 'not published',
  list: (items) => list.format(items),

  pay: {
    label: { year: 'Pay a year', hour: 'Pay an hour' },
    dollars: (amount, unit) => (unit === 'year' ? dollars : cents).format(amount),
    short: (amount, unit) => (unit === 'year' ? dollars : cents).format(amount),
    per: (amount, unit) => `${amount} ${unit === 'year' ? 'a year' : 'an hour'}`,
    p10: '1 in 10 earns less',
    median: 'half earn more',
    p90: '1 in 10 earns more',
    bar: 'Bars: all but the lowest-paid and the best-paid tenth. Line: half earn more.',
    range: (median, p10, p90) => `half earn more than ${median}, most between ${p10} and ${p90}`,
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
    percent: (of100) => change.format(Math.round(of100) / 100),
    tenYears: (step) => `${step} in ten years`,
    openingsLabel: 'Openings',
    openings: (count) => `about ${number.format(count)} a year`,
    change: (step, of100) => `${step} in ten years (${of100})`,
    openingsEach: (openings) => `openings: ${openings}`,
  },

  preparation: {
    label: profile.gettingIn,
    steps: preparationGroups,
    part: lower,
  },

  skills: {
    label: 'Top skills',
    yours: 'yours',
    part: (names) => `top skills: ${names}`,
    yoursPart: (names) => `of these, yours: ${names}`,
  },

  fit: {
    label: 'Fit',
    meaning: 'Fit: better than so many other careers.',
    share: shareInShort,
    percent: (of100) => `${of100}\u00a0%`,
    part: (of100) => `fits better than ${shareOfCareers(of100)}`,
  },

  card: {
    description: (name, title) => `Career card: ${name} (${title}).`,
    facts: (parts) => `${capital(parts.join('; '))}.`,
  },

  comparison: {
    title: 'Careers side by side',
    description: (names) => `Careers side by side: ${names}.`,
    career: (place, facts) => `${place}: ${facts.join('; ')}.`,
  },

  profile: {
    title: 'Soft skills',
    count: (picked, all) => `${picked} of ${all}`,
    groups: { social: 'Working with people', thinking: 'Working things out' },
    picked: 'picked',
    description: (count) => `Soft skills: ${count} picked.`,
    groupSentence: (group, names) => `${group}: ${names}.`,
    noneInGroup: (group) => `${group}: none picked.`,
  },

  map: {
    title: 'Careers that fit',
    size: 'Larger circles: better pay.',
    list: (fit, pay) => `In the list: ${fit.toLowerCase()} · ${lower(pay)}.`,
    description: (careers) => `Map of ${careers} careers by preparation, with their fit and pay a year.`,
    group: (preparation, names) => `${preparation}: ${names}.`,
    career: (place, name, fit, pay) => `${place} ${name} (${fit}, ${pay})`,
  },

  wall: {
    title: 'Our skills',
    people: (count) => (count === 1 ? '1 person' : `${number.format(count)} people`),
    missing: 'Nobody yet',
    nothingMissing: 'Every skill is there.',
    description: (title, people) => `Skills wall “${title}”: ${people}.`,
    skill: (name, count) => `${name} ${number.format(count)}`,
    missingSentence: (names) => `Nobody yet: ${names}.`,
  },
};
