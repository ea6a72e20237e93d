import { numberFormat } from '../formats.ts';

const number = numberFormat('en-US');

/** Lists to choose from. */
export const choices = {
  count(things: number, page: number, pages: number) {
    const found = `**${number.format(things)} to choose from**`;
    return pages > 1 ? `${found} · page ${number.format(page)} of ${number.format(pages)}` : found;
  },
  none: 'There is nothing here.',
  /** No match for the typed words. */
  nothing: (query: string) => `Nothing was found for “${query}”. Try fewer words, or other ones.`,
  /** The chosen item no longer exists. */
  gone: 'What you chose is no longer there. Here is what there is now.',
  /** The typed text matches several items. */
  which: (query: string) => `Which one do you mean by “${query}”?`,
  choose: 'Choose one',
  chooseCareer: 'Choose a career',
  openCareer: 'Open the career',
  share: 'Share',
};
