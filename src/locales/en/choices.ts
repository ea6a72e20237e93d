import { numberFormat } from '../formats.ts';
import type { ChoicesWords } from '../words/choices.ts';

const number = numberFormat('en-US');

export const choices: ChoicesWords = {
  count(things, page, pages) {
    const found = `**${number.format(things)} to choose from**`;
    return pages > 1 ? `${found} · page ${number.format(page)} of ${number.format(pages)}` : found;
  },
  none: 'There is nothing here.',
  nothing: (query) => `Nothing was found for “${query}”. Fewer or other words may help.`,
  gone: 'What you chose is not there any more. Here is what there is now.',
  which: (query) => `Which one do you mean by “${query}”?`,
  choose: 'Choose one',
  chooseCareer: 'Choose a career',
  openCareer: 'Open the career',
  share: 'Share',
};
