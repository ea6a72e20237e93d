import { careerListFormat, listFormat, midSentence } from '../formats.ts';
import { shareOfCareers } from './career/fit.ts';
import type { Sentences } from '../types.ts';

const list = listFormat('es');
const careerList = careerListFormat('es');

export const start: Sentences['start'] = {
  title: (step, steps) => `Pregunta ${step} de ${steps}`,
  thanked: '¿Qué te agradece la gente?',
  thankedHint: 'Cuéntalo con tus palabras o marca lo que encaje. Las dos cosas valen, y puedes saltártelo.',
  tick: 'Marca lo que te agradecen',
  inWords: 'Con tus palabras',
  recognized: (skills) => `Hasta ahora: ${list.format(skills)}.`,
  nothingRecognized: 'No oí ninguna habilidad ahí. Cuéntalo de otro modo, marca algunas o sáltatelo.',

  thankedPlaceholder: 'Calmo a la gente y explico bien las cosas. Arreglé radios en el ejército…',
  named: (careers) => `Profesiones cercanas a lo que escribiste: ${careerList.format(careers)}.`,

  like: '¿Qué te gusta hacer?',
  likeHint: 'Cuéntalo con tus palabras o marca una o dos cosas.',
  likeTick: 'Marca lo que te gusta',
  likePlaceholder: 'Cocinar, los perros, estar al aire libre, desarmar cosas…',
  nothingLiked:
    'No conozco ninguna profesión para eso. Dilo de otro modo, marca una o dos cosas o sáltatelo.',
  interests: {
    realistic: {
      label: 'Usar las manos, herramientas, máquinas, plantas o animales',
      description: 'Realista',
    },
    investigative: {
      label: 'Averiguar cosas, experimentar, resolver acertijos',
      description: 'Investigador',
    },
    artistic: { label: 'Crear: imágenes, música, historias, espacios', description: 'Artístico' },
    social: { label: 'Ayudar, enseñar o cuidar a la gente', description: 'Social' },
    enterprising: { label: 'Dirigir, vender, poner cosas en marcha', description: 'Emprendedor' },
    conventional: { label: 'Tener todo en orden: listas, cuentas, horarios', description: 'Convencional' },
  },

  preparation: '¿Cuánta preparación estarías dispuesto o dispuesta a hacer?',
  preparationHint: 'Antes de empezar a trabajar.',
  anyPreparation: 'Da igual',

  must: '¿Hay algo que no pueda faltar?',
  mustHint: 'Los sueldos son de Estados Unidos.',
  anyPay: 'Cualquier sueldo',
  growing: 'Solo profesiones que crecen',

  back: 'Atrás',
  skip: 'Saltar',
  next: 'Siguiente',

  result: 'Cinco profesiones para mirar',
  resultHint: 'Según lo que me contaste. Abre una para leer más o cambia alguna respuesta.',
  none: 'Con todo eso no queda ninguna. Vuelve atrás y pide un poco menos.',
  nothingChosen: 'Te saltaste todo, así que aquí tienes las que emplean a más gente.',
  keep: 'Guardar estas habilidades',
  fromWords: 'Por lo que escribiste.',
  alike: (career) => `Pide más o menos lo mismo que esta: ${midSentence(career)}.`,
  likes: (percent) => `va con lo que te gusta mejor que ${shareOfCareers(percent)}`,
};
