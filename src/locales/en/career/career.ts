import { listFormat, numberFormat, type Format } from '../../formats.ts';
import type { CareerWords, ScaleSteps, Wage } from '../../words/career/career.ts';
import { preparation } from './preparation.ts';

const number = numberFormat('en-US', { maximumFractionDigits: 1 });
const percent = numberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 });
const dollars = numberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});
const cents = numberFormat('en-US', { style: 'currency', currency: 'USD' });
const list = listFormat('en-US');
const oneOf = listFormat('en-US', { type: 'disjunction' });

const share = (of100: number): string => percent.format(of100 / 100);
const wage = (format: Format<number>, { dollars: amount, over }: Wage): string =>
  over ? `more than ${format.format(amount)}` : format.format(amount);

const scales: ScaleSteps = {
  importance: ['hardly matters', 'matters a little', 'matters', 'matters a lot', 'essential'],
  interest: ['hardly', 'a little', 'partly', 'strongly', 'very strongly'],
  extent: ['very little', 'a little', 'partly', 'largely', 'fully'],
  context: ['very low', 'low', 'medium', 'high', 'very high'],
  impact: ['gets in the way', 'rather gets in the way', 'makes little difference', 'helps', 'helps a lot'],
};

const signed = numberFormat('en-US', { signDisplay: 'exceptZero', maximumFractionDigits: 1 });

/** The real scale of work styles, from -3 to 3. */
const impactOf = (of100: number): string => signed.format((of100 / 100) * 6 - 3).replace('-', '−');

