import { numberFormat } from '../formats.ts';
import type { ListWords } from '../words/list.ts';

const number = numberFormat('es');

export const list: ListWords = {
  open: 'Abrir',
  back: 'Volver',
  none: 'No hay carreras aquí.',
  count(careers, page, pages) {
    const found = `**${careers === 1 ? '1 carrera' : `${number.format(careers)} carreras`}**`;
    return pages > 1 ? `${found} · página ${number.format(page)} de ${number.format(pages)}` : found;
  },
  englishTitles: 'O*NET publica esto solo en inglés.',
};
