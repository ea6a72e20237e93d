import { numberFormat } from '../formats.ts';
import type { Sentences } from '../types.ts';

const number = numberFormat('es');

export const list: Sentences['list'] = {
  open: 'Abrir',
  back: 'Volver',
  none: 'Aquí no hay profesiones.',
  count(careers, page, pages) {
    const found = `**${careers === 1 ? '1 profesión' : `${number.format(careers)} profesiones`}**`;
    return pages > 1 ? `${found} · página ${number.format(page)} de ${number.format(pages)}` : found;
  },
  ownWords: 'Qué se hace: palabras de Waymark.',
  englishTitles: 'O*NET publica esto solo en inglés.',
};