export const career: CareerWords = {
  report: {
    sections: {
      overview: 'Overview',
      tasks: 'Tasks',
      skills: 'Skills',
      knowledge: 'Knowledge',
      abilities: 'Abilities',
      personality: 'Personality',
      styles: 'Work styles',
      interests: 'Interests',
      values: 'Work values',
      technology: 'Technology',
      in_demand: 'Software in demand',
      tools: 'Tools',
      activities: 'Work activities',
      detailed: 'Detailed activities',
      outline: 'Activities in outline',
      context: 'Work context',
      education: 'Education and preparation',
      apprentice: 'Apprenticeships',
      outlook: 'Job outlook and pay',
      state: 'State by state',
      related: 'Related careers',
      explore: 'Explore more',
      groups: 'Professional associations',
      military: 'In the military',
    },
    choose: 'Show another section',
    forms: { plain: 'In plain words', brief: 'In short', full: 'In full' },
    scales,
    rating: (value, step, scale) =>
      scale === 'impact' ? `${impactOf(value)}, ${step}` : `${number.format(value)} of 100, ${step}`,
    ends: (scale) =>
      scale === 'impact'
        ? `−3: ${scales.impact[0]} · 0: ${scales.impact[2]} · +3: ${scales.impact[4]}`
        : `0: ${scales[scale][0]} · 100: ${scales[scale][4]}`,
    moreInFull: (items) => `${number.format(items)} more: press In full.`,
    page: (page, pages) => `Page ${number.format(page)} of ${number.format(pages)}`,

    uses: (names) => `Of your soft skills, it uses **${list.format(names)}** at a high level.`,
    besides: (names) => `It also asks for ${list.format(names)}.`,
    nothingBesides: 'It asks for no other soft skill at a high level.',
    callsFor: (names) => `Soft skills it uses at a high level: **${list.format(names)}**.`,
    unrated: 'O*NET has not rated the skills of this career.',

    official: (title) => title,
    bright: 'Bright Outlook',
    brightFor: (kinds) => `Bright Outlook: ${list.format(kinds)}`,
    whatTheyDo: 'What they do',
    atAGlance: 'At a glance',
    preparation: (zone) => `**Preparation:** ${zone}`,
    topSkills: (names) => `**Skills that matter most:** ${list.format(names)}`,
    onTheJob: 'On the job',
    alsoCalled: 'Also called',
    updated: (year) => `Last updated in ${year}`,
    onlyTitle: 'The other sections in the menu tell more about this career.',

    mainTasks: 'Main tasks',
    otherTasks: 'Other tasks',
    hot: 'hot technology',
    inDemand: 'in demand',
    postings: (of100) => `in ${share(of100)} of job postings`,
    people: (of100, answer) => `${share(of100)}: ${answer}`,
    topInterest: (name) => `Strongest interest: **${name}**`,
    strongestInterests: (names) => `**Strongest interests:** ${list.format(names)}`,

    jobZone: preparation,
    usuallyNeeded: (levels) => `Usually needed: ${oneOf.format(levels)}`,
    educationLabel: 'Education',
    trainingLabel: 'Training',
    experienceLabel: 'Experience',
    apprenticeship: 'There are apprenticeships for this career.',
    educationLevel: (title) => title,
    educationShares: 'How much education people in this career say you need',

    outlook: (category) => `Outlook: **${category}**`,
    outlookName: (category) => category,
    pay: 'Pay in the United States',
    annual: (amount) => `${wage(dollars, amount)} a year`,
    hourly: (amount) => `${wage(cents, amount)} an hour`,
    low: (wages) => `The lowest-paid tenth ends at: ${wages}`,
    median: (wages) => `Half earn more, half earn less: **${wages}**`,
    high: (wages) => `The best-paid tenth starts at: ${wages}`,
    noPay: 'O*NET has no pay figures for it.',

    aboveAverage: 'More common than the national average',
    average: 'About average',
    belowAverage: 'Less common than average',
    state: (name, quotient) =>
      quotient === undefined ? name : `${name}: ${number.format(quotient)} times the U.S. average`,
    myState: (name, quotient, group) =>
      quotient === undefined
        ? `In ${name}: **${group.toLowerCase()}**`
        : `In ${name} it is **${number.format(quotient)} times** as common as in the whole country.`,
    chooseState: 'Choose your state',

    supplementalCareer: 'loosely related',
    industries: (names) => `Industries: ${list.format(names)}`,
    industry: (name, of100) => (of100 === undefined ? name : `${name} (${share(of100)})`),

    whoHas: 'See who else needs one of these',
    whoUses: 'See who else uses one of these',
    whoElse: 'Who else does this',
    sameZone: 'Same preparation',

    save: 'Save',
    saved: 'Saved',
    savedHint: 'It is among your saved careers. Press Saved to take it out again.',
    compare: 'Compare',
    share: 'Share',
  },

  search: {
    title: (query) => `Careers for “${query}”`,
    count(careers, page, pages) {
      const found = `**${careers === 1 ? '1 career' : `${number.format(careers)} careers`}**`;
      return pages > 1 ? `${found} · page ${number.format(page)} of ${number.format(pages)}` : found;
    },
    none: 'Nothing was found for these words. Try fewer words, or other ones.',
    also: (title) => `Also called ${title}`,
    like: (name, reason) => `Like ${name}: ${reason}`,
    ask: 'Search careers',
    askLabel: 'Words to search for',
    didYouMean: 'Which of these do you mean?',
    sites: { plain: 'Waymark', all: 'O*NET OnLine', vets: 'For veterans' },
    several: (typed) => `Several careers are called “${typed}”. Which one?`,
    near: 'Nothing matches all of that. The nearest:',
    unknown: (typed) => `There is no career called “${typed}”, nor one with this code.`,
  },

  compare: {
    title: 'Careers side by side',
    softSkills: 'Soft skills at a high level',
    all: (careers, names) => `${careers === 2 ? 'Both' : 'All'}: ${list.format(names)}`,
    only: (name, names) => `Only ${name}: ${list.format(names)}`,
    yours: (names) => `Of these, you picked ${list.format(names)}.`,
    none: 'None of them uses a soft skill at a high level.',
    preparation: 'Getting in',
    pay: 'Pay',
    outlook: 'Outlook',
    interests: 'Interests',
    skills: 'What each asks more of',
    more: (name, importance, other) =>
      `${name} (${number.format(importance)} against ${number.format(other)})`,
    nothingMore: 'nothing in particular',
    outOf: 'How much a skill matters, out of 100.',
    alike: 'They rate skills much the same.',
    unknown: 'not known here',
    open: (place) => `Open ${number.format(place)}`,
    change: 'Replace one, or take one out',
    add: 'Add another',
    without: 'Go on without it',
    choose: (names) => `Compare ${list.format(names)} with…`,
    chooseHint: 'Your saved careers and the related ones. You can also search for any other.',
    saved: 'One you saved',
    related: 'Related',
    search: 'Search',
    searchTitle: 'Find a career',
    searchLabel: 'Title or code',
    pick: 'Compare',
    chooseFirst: 'Choose the first career to compare',
    pickFirst: 'Choose',
    fits: (typed) => `These careers fit “${typed}”. Or search for any other.`,
    notFound: (typed) => `“${typed}” was not found.`,
    same: 'That is the same career. Choose another to compare it with.',
    share: 'Share',
  },
};
