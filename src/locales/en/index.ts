import { join } from 'node:path';
import { dateFormat, numberFormat } from '../formats.ts';
import { career } from './career/career.ts';
import { associations } from './explore/associations.ts';
import { browse } from './explore/browse.ts';
import { charts } from './career/charts.ts';
import { choices } from './choices.ts';
import { data } from './explore/data.ts';
import { duties } from './explore/duties.ts';
import { help } from './help.ts';
import { interests } from './interests.ts';
import { lookup } from './explore/lookup.ts';
import { military } from './explore/military.ts';
import { privacy } from './personal/privacy.ts';
import { technology } from './explore/technology.ts';
import { list as lists } from './list.ts';
import { preparation } from './career/preparation.ts';
import { saved } from './personal/saved.ts';
import { team } from './team.ts';
import { ask } from './ask.ts';
import { fit } from './career/fit.ts';
import { start } from './start.ts';
import { path } from './career/path.ts';
import { profile } from './career/profile.ts';
import { filter, next } from './skills.ts';
import { softSkillDescriptions, type SoftSkillDescription } from 'waymark-onet';
import { readCommands } from '../tsv.ts';

const number = numberFormat('en-US');
const moment = dateFormat('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const month = dateFormat('en-US', { year: 'numeric', month: 'long', timeZone: 'UTC' });

const softSkills: Readonly<Record<string, SoftSkillDescription>> = softSkillDescriptions;

const careers = (count: number): string => (count === 1 ? '1 career' : `${number.format(count)} careers`);

/** Every English sentence; the other languages are checked against this. */
export const en = {
  /** The language of the catalogue. */
  language: 'en' as const,
  /** Names and descriptions of commands, options and choices by path, such as `skills matches sort title`. */
  commands: readCommands(join(import.meta.dirname, 'commands.tsv'), career.report.sections),
  /** Our own descriptions of the soft skills, by element id. */
  softSkills,
  /** A skill's name; `title` is O*NET's. */
  skillName: ({ title }: { readonly code: string; readonly title: string }) => title,
  /** A career's title: O*NET's, or the everyday name when O*NET's is in another language. */
  careerName: ({ title }: { readonly code: string; readonly title: string }) => title,
  /** Translates a short text of O*NET's, such as a software category; unchanged without a translation. */
  onetWords: (words: string) => words,
  /** The English keyword for a typed translation; unchanged without one. */
  onetKeyword: (typed: string) => typed,

  picker: {
    title: 'Your soft skills',
    invitation: 'Pick the skills you have, or would like to use more. You can change them whenever you like.',
    social: 'Social skills: working with people',
    thinking: 'Thinking skills: working things out',
    noneInGroup: 'None picked yet',
    nothingPicked: 'Pick at least one skill to see which careers use it.',
    /** How many careers use at least one of the picked skills. */
    careers(count: number, picked: number) {
      const skills = picked === 1 ? 'this skill' : `at least one of your ${picked} skills`;
      if (count === 0) return 'No careers use only these skills yet. Add one more?';
      return `**${careers(count)}** ${count === 1 ? 'uses' : 'use'} ${skills}.`;
    },
    see: 'See careers',
    clear: 'Clear',
    cleared: 'Your skills are cleared. Pick new ones whenever you like.',
    pick: 'Pick skills',
    meanings: 'What do these mean?',
    /** The picked skills as a picture. */
    profile: 'My profile',
    meaningsTitle: 'What the skills mean',
    meaningsHint: 'What somebody can do who has a little, a fair amount or a great deal of each.',
    /** The levels of a skill's three examples, the lowest first. */
    levels: ['A little', 'A fair amount', 'A great deal'] as const,
  },

  matches: {
    /** `title` is O*NET's own name of the zone. */
    jobZone: preparation,
    bright: 'Bright Outlook',
    pickMine: 'Pick my skills',
    nothingToShare: 'You haven’t picked any skills to share. Pick some first?',
  },

  career,

  list: lists,
  saved,
  filter,
  ask,
  fit,
  start,
  path,
  profile,
  next,
  associations,
  browse,
  charts,
  choices,
  data,
  duties,
  interests,
  lookup,
  military,
  privacy,
  team,
  technology,

  pager: {
    first: 'First',
    previous: 'Previous',
    next: 'Next',
    last: 'Last',
    /** Opens a form for the number of a page, which asks for `which`. */
    goTo: 'Go to page',
    which: (pages: number) => `Page, from 1 to ${number.format(pages)}`,
    /** The typed text is not a page number. */
    notPage: (typed: string, pages: number) =>
      `“${typed}” is not a page. Type a number from 1 to ${number.format(pages)}.`,
  },

  source: {
    local: (release: string) =>
      `Data: O*NET® ${release} Database, U.S. Department of Labor (USDOL/ETA), CC BY 4.0, kept with this app.`,
    live: (release: string) =>
      `Data: O*NET® Web Services (${release}), U.S. Department of Labor (USDOL/ETA), live.`,
    cached: (release: string, fetchedAt: Date) =>
      `Data: O*NET® Web Services (${release}), U.S. Department of Labor (USDOL/ETA), as of ${moment.format(fetchedAt)} UTC.`,
  },

  about: {
    title: 'About Waymark',
    what: 'Waymark starts from what you are good at and what you like, and shows which careers fit you, and why.',
    version: (version: string) => `Waymark ${version}`,
    /** `date` is the year and month of the release, such as `2026-05`. */
    data: (release: string, date: string | undefined) =>
      `**Data:** O*NET® ${release} Database${date === undefined ? '' : `, ${month.format(new Date(date))}`}`,
    credit:
      'The O*NET Database is by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/) license.',
    changed:
      'Waymark has modified it: ratings are shown on a scale of 0 to 100, and the skills are described in our own words. USDOL/ETA has not approved, endorsed or tested these changes.',
    rule: '**How careers are ranked:** by how much they lean on your skills, less what they ask for besides, from O*NET’s ratings. That is Waymark’s own rule. O*NET’s orders count the skills rated at 3.5 or more, out of 7.',
    /** The source of names, summaries and search words. */
    guide:
      '**Whose words:** the everyday names, what people in a career do and the words to find it by are Waymark’s own, in English and Spanish. Tasks and official titles are O*NET’s; pay and outlook are from the U.S. Bureau of Labor Statistics.',
    trademark: 'O*NET® is a trademark of USDOL/ETA.',
    /** The commands that show what is stored, and delete it. */
    privacy: (show: string, remove: string) =>
      `**What we keep:** the skills you pick, how strong each interest is and the careers you save, and for seven days what you put on a team’s wall; all under your Discord id, and nothing else. ${show} shows it, ${remove} deletes it.`,
    licence: 'Waymark is free software under the MIT license.',
  },

  help,

  errors: {
    failed: (reference: string) =>
      `Something went wrong on our side, and it is not your fault. Please try again. If it happens again, tell whoever runs this app this word: **${reference}**.`,
    outdated: 'This message is from another version of Waymark. Please run the command again.',
    /** The instance is overloaded. */
    busy: 'Many people are here at once, and Waymark is busy. Nothing was changed. Please try again in a moment.',
    /** The person is over the rate limit. */
    tooMuch: (seconds: number) =>
      `You have asked for a lot in a short time, and it takes a while to look it all up. Please try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
    store: 'We can’t reach what we keep for you right now. Nothing is lost. Please try again in a minute.',
    notSaved:
      'Your choice could not be saved just now, and nothing was changed. Please try again in a minute.',
    unavailable: 'O*NET can’t be reached right now. Please try again in a minute.',
    noData: 'O*NET has no data on this.',
    /** Needs an imported release or a key. */
    notLocal:
      'This needs more of O*NET’s data than this app has. Whoever runs it can add a free O*NET key, or the full O*NET database.',
    /** Needs a key. */
    needsKey: 'This needs O*NET’s online service. Whoever runs this app can switch it on with a free key.',
    /** Above links to lists that work. */
    meanwhile: 'Until then, there are other ways to find careers:',
  },
};
