import { numberFormat } from '../formats.ts';
import type { ChoicesWords } from '../words/choices.ts';

const number = numberFormat('en-US');

export const choices: ChoicesWords = {
  count(things, page, pages) {
    const found = `**${number.format(things)} to choose from**`;
    return pages > 1 ? `${found} · page ${number.format(page)} of ${number.format(pages)}` : found;
  },
  none: 'There is nothing here.',
  nothing: (query) => `Nothing was found for “${query}”. Try fewer words, or other ones.`,
  gone: 'What you chose is no longer there. Here is what there is now.',
  which: (query) => `Which one do you mean by “${query}”?`,
  choose: 'Choose one',
  chooseCareer: 'Choose a career',
  openCareer: 'Open the career',
  share: 'Share',
};
