import { careerListFormat, listFormat, midSentence, numberFormat } from '../formats.ts';
import type { Sentences } from '../types.ts';
import { charts } from './career/charts.ts';
import { fit } from './career/fit.ts';

const number = numberFormat('es');
const list = listFormat('es');
const careerList = careerListFormat('es');
const either = listFormat('es', { type: 'disjunction' });

/** El final de una frase: «RR. HH.» ya tiene su punto. */
const ended = (name: string): string => `**${name}**${name.endsWith('.') ? '' : '.'}`;

export const team: Sentences['team'] = {
  title: charts.wall.title,
  people: charts.wall.people,
  open: (when) => `Abierto hasta el ${when}. Solo se ve cuántas personas tienen cada habilidad, no quiénes.`,
  closed: 'Este mural está cerrado. Solo se ve cuántas personas tienen cada habilidad, no quiénes.',
  nobody:
    'Todavía no hay nadie en el mural. Pulsa **Añadir las mías** para poner las habilidades que elegiste.',
  hint: 'Añade las habilidades que elegiste y mira lo que tienen en conjunto.',
  groups: charts.profile.groups,
  skill: (name, count) => `**${number.format(count)}** ${name}`,
  nobodyYet: (names) => `**Todavía nadie:** ${list.format(names)}`,

  add: 'Añadir las mías',
  remove: 'Quitar las mías',
  share: 'Qué compartimos',
  missing: 'Qué nos falta',
  careers: 'Profesiones para el grupo',
  quiz: 'Adivina el trabajo',
  poster: 'Póster',
  close: 'Cerrar',
  file: 'Números en un archivo',
  reopen: 'Abrir de nuevo',

  added: (names) => `En el mural, de tu parte: **${list.format(names)}**.`,
  onlyCounts:
    'Los demás solo ven cuántas personas tienen cada habilidad. Tu nombre no se muestra a nadie si tú no quieres.',
  named: (name) => `Apareces como **${name}** para quien busque a alguien con una de tus habilidades.`,
  showName: 'Mostrar mi nombre',
  hideName: 'Ocultar mi nombre',
  nameShown: (name) =>
    `Quien pulse **Qué nos falta** podrá leer que se le puede preguntar a **${name}**. Tu nombre estará también en el archivo que recibe al final quien empezó este mural.`,
  nameHidden: 'Tu nombre ya no se muestra a nadie. Tus habilidades se siguen contando.',
  removed: 'En este mural ya no hay nada tuyo.',
  noPicks: 'Todavía no has elegido habilidades. Elige las tuyas y vuelve a pulsar **Añadir las mías**.',
  ended: 'Este mural ha terminado. Empieza otro con `/equipo empezar`.',
  onlyStarter: 'Eso solo puede hacerlo quien empezó este mural.',
  noPicture: 'Ahora no se pudo dibujar la imagen. Los números están en el mural.',
  closedNow: 'El mural está cerrado. Puedes abrirlo de nuevo desde el mural.',
  reopened: 'El mural vuelve a estar abierto durante siete días.',
  numbers: 'Aquí están sus números para una hoja de cálculo; solo hay nombres de quienes quisieron aparecer.',
  postSummary: 'Publicar un resumen',

  shareTitle: 'Qué compartimos',
  shareHint: 'Al menos la mitad del grupo tiene estas habilidades.',
  shared: (name, count, people) => `**${name}** · ${number.format(count)} de ${number.format(people)}`,
  nothingShared: 'Todavía no hay ninguna habilidad que tenga al menos la mitad del grupo.',

  missingTitle: 'Qué nos falta',
  missingHint: 'Como mucho una de cada cinco personas tiene estas habilidades.',
  throughHint: 'Entre paréntesis: una habilidad suya que suelen pedir también los trabajos que piden esta.',
  lacking: (name, count) =>
    count === 0 ? `**${name}** · todavía nadie` : `**${name}** · ${charts.wall.people(count)}`,
  ask: (who) => `pregunta a ${either.format(who)}`,
  askThrough: (who, skill) => `pregunta a ${either.format(who)} (${skill})`,
  noOneToAsk: 'Nadie a quien se pueda preguntar ha querido aparecer con su nombre.',
  nothingMissing: 'No falta nada: más de una de cada cinco personas tiene cada habilidad.',

  careersTitle: 'Profesiones para el grupo',
  careersHint: (people) =>
    people === 1
      ? 'Profesiones que se apoyan en lo que hay en el mural, de momento de una persona.'
      : `Profesiones que se apoyan en lo que más tienen las ${number.format(people)} personas del mural. Cada habilidad cuenta según cuántas la tienen; primero van las profesiones en las que se puede empezar.`,

  summaryTitle: (name) => `${name}: el resultado`,
  best: (skills) => `**La mayoría tenemos** ${list.format(skills)}.`,
  rare: (skills) => `**Pocas personas o ninguna tienen** ${list.format(skills)}.`,
  fits: (preparation, careers) => `**${fit.groups[preparation]}:** ${careerList.format(careers)}`,

  columns: ['Habilidad', 'Elemento de O*NET', 'Personas', 'Con nombre'],

  guess: 'Adivina el trabajo',
  score: (answered, right) => {
    if (answered === 0) return 'Todavía no ha respondido nadie. Cuenta la primera respuesta de cada persona.';
    const have = answered === 1 ? 'respuesta' : 'respuestas';
    const hits = right === 1 ? 'acierto' : 'aciertos';
    return `${number.format(answered)} ${have}, ${number.format(right)} ${hits}. Cuenta la primera respuesta de cada persona.`;
  },
  another: 'Otro',
  right: (career) => `Acertaste: es ${ended(midSentence(career))}`,
  wrong: (career, answer) => `No es **${midSentence(career)}**: es ${ended(midSentence(answer))}`,
  alreadyAnswered: 'Ya habías respondido, y cuenta la primera respuesta.',
  roundOver: 'Esta ronda ha terminado. Pulsa **Adivina el trabajo** para empezar otra.',
  readMore: 'Leer más',
};
