import { listFormat, numberFormat } from '../../formats.ts';
import type { Sentences } from '../../types.ts';

const number = numberFormat('es');
const list = listFormat('es');

export const privacy: Sentences['privacy'] = {
  title: 'Lo que guardamos de ti',
  nothing: 'No guardamos nada de ti. Cuando elijas habilidades o guardes profesiones, las verás aquí.',
  picks: (names) => `**Tus habilidades blandas:** ${list.format(names)}`,
  interests: (strongest) =>
    `**Cuánto te atrae cada uno de los seis intereses**, sobre todo ${list.format(strongest)}`,
  saved(names, total) {
    const more = total - names.length;
    const named = more > 0 ? [...names, `${number.format(more)} más`] : names;
    return `**Tus profesiones guardadas (${number.format(total)}):** ${list.format(named)}`;
  },
  notes: (notes, states) =>
    `**Con ellas:** ${list.format([
      ...(notes > 0 ? [notes === 1 ? '1 nota tuya' : `${number.format(notes)} notas tuyas`] : []),
      ...(states > 0 ? [`en qué punto estás con ${number.format(states)}`] : []),
    ])}`,
  recent: (names) => `**Las últimas profesiones que abriste**, durante siete días: ${list.format(names)}`,
  walls: (count) =>
    `Tus habilidades están en ${count === 1 ? 'un mural' : `**${number.format(count)}** murales`} de un equipo, como mucho siete días.`,
  unreadable: (values) =>
    values === 1
      ? 'También hay una entrada antigua que ya no podemos leer. Está tal cual en el archivo.'
      : `También hay ${number.format(values)} entradas antiguas que ya no podemos leer. Están tal cual en el archivo.`,
  more: 'Hay más de lo que se nombra aquí: el archivo lo tiene todo, palabra por palabra.',
  unnamed: (entries) =>
    entries === 1
      ? 'Solo guardamos una entrada, sin habilidades ni profesiones. Puedes verla en el archivo y borrarla.'
      : `Solo guardamos ${number.format(entries)} entradas, sin habilidades ni profesiones. Puedes verlas en el archivo y borrarlas.`,
  idle: 'Todo esto se guarda con tu id de Discord. Lo que no cambies ni mires durante un año se borra automáticamente.',
  elsewhere:
    'No se guarda nada más: ni tus mensajes, ni tu nombre si no quisiste mostrarlo en un mural, ni tus respuestas sobre tus intereses. Los demás solo ven una lista tuya si pulsas Compartir, y de tus habilidades en el mural de un equipo solo cuántas personas las tienen.',
  file: 'Como archivo',
  filed: 'Esto es todo lo que guardamos de ti, palabra por palabra.',
  delete: 'Borrar todo',
  sure: '¿Borrar todo lo que guardamos de ti?',
  sureHint:
    'Tus habilidades, tus intereses, tus profesiones guardadas con sus notas, las últimas que abriste y lo que pusiste en murales de equipos desaparecerán al momento, y nadie podrá recuperarlo.',
  doDelete: 'Sí, borrar todo',
  keep: 'No borrar',
  deleted: 'Se borró todo lo que guardábamos de ti.',
  show: 'Ver qué se guarda',
  nothingToDelete: 'No hay nada que borrar.',
};
