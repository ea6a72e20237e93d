import type { ScaleSteps, Wage } from '../../values.ts';
import { careerListFormat, listFormat, midSentence, numberFormat, type Format } from '../../formats.ts';

const number = numberFormat('en-US', { maximumFractionDigits: 1 });
const percent = numberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 });
const dollars = numberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});
const cents = numberFormat('en-US', { style: 'currency', currency: 'USD' });
const list = listFormat('en-US');
const careerList = careerListFormat('en-US');
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

export const career = {
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
    /** A rating of 0-100 with its plain word. */
    rating: (value: number, step: string, scale: keyof ScaleSteps) =>
      scale === 'impact' ? `${impactOf(value)}, ${step}` : `${number.format(value)} of 100, ${step}`,
    /** What the ends of a scale mean. */
    ends: (scale: keyof ScaleSteps) =>
      scale === 'impact'
        ? `−3: ${scales.impact[0]} · 0: ${scales.impact[2]} · +3: ${scales.impact[4]}`
        : `0: ${scales[scale][0]} · 100: ${scales[scale][4]}`,
    /** The number of items left out of a short section. */
    moreInFull: (items: number) => `${number.format(items)} more: press In full.`,
    page: (page: number, pages: number) => `Page ${number.format(page)} of ${number.format(pages)}`,

    /** The picked soft skills that the career uses at a high level, and its other soft skills. */
    uses: (names: readonly string[]) =>
      `Of your soft skills, it uses **${list.format(names)}** at a high level.`,
    besides: (names: readonly string[]) => `It also asks for ${list.format(names)}.`,
    nothingBesides: 'It asks for no other soft skill at a high level.',
    /** For a person without picks, or for a public message. */
    callsFor: (names: readonly string[]) => `Soft skills it uses at a high level: **${list.format(names)}**.`,
    /** For a career whose skills are not rated. */
    unrated: 'O*NET has not rated the skills of this career.',

    /** A career's title in O*NET, below its everyday name. */
    official: (title: string) => title,
    brightFor: (kinds: readonly string[]) => `Bright Outlook: ${list.format(kinds)}`,
    whatTheyDo: 'What they do',
    atAGlance: 'At a glance',
    preparation: (zone: string) => `**Preparation:** ${zone}`,
    topSkills: (names: readonly string[]) => `**Skills that matter most:** ${list.format(names)}`,
    onTheJob: 'On the job',
    alsoCalled: 'Also called',
    updated: (year: string) => `Last updated in ${year}`,
    onlyTitle: 'The other sections in the menu tell more about this career.',

    mainTasks: 'Main tasks',
    otherTasks: 'Other tasks',
    hot: 'hot technology',
    inDemand: 'in demand',
    /** A share of postings, 0-100. */
    postings: (of100: number) => `in ${share(of100)} of job postings`,
    /** A share of people, 0-100. */
    people: (of100: number, answer: string) => `${share(of100)}: ${answer}`,
    topInterest: (name: string) => `Strongest interest: **${name}**`,
    strongestInterests: (names: readonly string[]) => `**Strongest interests:** ${list.format(names)}`,
    usuallyNeeded: (levels: readonly string[]) => `Usually needed: ${oneOf.format(levels)}`,
    educationLabel: 'Education',
    trainingLabel: 'Training',
    experienceLabel: 'Experience',
    apprenticeship: 'There are apprenticeships for this career.',
    /** O*NET's name of a level of education, translated if there is a translation. */
    educationLevel: (title: string) => title,
    educationShares: 'How much education people in this career say you need',

    outlook: (category: string) => `Outlook: **${category}**`,
    pay: 'Pay in the United States',
    annual: (amount: Wage) => `${wage(dollars, amount)} a year`,
    hourly: (amount: Wage) => `${wage(cents, amount)} an hour`,
    low: (wages: string) => `The lowest-paid tenth ends at: ${wages}`,
    median: (wages: string) => `Half earn more, half earn less: **${wages}**`,
    high: (wages: string) => `The best-paid tenth starts at: ${wages}`,
    noPay: 'O*NET has no pay figures for it.',

    aboveAverage: 'More common than the national average',
    average: 'About average',
    belowAverage: 'Less common than average',
    /** The location quotient of the career in a state; 1 is the national average. */
    state: (name: string, quotient: number | undefined) =>
      quotient === undefined ? name : `${name}: ${number.format(quotient)} times the U.S. average`,
    /** The same for the chosen state; `group` is the heading it is under. */
    myState: (name: string, quotient: number | undefined, group: string) =>
      quotient === undefined
        ? `In ${name}: **${group.toLowerCase()}**`
        : `In ${name} it is **${number.format(quotient)} times** as common as in the whole country.`,
    chooseState: 'Choose your state',

    supplementalCareer: 'loosely related',
    industries: (names: readonly string[]) => `Industries: ${list.format(names)}`,
    industry: (name: string, of100: number | undefined) =>
      of100 === undefined ? name : `${name} (${share(of100)})`,

    /** Buttons to other careers that share an item of the section. */
    whoHas: 'See who else needs one of these',
    whoUses: 'See who else uses one of these',
    whoElse: 'Who else does this',
    sameZone: 'Same preparation',

    save: 'Save',
    saved: 'Saved',
    /** What pressing *Saved* does. */
    savedHint: 'It is among your saved careers. Press Saved to take it out again.',
    compare: 'Compare',
  },

  search: {
    title: (query: string) => `Careers for “${query}”`,
    none: 'Nothing was found for these words. Try fewer words, or other ones.',
    also: (title: string) => `Also called ${title}`,
    /** Why a career is listed that matches no word: the career that it is similar to, and how. */
    like: (name: string, reason: string) => `Like ${midSentence(name)}: ${reason}`,
    /** Opens a form with the field `askLabel`. */
    ask: 'Search careers',
    askLabel: 'Words to search for',
    didYouMean: 'Which of these do you mean?',
    sites: { plain: 'Waymark', all: 'O*NET OnLine', vets: 'For veterans' },
    /** Several careers have this alternate title. */
    several: (typed: string) => `Several careers are called “${typed}”. Which one?`,
    /** Above the most similar careers, if none matches. */
    near: 'Nothing matches all of that. The nearest:',
    unknown: (typed: string) => `There is no career called “${typed}”, nor one with this code.`,
  },

  compare: {
    title: 'Careers side by side',
    softSkills: 'Soft skills at a high level',
    /** Skills that all of the careers use. */
    all: (careers: number, names: readonly string[]) =>
      `${careers === 2 ? 'Both' : 'All'}: ${list.format(names)}`,
    only: (name: string, names: readonly string[]) => `Only ${midSentence(name)}: ${list.format(names)}`,
    yours: (names: readonly string[]) => `Of these, you picked ${list.format(names)}.`,
    none: 'None of them uses a soft skill at a high level.',
    preparation: 'Getting in',
    pay: 'Pay',
    outlook: 'Outlook',
    interests: 'Interests',
    skills: 'What each asks more of',
    /** The importance of a skill (0-100) in one career, and the highest in the others. */
    more: (name: string, importance: number, other: number) =>
      `${name} (${number.format(importance)} against ${number.format(other)})`,
    nothingMore: 'nothing in particular',
    outOf: 'How much a skill matters, out of 100.',
    alike: 'They rate skills much the same.',
    unknown: 'not known here',
    /** `place` is 1 to 4. */
    open: (place: number) => `Open ${number.format(place)}`,
    change: 'Replace one, or take one out',
    add: 'Add another',
    without: 'Go on without it',
    choose: (names: readonly string[]) => `Compare ${careerList.format(names)} with…`,
    chooseHint: 'Your saved careers and the related ones. You can also search for any other.',
    saved: 'One you saved',
    related: 'Related',
    search: 'Search',
    searchTitle: 'Find a career',
    searchLabel: 'Title or code',
    pick: 'Compare',
    chooseFirst: 'Choose the first career to compare',
    pickFirst: 'Choose',
    fits: (typed: string) => `These careers fit “${typed}”. Or search for any other.`,
    notFound: (typed: string) => `“${typed}” was not found.`,
    same: 'That is the same career. Choose another to compare it with.',
  },
};
