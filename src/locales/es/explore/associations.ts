import { numberFormat } from '../../formats.ts';
import type { Sentences } from '../../types.ts';

const number = numberFormat('es');

export const associations: Sentences['associations'] = {
  of: (career) => `Asociaciones: ${career}`,
  all: 'Asociaciones de todas las profesiones',
  count(associations, page, pages) {
    const found = `**${associations === 1 ? '1 asociación' : `${number.format(associations)} asociaciones`}**`;
    return pages > 1 ? `${found} · página ${number.format(page)} de ${number.format(pages)}` : found;
  },
  none: 'O*NET no tiene asociaciones de esta profesión.',
  categories: { national: 'nacional', regional: 'regional', other: 'otra' },
  ally: 'ayuda a O*NET con sus datos',
  careersFor: (query) => `Profesiones con asociaciones para «${query}»`,
  seeAll: 'Todas las asociaciones',
};
