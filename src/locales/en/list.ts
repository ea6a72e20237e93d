import { numberFormat } from '../formats.ts';
import type { ListWords } from '../words/list.ts';

const number = numberFormat('en-US');

export const list: ListWords = {
  open: 'Open',
  back: 'Back',
  none: 'There are no careers here.',
  count(careers, page, pages) {
    const found = `**${careers === 1 ? '1 career' : `${number.format(careers)} careers`}**`;
    return pages > 1 ? `${found} · page ${number.format(page)} of ${number.format(pages)}` : found;
  },
  ownWords: 'What people do: written by Waymark.',
  englishTitles: '',
};
