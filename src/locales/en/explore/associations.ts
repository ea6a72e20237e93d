import { numberFormat } from '../../formats.ts';
import type { AssociationsWords } from '../../words/explore/associations.ts';

const number = numberFormat('en-US');

export const associations: AssociationsWords = {
  of: (career) => `Associations: ${career}`,
  all: 'Associations of all careers',
  count(associations, page, pages) {
    const found = `**${associations === 1 ? '1 association' : `${number.format(associations)} associations`}**`;
    return pages > 1 ? `${found} · page ${number.format(page)} of ${number.format(pages)}` : found;
  },
  none: 'O*NET lists no associations for this career.',
  categories: { national: 'national', regional: 'regional', other: 'other' },
  ally: 'helps O*NET with its data',
  careersFor: (query) => `Careers with associations for “${query}”`,
  seeAll: 'All associations',
};
