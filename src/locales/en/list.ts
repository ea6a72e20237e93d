import { numberFormat } from '../formats.ts';

const number = numberFormat('en-US');

/** The texts of every list of careers. */
export const list = {
  open: 'Open',
  back: 'Back',
  none: 'There are no careers here.',
  /** The number of careers, the page and the number of pages. */
  count(careers: number, page: number, pages: number) {
    const found = `**${careers === 1 ? '1 career' : `${number.format(careers)} careers`}**`;
    return pages > 1 ? `${found} · page ${number.format(page)} of ${number.format(pages)}` : found;
  },
  /** The source of the summaries. */
  ownWords: 'What people do: written by Waymark.',
  /** For other languages: the shown titles are in English. */
  englishTitles: '',
};
