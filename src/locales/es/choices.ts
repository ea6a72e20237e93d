import { numberFormat } from '../formats.ts';
import type { Sentences } from '../types.ts';

const number = numberFormat('es');

export const choices: Sentences['choices'] = {
  count(things, page, pages) {
    const found = `**${number.format(things)} para elegir**`;
    return pages > 1 ? `${found} · página ${number.format(page)} de ${number.format(pages)}` : found;
  },
  none: 'Aquí no hay nada.',
  nothing: (query) => `No se encontró nada para «${query}». Prueba con menos palabras o con otras.`,
  gone: 'Lo que elegiste ya no está. Esto es lo que hay ahora.',
  which: (query) => `¿Cuál quieres decir con «${query}»?`,
  choose: 'Elige una opción',
  chooseCareer: 'Elige una profesión',
  openCareer: 'Abrir la profesión',
  share: 'Compartir',
};
