import { dateFormat, numberFormat } from '../../formats.ts';
import type { SavedWords } from '../../words/personal/saved.ts';

const number = numberFormat('es');
const date = dateFormat('es', { dateStyle: 'medium', timeZone: 'UTC' });

export const saved: SavedWords = {
  title: 'Tus carreras guardadas',
  count(careers, most, page, pages) {
    const kept = `**${careers === 1 ? '1 carrera' : `${number.format(careers)} carreras`}** de un máximo de ${number.format(most)}`;
    return pages > 1 ? `${kept} · página ${number.format(page)} de ${number.format(pages)}` : kept;
  },
  none: 'Aún no has guardado ninguna carrera. Abre una y pulsa Guardar.',
  savedOn: (day) => `Guardada el ${date.format(day)}`,
  renamed: (before) => `Se llamaba «${before}» cuando la guardaste`,
  retired: 'O*NET ya no tiene una carrera con este código',
  full: (most) =>
    `Ya guardaste ${number.format(most)} carreras, el máximo que conservamos. ¿Quitas alguna primero?`,
  remove: 'Quitar carreras',
  removed: (count) =>
    count === 1 ? 'Se quitó una carrera.' : `Se quitaron ${number.format(count)} carreras.`,
  compare: 'Comparar dos carreras',
  numbers: (menu, from, to) => `${menu} (${number.format(from)}–${number.format(to)})`,
  export: 'Exportar como CSV',
  exported: 'Aquí están todas tus carreras guardadas.',
  columns: ['Título', 'Código', 'Guardada el', 'Desde entonces'],
};
