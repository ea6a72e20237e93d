import { listFormat, midSentence, spacedNumberFormat } from '../../formats.ts';
import type { Sentences } from '../../types.ts';

const number = spacedNumberFormat();
const dollars = spacedNumberFormat({ maximumFractionDigits: 0 });
const list = listFormat('es');

export const path: Sentences['path'] = {
  open: 'Un camino desde aquí',
  openFrom: (career) => `Un camino desde: ${midSentence(career)}`,
  title: (career) => `De ${midSentence(career)} a algo nuevo`,
  hint: 'Profesiones cercanas por lo que ya sabes hacer, según lo que hace falta para llegar.',
  groups: {
    now: 'Ya, con lo que tienes',
    training: 'Con algo de formación',
    degree: 'Con un título universitario',
  },
  all: { now: 'Todas: ya', training: 'Todas: con formación', degree: 'Todas: con título' },
  noneIn: {
    now: 'Sin más formación, nada cercano paga más o menos lo mismo.',
    training: 'Con algo de formación, nada cercano resulta mejor.',
    degree: 'Con un título universitario, nada cercano resulta mejor.',
  },
  none: 'Ninguna profesión queda lo bastante cerca. Si tienes una meta, pide el camino hasta ella.',
  unrated: 'O*NET no ha medido esta profesión, así que no se puede decir qué queda cerca.',
  military:
    'O*NET no valora los empleos militares: las habilidades de abajo son las que, según Waymark, se aprenden en este.',
  carriesOver: (names) => `Ya traes: ${list.format(names)}.`,
  toLearn: (names) => `Por aprender o reforzar: ${list.format(names)}.`,
  alike: 'Pide casi lo mismo.',
  payMore: (amount) => `${dollars.format(amount)} USD más al año`,
  payLess: (amount) => `${dollars.format(amount)} USD menos al año`,
  paySame: 'más o menos el mismo sueldo',

  toGoal: 'Un camino a una meta',
  goalLabel: '¿Adónde? Un trabajo o su código',
  goalTitle: (from, to) => `De ${midSentence(from)} a ${midSentence(to)}`,
  steppingStones: (many) =>
    many === 1
      ? 'Con una parada en medio, que la acerca.'
      : `Con ${number.format(many)} paradas en medio, cada una más cerca de la meta.`,
  direct: {
    near: 'Un solo paso: queda lo bastante cerca.',
    far: 'Ninguna profesión queda bien a medio camino; este es el camino directo.',
    unrated:
      'El camino directo. O*NET no ha medido una de las dos, así que no se puede decir qué te sirve de lo que ya sabes.',
  },
  steps: {
    now: 'sin más preparación',
    training: 'con algo de formación',
    degree: 'con un título de su campo',
  },
  noPath: (from, to) =>
    `No se puede decir un camino de ${midSentence(from)} a ${midSentence(to)}: no se sabe qué preparación pide la meta.`,
  same: 'De ahí partes. Elige otra meta.',
  otherGoal: 'Otra meta',
  allNear: 'Todas las cercanas',
};
