import { listFormat, numberFormat } from '../formats.ts';
import type { Sentences } from '../types.ts';

const number = numberFormat('es');
const percent = numberFormat('es', { style: 'percent' });
const list = listFormat('es');

export const interests: Sentences['interests'] = {
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
  pause: 'Terminar después',
  paused: (code, next) =>
    `Para seguir otro día con la pregunta ${number.format(next)}, usa **/intereses seguir** con este código:\n\`${code}\`\nTus respuestas están en el propio código; no guardamos ninguna.`,
  noCode: (code) => `«${code}» no es un código para seguir con las preguntas.`,
  enterCode: 'Escribir el código',
  codeLabel: 'El código que recibiste',

  ownQuestions: {
    realistic: [
      'Arreglar una bicicleta, un motor o una máquina',
      'Construir algo de madera o de metal',
      'Cultivar plantas o cuidar animales de granja',
      'Conducir un camión o manejar maquinaria pesada',
      'Instalar luces o tuberías en una casa',
    ],
    investigative: [
      'Averiguar por qué alguien se siente mal',
      'Hacer un experimento en un laboratorio',
      'Buscar patrones en muchos números',
      'Estudiar los animales, los mares o las estrellas',
      'Trabajar en un problema que nadie ha resuelto',
    ],
    artistic: [
      'Dibujar, pintar o diseñar algo',
      'Escribir un cuento, una canción o un guion',
      'Tocar música o cantar para la gente',
      'Actuar, bailar o grabar un corto',
      'Decidir cómo se ve una habitación, una página o un vestuario',
    ],
    social: [
      'Enseñarle algo nuevo a alguien',
      'Cuidar a niños o a personas mayores',
      'Escuchar a alguien que lo está pasando mal',
      'Ayudar a alguien a recuperarse de una lesión',
      'Unir a los vecinos para que se ayuden',
    ],
    enterprising: [
      'Poner un negocio pequeño',
      'Dirigir a un equipo hacia una meta',
      'Vender algo en lo que crees',
      'Defender una idea delante de un grupo',
      'Llegar a un trato que les sirva a las dos partes',
    ],
    conventional: [
      'Llevar las cuentas de un club o de una tienda',
      'Poner en orden archivos o cifras',
      'Revisar una lista en busca de errores',
      'Organizar un horario para que todo cuadre',
      'Seguir pasos claros hasta que algo quede exacto',
    ],
  },
  ownAnswers: ['Nada', 'Poco', 'No sé', 'Me gustaría', 'Me encantaría'],
  ownNote:
    'Preguntas propias de Waymark. El perfil de intereses de O*NET viene con una clave de su servicio en línea.',

  results: 'Tus intereses',
  resultsHint: 'Del más fuerte al más débil. Después, mira las profesiones que encajan.',
  score(score, most, strength) {
    const words = { strong: 'mucho interés', some: 'algo de interés', little: 'poco interés' };
    return `${words[strength]}, ${number.format(score)} de ${number.format(most)}`;
  },
  again: 'Empezar de nuevo',

  choose: 'Elige tus intereses',
  chooseHint: '¿A qué te gustaría dedicar tus días de trabajo? Puedes cambiarlo cuando quieras.',
  askMe: 'Hazme preguntas',
  clear: 'Borrar intereses',
  cleared: 'Tus intereses se borraron.',
  most: 'Lo que más me gusta',
  also: 'Lo que también me gusta',

  fit: 'Profesiones para tus intereses',
  sharedFit: 'Profesiones para estos intereses',
  byAnswers: (answers) => `Según ${number.format(answers)} respuestas del perfil de intereses`,
  byOwnAnswers: 'Según tus respuestas a las preguntas de Waymark',
  byScores: 'Según las puntuaciones de los seis intereses',
  byChoice: (most, also) =>
    also.length === 0
      ? `Sobre todo **${list.format(most)}**`
      : `Sobre todo **${list.format(most)}**, y también ${list.format(also)}`,
  fits: { Best: 'Encaja de maravilla', Great: 'Encaja muy bien', Good: 'Encaja bien' },
  rule: 'Se comparan estos intereses con los de cada profesión. La forma de calcularlo aquí es una regla propia de Waymark.',
  noneFit: 'No encaja ninguna profesión. Prueba con otros intereses o con cualquier preparación.',
  change: 'Cambiar intereses',
  toResults: 'Mis puntuaciones',

  six: 'Los seis intereses',
  sixHint:
    'Toda profesión tiene algo de cada uno. Elige uno para ver las profesiones en las que es el más fuerte.',
  pick: 'Elige un interés',
  of: (interest) => `Profesiones cuyo interés más fuerte es ${interest}`,
};
