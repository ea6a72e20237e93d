import { dateFormat, midSentence, numberFormat } from '../../formats.ts';
import type { Sentences } from '../../types.ts';

const number = numberFormat('es');
const date = dateFormat('es', { dateStyle: 'medium', timeZone: 'UTC' });

export const saved: Sentences['saved'] = {
  title: 'Tus profesiones guardadas',
  count(careers, most, page, pages) {
    const kept = `**${careers === 1 ? '1 profesión' : `${number.format(careers)} profesiones`}** de un máximo de ${number.format(most)}`;
    return pages > 1 ? `${kept} · página ${number.format(page)} de ${number.format(pages)}` : kept;
  },
  none: 'Aún no has guardado ninguna profesión. Abre una y pulsa Guardar.',
  savedOn: (day) => `Guardada el ${date.format(day)}`,
  renamed: (before) => `Se llamaba «${before}» cuando la guardaste`,
  retired: 'O*NET ya no tiene una profesión con este código',
  full: (most) =>
    `Ya guardaste ${number.format(most)} profesiones, el máximo que conservamos. ¿Quitas alguna primero?`,
  remove: 'Quitar profesiones',
  removed: (count) =>
    count === 1 ? 'Se quitó una profesión.' : `Se quitaron ${number.format(count)} profesiones.`,
  compare: 'Comparar de dos a cuatro',
  numbers: (menu, from, to) => `${menu} (${number.format(from)}–${number.format(to)})`,
  edit: 'Escribe una nota o di en qué punto estás',
  states: { curious: 'con curiosidad', looking: 'informándome', doing: 'en ello' },
  state: (state) => `En qué punto estás: ${state}`,
  stateLabel: '¿En qué punto estás?',
  noteLabel: 'Una nota tuya',
  notePlaceholder: 'A quién preguntar, qué probar, qué averiguar',
  note: (text) => `Tu nota: ${text}`,
  noted: (name) => `Queda guardado para ${midSentence(name)}.`,
  gone: 'Esa profesión ya no está entre las que guardaste.',
  export: 'Imprimir o exportar',
  exported:
    'Aquí están todas tus profesiones guardadas: una tabla para una hoja de cálculo y una página para imprimir.',
  columns: [
    'Profesión',
    'Título en O*NET',
    'Código',
    'Va mejor que el (%)',
    'Sueldo mediano al año (USD)',
    'Cambio de puestos en diez años (%)',
    'Estudios habituales',
    'En qué punto estoy',
    'Mi nota',
    'Guardada el',
    'Desde entonces',
  ],
};
