import type { Preparation } from '../../advice/preparation.ts';
import { careerListFormat, listFormat, midSentence, numberFormat } from '../formats.ts';
import { charts } from './career/charts.ts';
import { fit } from './career/fit.ts';

const number = numberFormat('en-US');
const list = listFormat('en-US');
const careerList = careerListFormat('en-US');
const either = listFormat('en-US', { type: 'disjunction' });

/** Skills walls of teams, and the quiz. Names of people and teams are passed as ready Markdown. */
export const team = {
  /** The wall of a team without a name. */
  title: charts.wall.title,
  people: charts.wall.people,
  /** `when` is a Discord timestamp. */
  open: (when: string) => `Open until ${when}. Only how many people have a skill is shown, not who.`,
  closed: 'This wall is closed. Only how many people have a skill is shown, not who.',
  nobody: 'Nobody is on the wall yet. Press **Add mine** to put the skills you picked on it.',
  hint: 'Add the skills you picked, and see what you have together.',
  groups: charts.profile.groups,
  skill: (name: string, count: number) => `**${number.format(count)}** ${name}`,
  nobodyYet: (names: readonly string[]) => `**Nobody yet:** ${list.format(names)}`,

  add: 'Add mine',
  remove: 'Remove mine',
  share: 'What we share',
  missing: 'What we are missing',
  careers: 'Careers for us',
  quiz: 'Guess the job',
  poster: 'Poster',
  close: 'Close',
  /** For the person who started a closed wall. */
  file: 'Numbers as a file',
  reopen: 'Open again',

  /** Private answers to a button press. */
  added: (names: readonly string[]) => `On the wall from you: **${list.format(names)}**.`,
  onlyCounts:
    'Others see only how many people have each skill. Your name is shown to nobody unless you say so.',
  named: (name: string) =>
    `You are named as **${name}** to whoever looks for somebody with one of your skills.`,
  showName: 'Show my name',
  hideName: 'Hide my name',
  nameShown: (name: string) =>
    `Whoever presses **What we are missing** can now read that **${name}** could be asked. Your name is also in the file that whoever started this wall gets in the end.`,
  nameHidden: 'Your name is shown to nobody any more. Your skills are still counted.',
  removed: 'Nothing of yours is on this wall any more.',
  noPicks: 'You haven’t picked any skills yet. Pick yours, then press **Add mine** again.',
  ended: 'This wall has ended. Start a new one with `/team start`.',
  onlyStarter: 'Only whoever started this wall can do that.',
  noPicture: 'The picture could not be drawn just now. The numbers are on the wall.',
  closedNow: 'The wall is closed. You can open it again from the wall.',
  reopened: 'The wall is open again for seven days.',
  /** Next to the file. */
  numbers: 'Here are its numbers for a spreadsheet; names are only of those who chose to be named.',
  postSummary: 'Post a summary',

  shareTitle: 'What we share',
  shareHint: 'At least half of you have these.',
  /** For a skill that at least half of the team have. */
  shared: (name: string, count: number, people: number) =>
    `**${name}** · ${number.format(count)} of ${number.format(people)}`,
  nothingShared: 'There is no skill yet that at least half of you have.',

  missingTitle: 'What we are missing',
  missingHint: 'At most one in five of you has these.',
  /** Explains a skill in brackets. */
  throughHint: 'In brackets: a skill of theirs that jobs which need this one mostly need, too.',
  lacking: (name: string, count: number) =>
    count === 0 ? `**${name}** · nobody yet` : `**${name}** · ${charts.wall.people(count)}`,
  /** Parts of a line. */
  ask: (who: readonly string[]) => `ask ${either.format(who)}`,
  /** No named member has the skill; some have a related one. */
  askThrough: (who: readonly string[], skill: string) => `ask ${either.format(who)} (${skill})`,
  noOneToAsk: 'Nobody who could be asked has chosen to be named.',
  nothingMissing: 'Nothing is missing: more than one in five of you has each skill.',

  careersTitle: 'Careers for us',
  careersHint: (people: number) =>
    people === 1
      ? 'Careers that lean on what is on the wall, from one person so far.'
      : `Careers that lean on what the ${number.format(people)} of you have most. A skill counts for as many people as have it; careers to begin in come first.`,

  summaryTitle: (name: string) => `${name}: what came of it`,
  best: (skills: readonly string[]) => `**Most of us have** ${list.format(skills)}.`,
  rare: (skills: readonly string[]) => `**Few or none of us have** ${list.format(skills)}.`,
  fits: (preparation: Preparation, careers: readonly string[]) =>
    `**${fit.groups[preparation]}:** ${careerList.format(careers)}`,

  columns: ['Skill', 'O*NET element', 'People', 'Named'],

  guess: 'Guess the job',
  score: (answered: number, right: number) =>
    answered === 0
      ? 'Nobody has answered yet. Everybody’s first answer counts.'
      : `${number.format(answered)} answered, ${number.format(right)} right. Everybody’s first answer counts.`,
  another: 'Another one',
  right: (career: string) => `Right: the job is **${midSentence(career)}**.`,
  wrong: (career: string, answer: string) =>
    `Not **${midSentence(career)}**: the job is **${midSentence(answer)}**.`,
  /** The first answer counts. */
  alreadyAnswered: 'You have answered already, and the first answer counts.',
  roundOver: 'This round is over. Press **Guess the job** for a new one.',
  readMore: 'Read about it',
};
