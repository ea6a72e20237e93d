import { listFormat, numberFormat } from '../formats.ts';
import type { PrivacyWords } from '../words/privacy.ts';

const number = numberFormat('es');
const list = listFormat('es');

export const privacy: PrivacyWords = {
  title: 'Lo que guardamos de ti',
  nothing: 'Nada. No has elegido habilidades ni guardado carreras.',
  picks: (names) => `**Tus habilidades blandas:** ${list.format(names)}`,
  saved(names, total) {
    const more = total - names.length;
    const named = more > 0 ? [...names, `${number.format(more)} más`] : names;
    return `**Tus carreras guardadas (${number.format(total)}):** ${list.format(named)}`;
  },
  unreadable: (values) =>
    values === 1
      ? 'Además, una entrada antigua que ya no podemos leer; está en el archivo tal cual.'
      : `Además, ${number.format(values)} entradas antiguas que ya no podemos leer; están en el archivo tal cual.`,
  idle: 'Todo esto se guarda con tu identificador de Discord. Lo que no cambies ni mires durante un año se borra solo.',
  elsewhere:
    'No se guarda nada más: ni tu nombre, ni tus mensajes, ni tus respuestas sobre tus intereses. Los demás solo ven una lista tuya si pulsas Compartir.',
  file: 'En un archivo',
  filed: 'Esto es todo lo que guardamos de ti, palabra por palabra.',
  delete: 'Borrarlo todo',
  sure: '¿Borrar todo lo que guardamos de ti?',
  sureHint:
    'Tus habilidades elegidas y tus carreras guardadas desaparecerán al momento, y nadie podrá recuperarlas.',
  doDelete: 'Sí, borrarlo todo',
  keep: 'Conservarlo',
  deleted: 'Todo lo que guardábamos de ti está borrado.',
  show: 'Qué guardáis',
};
