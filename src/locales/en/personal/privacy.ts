import { listFormat, numberFormat } from '../../formats.ts';

const number = numberFormat('en-US');
const list = listFormat('en-US');

/** The data stored about a person. */
export const privacy = {
  title: 'What we keep about you',
  nothing: 'We keep nothing about you. Once you pick skills or save careers, you’ll see them here.',
  picks: (names: readonly string[]) => `**Your soft skills:** ${list.format(names)}`,
  interests: (strongest: readonly string[]) =>
    `**How strong your six interests are**, above all ${list.format(strongest)}`,
  /** The listed careers, and the total number. */
  saved(names: readonly string[], total: number) {
    const more = total - names.length;
    const named = more > 0 ? [...names, `${number.format(more)} more`] : names;
    return `**Your saved careers (${number.format(total)}):** ${list.format(named)}`;
  },
  /** Careers with a note, and careers with a state. */
  notes: (notes: number, states: number) =>
    `**With them:** ${list.format([
      ...(notes > 0 ? [notes === 1 ? '1 note of yours' : `${number.format(notes)} notes of yours`] : []),
      ...(states > 0 ? [`how far you have come with ${number.format(states)}`] : []),
    ])}`,
  /** The careers opened last. */
  recent: (names: readonly string[]) =>
    `**The careers you opened last**, for seven days: ${list.format(names)}`,
  walls: (count: number) =>
    `Your skills are on ${count === 1 ? 'a skills wall' : `**${number.format(count)}** skills walls`} of a team, for at most seven days.`,
  unreadable: (values: number) =>
    values === 1
      ? 'There is also one older entry that we can no longer read. The file has it just as it is.'
      : `There are also ${number.format(values)} older entries that we can no longer read. The file has them just as they are.`,
  more: 'There is more than is named here; the file has all of it, word for word.',
  /** No skills and no careers, but other entries: a list that was emptied, for example. */
  unnamed: (entries: number) =>
    entries === 1
      ? 'All we keep is one entry with no skills and no careers in it. You can see it in the file, and delete it.'
      : `All we keep is ${number.format(entries)} entries with no skills and no careers in them. You can see them in the file, and delete them.`,
  idle: 'All of this is kept under your Discord id. Anything you haven’t changed or looked at for a year is deleted automatically.',
  elsewhere:
    'Nothing else is kept: no messages, no name that you didn’t choose to show on a wall, no answers to questions about your interests. Other people see a list of yours only when you press Share, and of your skills on a team’s wall only the number of people who have them.',
  file: 'As a file',
  filed: 'This is everything we keep about you, word for word.',
  delete: 'Delete everything',
  sure: 'Delete everything we keep about you?',
  sureHint:
    'Your skills, your interests, your saved careers with their notes, the careers you opened last and what you put on walls of teams will be gone at once, and nobody can bring them back.',
  doDelete: 'Yes, delete everything',
  keep: 'Keep it',
  deleted: 'Everything we kept about you is gone.',
  show: 'See what is kept',
  nothingToDelete: 'There is nothing to delete.',
};
