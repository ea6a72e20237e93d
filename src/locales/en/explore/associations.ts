import { numberFormat } from '../../formats.ts';

const number = numberFormat('en-US');

export const associations = {
  of: (career: string) => `Associations: ${career}`,
  all: 'Associations of all careers',
  count(associations: number, page: number, pages: number) {
    const found = `**${associations === 1 ? '1 association' : `${number.format(associations)} associations`}**`;
    return pages > 1 ? `${found} · page ${number.format(page)} of ${number.format(pages)}` : found;
  },
  none: 'O*NET lists no associations for this career.',
  categories: { national: 'national', regional: 'regional', other: 'other' },
  /** An organisation that helps O*NET to collect its data. */
  ally: 'helps O*NET with its data',
  careersFor: (query: string) => `Careers with associations for “${query}”`,
  seeAll: 'All associations',
};
