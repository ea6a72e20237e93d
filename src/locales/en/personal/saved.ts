import { dateFormat, midSentence, numberFormat } from '../../formats.ts';

const number = numberFormat('en-US');
const date = dateFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** The list of saved careers. */
export const saved = {
  title: 'Your saved careers',
  count(careers: number, most: number, page: number, pages: number) {
    const kept = `**${careers === 1 ? '1 career' : `${number.format(careers)} careers`}** of at most ${number.format(most)}`;
    return pages > 1 ? `${kept} · page ${number.format(page)} of ${number.format(pages)}` : kept;
  },
  none: 'You have saved no careers yet. Open one and press Save.',
  savedOn: (day: Date) => `Saved on ${date.format(day)}`,
  renamed: (before: string) => `Called “${before}” when you saved it`,
  retired: 'O*NET no longer has a career with this code',
  full: (most: number) =>
    `You have saved ${number.format(most)} careers, the most we keep. Remove one first?`,
  remove: 'Remove careers',
  removed: (count: number) =>
    count === 1 ? 'One career was removed.' : `${number.format(count)} careers were removed.`,
  compare: 'Compare two to four careers',
  /** A menu with a part of the list, by its first and last item. */
  numbers: (menu: string, from: number, to: number) =>
    `${menu} (${number.format(from)}–${number.format(to)})`,
  /** Opens the modal for a career's note and state. */
  edit: 'Write a note, or say where you are',
  states: { curious: 'curious', looking: 'looking into it', doing: 'doing it' },
  state: (state: string) => `Where you are: ${state}`,
  stateLabel: 'Where are you with it?',
  noteLabel: 'A note of your own',
  notePlaceholder: 'Whom to ask, what to try, what to find out',
  note: (text: string) => `Your note: ${text}`,
  noted: (name: string) => `Kept for ${midSentence(name)}.`,
  /** The career was removed in the meantime. */
  gone: 'That career is no longer among your saved ones.',
  export: 'Print or export',
  exported: 'Here are all your saved careers: a table for a spreadsheet, and a page to print.',
  /** The names of the file's columns. */
  columns: [
    'Career',
    'O*NET title',
    'Code',
    'Fits better than (%)',
    'Median pay a year (USD)',
    'Change in jobs in ten years (%)',
    'Usual education',
    'Where I am',
    'My note',
    'Saved on',
    'Since then',
  ],
};
