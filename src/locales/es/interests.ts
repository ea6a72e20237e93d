import { listFormat, numberFormat } from '../formats.ts';
import type { InterestsWords } from '../words/interests.ts';

const number = numberFormat('es');
const percent = numberFormat('es', { style: 'percent' });
const list = listFormat('es');

export const interests: InterestsWords = {
  names: {
    realistic: 'Realista',
    investigative: 'Investigador',
    artistic: 'Artístico',
    social: 'Social',
    enterprising: 'Emprendedor',
    conventional: 'Convencional',
  },
  descriptions: {
    realistic: 'Trabajo con las manos: herramientas, máquinas, plantas o animales',
    investigative: 'Averiguar: preguntas, datos y problemas difíciles',
    artistic: 'Crear algo nuevo con palabras, imágenes, sonidos o formas',
    social: 'Acompañar a las personas: enseñar, cuidar, escuchar',
    enterprising: 'Poner cosas en marcha: dirigir, decidir, vender',
    conventional: 'Poner orden: números, registros y pasos claros',
  },

  question: (which, questions) => `Pregunta ${number.format(which)} de ${number.format(questions)}`,
  progress: (share) => `${percent.format(share)} completado`,
  ask: '¿Cuánto te gustaría hacer esto? No pienses en el sueldo ni en la preparación.',
  backOne: 'Volver',
  pause: 'Terminar después',
  paused: (code, next) =>
    `Para seguir otro día con la pregunta ${number.format(next)}, usa **/intereses seguir** con este código:\n\`${code}\`\nTus respuestas están en el propio código; no guardamos ninguna.`,
  noCode: (code) => `«${code}» no es un código del perfil de intereses.`,
  enterCode: 'Escribir el código',
  codeLabel: 'El código que recibiste',

  results: 'Tus intereses',
  resultsHint: 'Del más fuerte al más débil. Después, mira las carreras que encajan.',
  score(score, most, strength) {
    const words = { strong: 'mucho interés', some: 'algo de interés', little: 'poco interés' };
    return `${words[strength]}, ${number.format(score)} de ${number.format(most)}`;
  },
  seeCareers: 'Ver carreras',
  again: 'Empezar de nuevo',

  choose: 'Elige tus intereses',
  chooseHint: '¿A qué te gustaría dedicar tus días de trabajo? Puedes cambiarlo cuando quieras.',
  whyChoose:
    'Las preguntas del perfil de intereses necesitan el servicio en línea de O*NET, que aquí no está activado. Mientras tanto, puedes elegir tus intereses.',
  most: 'Lo que más me gusta',
  also: 'Lo que también me gusta',

  fit: 'Carreras para tus intereses',
  sharedFit: 'Carreras para estos intereses',
  byAnswers: (answers) => `Según ${number.format(answers)} respuestas del perfil de intereses`,
  byScores: 'Según las puntuaciones del perfil de intereses',
  byChoice: (most, also) =>
    also.length === 0
      ? `Sobre todo **${list.format(most)}**`
      : `Sobre todo **${list.format(most)}**, y también ${list.format(also)}`,
  fits: { Best: 'Encaja de maravilla', Great: 'Encaja muy bien', Good: 'Encaja bien' },
  rule: 'Se comparan estos intereses con los de cada carrera. La forma de calcularlo aquí es una regla propia de Waymark.',
  noneFit: 'No encaja ninguna carrera. Prueba con otros intereses o con cualquier preparación.',
  change: 'Cambiar intereses',
  toResults: 'Mis puntuaciones',

  six: 'Los seis intereses',
  sixHint:
    'Toda carrera tiene algo de cada uno. Elige uno para ver las carreras en las que es el más fuerte.',
  pick: 'Elige un interés',
  of: (interest) => `Carreras cuyo interés más fuerte es ${interest}`,
};
