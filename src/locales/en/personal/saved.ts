import { dateFormat, numberFormat } from '../../formats.ts';
import type { SavedWords } from '../../words/personal/saved.ts';

const number = numberFormat('en-US');
const date = dateFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

export const saved: SavedWords = {
  title: 'Your saved careers',
  count(careers, most, page, pages) {
    const kept = `**${careers === 1 ? '1 career' : `${number.format(careers)} careers`}** of at most ${number.format(most)}`;
    return pages > 1 ? `${kept} · page ${number.format(page)} of ${number.format(pages)}` : kept;
  },
  none: 'You have saved no careers yet. Open one and press Save.',
  savedOn: (day) => `Saved on ${date.format(day)}`,
  renamed: (before) => `Called “${before}” when you saved it`,
  retired: 'O*NET no longer has a career with this code',
  full: (most) => `You have saved ${number.format(most)} careers, the most we keep. Remove one first?`,
  remove: 'Remove careers',
  removed: (count) =>
    count === 1 ? 'One career was removed.' : `${number.format(count)} careers were removed.`,
  compare: 'Compare two to four careers',
  numbers: (menu, from, to) => `${menu} (${number.format(from)}–${number.format(to)})`,
  edit: 'Write a note, or say where you are',
  states: { curious: 'curious', looking: 'looking into it', doing: 'doing it' },
  state: (state) => `Where you are: ${state}`,
  stateLabel: 'Where are you with it?',
  noteLabel: 'A note of your own',
  notePlaceholder: 'Whom to ask, what to try, what to find out',
  note: (text) => `Your note: ${text}`,
  noted: (name) => `Kept for ${name}.`,
  gone: 'That career is no longer among your saved ones.',
  export: 'Print or export',
  exported: 'Here are all your saved careers: a table for a spreadsheet, and a page to print.',
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
