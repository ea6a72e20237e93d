import { careerListFormat, listFormat, midSentence } from '../formats.ts';
import type { Sentences } from '../types.ts';

const list = listFormat('es');
const careerList = careerListFormat('es');
const quoted = (quotes: readonly string[]): string => quotes.map((quote) => `«${quote}»`).join(', ');

export const ask: Sentences['ask'] = {
  formTitle: 'Con tus palabras',
  formLabel: '¿Qué haces y qué se te da bien?',
  formPlaceholder: 'Calmo a la gente y explico las cosas. Arreglaba radios en el ejército…',
  messageCommand: 'Buscar profesiones en esto',

  recognized: 'En tus palabras oigo',
  recognizedInMessage: 'En este mensaje oigo',
  skillLine: (skill, quotes) => `**${skill}** ${quoted(quotes)}`,
  tick: 'Habilidades que usar',
  use: 'Usar estas',
  again: 'Decirlo de otro modo',
  list: 'Elegir de la lista',
  careersInWords: 'Profesiones cercanas a lo que escribiste',
  becauseYouWrote: (quotes) => `Escribiste ${quoted(quotes)}.`,
  careersForSkills: 'Profesiones que se apoyan en esas habilidades',

  question: '¿Qué te agradece la gente?',
  noWords:
    'Basta una o dos frases sobre algo que hiciste: en casa, en la escuela, en el trabajo, en un juego. No se guarda nada de lo que escribas.',
  guided: 'Guíame',

  privately: 'Podemos verlo juntos. Lo que se muestre solo lo verás tú.',
  goOn: 'Seguir en privado',
  hello: 'Hola. Cuéntame qué te agradece la gente y busco profesiones donde haga falta.',
  thanks: 'De nada. Escribe cuando quieras seguir.',
  help: 'Cuéntame en una o dos frases qué se te da bien o qué has hecho, y te respondo con habilidades y profesiones. Luego puedes decir «menos estudios», «que pague más», «ventas no», «¿por qué?» o «cuéntame de la segunda».',
  confused: 'No sé si te entiendo. ¿Qué te agradece la gente?',
  who: 'Soy un programa, no una persona. Sé de profesiones y de las habilidades que piden. Cuéntame qué te agradece la gente y busco algunas.',
  kept: 'Lo que escribes se lee para responderte y después se olvida. Durante una hora recuerdo qué habilidades y profesiones te mostré. /privacidad ver dice qué se guarda.',
  prompt:
    'Basta una frase. ¿Cuándo te dieron las gracias por última vez? ¿Qué te pide la gente? Por ejemplo: «Arreglé el celular de mi tía» o «En el trabajo calmo a todos».',
  next: 'Abre una para ver cómo se entra, o di «guarda la primera» y vuelve cuando quieras. Con «más» ves otras.',
  softSkills:
    'Las habilidades blandas son lo que llevas a cualquier trabajo: escuchar, explicar, cuidar el tiempo, calmar a la gente. Cuéntame algo que hiciste y te digo cuáles son.',
  meaning: (skill, description) =>
    `${skill}: ${description} Lo supongo por tus palabras; quítala si no va contigo.`,
  reassured:
    'Gracias por decírmelo. La línea de ayuda está ahí cuando la quieras. Si te apetece, cuéntame algo que hiciste y salió bien.',
  hardTime:
    'Eso desgasta a cualquiera. Si quieres ver otros trabajos: ¿qué has hecho que te saliera bien, en el trabajo o fuera de él?',
  calm: 'Está bien. Si más adelante quieres ver profesiones, aquí estoy.',
  distress:
    'Eso suena duro. Soy un bot de profesiones y no un consejero: habla, por favor, con alguien que pueda escucharte de verdad. En España, el 024; en EE. UU., el 988 (marca 2 para español); en otros países, findahelpline.com reúne a quienes ayudan cerca de ti. Si corres peligro, llama al número de emergencias.',
  startedOver: 'Empezamos de nuevo. ¿Qué te agradece la gente?',
  nothingShown: 'Aún no te he mostrado nada. Cuéntame primero algo de ti.',
  thatOne: 'La lista no tiene tantas. ¿Cuál quieres decir?',
  saved: (careers) =>
    `Guardado: ${careerList.format(careers)}. En /guardadas lista está todo lo que guardaste.`,
  languageSwitched: 'En español, entonces.',
  narrowed: (parts) => `Ahora con: ${list.format(parts)}.`,
  pathsFrom: (career) =>
    `Desde ${midSentence(career)} se pasa a trabajos como estos. El botón muestra más caminos y qué te sirve de lo que ya sabes:`,
  about: (topic) => `Para «${topic}»:`,
  noneAbout: (topic) => `No encontré ninguna profesión para «${topic}». ¿Cómo más lo dirías?`,
  withoutThose: 'Sin esas:',
  noneLeft: 'Con eso no queda ninguna profesión. Aquí están como antes:',
  noMore: 'No hay más como estas. Cuéntame otra cosa que te guste o que hayas hecho.',
  others: 'Otras:',
  before: 'Las de antes:',
  why: (career, skills) => `${career} se apoya en ${list.format(skills)}, que es lo que oí en tus palabras.`,
  whyWords: (career) => `${career} está aquí por el trabajo que nombraste.`,
  pays: (career, pay) => `${career}: ${pay}. Es lo que se paga en EE. UU.`,
  needs: (career, preparation) =>
    `${career}: ${preparation}, como es habitual en EE. UU. Ábrela para leer más de cómo se entra.`,
  needsUnknown: (career) => `No hay nada publicado sobre cómo se entra en ${midSentence(career)}.`,
  payUnknown: (career) => `No hay nada publicado sobre lo que paga ${midSentence(career)}.`,
};
