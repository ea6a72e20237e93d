import { careerListFormat, listFormat, midSentence, numberFormat, type Format } from '../../formats.ts';
import type { Sentences } from '../../types.ts';
import type { ScaleSteps, Wage } from '../../values.ts';

const number = numberFormat('es', { maximumFractionDigits: 1 });
const percent = numberFormat('es', { style: 'percent', maximumFractionDigits: 1 });
const dollars = numberFormat('es', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const cents = numberFormat('es', { style: 'currency', currency: 'USD' });
const list = listFormat('es');
const careerList = careerListFormat('es');
const oneOf = listFormat('es', { type: 'disjunction' });

const share = (of100: number): string => percent.format(of100 / 100);
const wage = (format: Format<number>, { dollars: amount, over }: Wage): string =>
  over ? `más de ${format.format(amount)}` : format.format(amount);

/** O*NET's outlook categories, which it gives in English. */
const outlooks: Readonly<Record<string, string>> = {
  Bright: 'Brillante',
  Average: 'Promedio',
  'Below Average': 'Por debajo del promedio',
};

/** Levels of education by O*NET's names, in lower case. */
const educationLevels: Readonly<Record<string, string>> = {
  'less than a high school diploma': 'sin bachillerato',
  'high school diploma': 'bachillerato',
  'high school diploma or equivalent': 'bachillerato o equivalente',
  'post-secondary certificate': 'un certificado tras el bachillerato',
  'some college courses': 'algo de universidad',
  'some college, no degree': 'algo de universidad',
  "associate's degree": 'un título de dos años',
  "bachelor's degree": 'un título universitario de cuatro años',
  'post-baccalaureate certificate': 'un certificado tras el título universitario',
  "master's degree": 'una maestría o máster',
  "post-master's certificate": 'un certificado tras la maestría',
  'first professional degree': 'un título profesional',
  'doctoral degree': 'un doctorado',
  'doctoral or professional degree': 'un doctorado o título profesional',
  'post-doctoral training': 'formación posterior al doctorado',
};

/** Why a career has a Bright Outlook, by O*NET's names. */
const brightKinds: Readonly<Record<string, string>> = {
  'Rapid Growth': 'crece rápido',
  'Numerous Job Openings': 'muchas vacantes',
  'New & Emerging': 'nueva',
};

const scales: ScaleSteps = {
  importance: ['casi no importa', 'importa un poco', 'importa', 'importa mucho', 'esencial'],
  interest: ['apenas', 'un poco', 'en parte', 'mucho', 'muchísimo'],
  extent: ['muy poco', 'un poco', 'en parte', 'en gran medida', 'del todo'],
  context: ['muy bajo', 'bajo', 'medio', 'alto', 'muy alto'],
  impact: ['estorba', 'estorba algo', 'apenas influye', 'ayuda', 'ayuda mucho'],
};

const signed = numberFormat('es', { signDisplay: 'exceptZero', maximumFractionDigits: 1 });

/** The real scale of work styles, from -3 to 3. */
const impactOf = (of100: number): string => signed.format((of100 / 100) * 6 - 3).replace('-', '−');

export const career: Sentences['career'] = {
  report: {
    sections: {
      overview: 'Resumen',
      tasks: 'Tareas',
      skills: 'Habilidades',
      knowledge: 'Conocimientos',
      abilities: 'Aptitudes',
      personality: 'Personalidad',
      styles: 'Estilos de trabajo',
      interests: 'Intereses',
      values: 'Valores laborales',
      technology: 'Tecnología',
      in_demand: 'Programas con mucha demanda',
      tools: 'Herramientas',
      activities: 'Actividades laborales',
      detailed: 'Actividades detalladas',
      outline: 'Esquema de actividades',
      context: 'Entorno laboral',
      education: 'Educación y preparación',
      apprentice: 'Aprendizajes remunerados',
      outlook: 'Perspectivas y sueldo',
      state: 'Estado por estado',
      related: 'Profesiones relacionadas',
      explore: 'Explorar más',
      groups: 'Asociaciones profesionales',
      military: 'En las fuerzas armadas',
    },
    choose: 'Ver otra sección',
    forms: { plain: 'En palabras sencillas', brief: 'En breve', full: 'Completo' },
    scales,
    rating: (value, step, scale) =>
      scale === 'impact' ? `${impactOf(value)}, ${step}` : `${number.format(value)} de 100, ${step}`,
    ends: (scale) =>
      scale === 'impact'
        ? `−3: ${scales.impact[0]} · 0: ${scales.impact[2]} · +3: ${scales.impact[4]}`
        : `0: ${scales[scale][0]} · 100: ${scales[scale][4]}`,
    moreInFull: (items) => `${number.format(items)} más: pulsa «Completo».`,
    page: (page, pages) => `Página ${number.format(page)} de ${number.format(pages)}`,

    uses: (names) => `De tus habilidades blandas, usa **${list.format(names)}** a nivel alto.`,
    besides: (names) => `Además pide ${list.format(names)}.`,
    nothingBesides: 'No pide ninguna otra habilidad blanda a nivel alto.',
    callsFor: (names) => `Habilidades blandas que usa a nivel alto: **${list.format(names)}**.`,
    unrated: 'O*NET no ha valorado las habilidades de esta profesión.',

    official: (title) => `En O*NET: ${title}`,
    brightFor: (kinds) =>
      `Perspectiva brillante: ${list.format(kinds.map((kind) => brightKinds[kind] ?? kind))}`,
    whatTheyDo: 'Qué hacen',
    atAGlance: 'De un vistazo',
    preparation: (zone) => `**Preparación:** ${zone}`,
    topSkills: (names) => `**Habilidades que más importan:** ${list.format(names)}`,
    onTheJob: 'En el trabajo',
    alsoCalled: 'En inglés también se llama',
    updated: (year) => `Actualizado por última vez en ${year}`,
    onlyTitle: 'Las demás secciones del menú cuentan más sobre esta profesión.',

    mainTasks: 'Tareas principales',
    otherTasks: 'Otras tareas',
    hot: 'muy usado por las empresas',
    inDemand: 'con mucha demanda',
    postings: (of100) => `en el ${share(of100)} de las ofertas de empleo`,
    people: (of100, answer) => `${share(of100)}: ${answer}`,
    topInterest: (name) => `Interés más fuerte: **${name}**`,
    strongestInterests: (names) => `**Intereses más fuertes:** ${list.format(names)}`,
    usuallyNeeded: (levels) => `Suele pedirse: ${oneOf.format(levels)}`,
    educationLabel: 'Educación',
    trainingLabel: 'Capacitación',
    experienceLabel: 'Experiencia',
    apprenticeship: 'Hay aprendizajes remunerados para esta profesión.',
    educationLevel: (title) => educationLevels[title.toLowerCase().replaceAll('’', "'")] ?? title,
    educationShares: 'Cuánta educación hace falta, según quienes trabajan en esto',

    outlook: (category) => `Perspectiva: **${outlooks[category] ?? category}**`,
    pay: 'Sueldo en Estados Unidos',
    annual: (amount) => `${wage(dollars, amount)} al año`,
    hourly: (amount) => `${wage(cents, amount)} por hora`,
    low: (wages) => `La décima parte peor pagada termina en: ${wages}`,
    median: (wages) => `La mitad gana más y la mitad menos: **${wages}**`,
    high: (wages) => `La décima parte mejor pagada empieza en: ${wages}`,
    noPay: 'O*NET no tiene datos de sueldo.',

    aboveAverage: 'Más común que el promedio nacional',
    average: 'Cerca del promedio',
    belowAverage: 'Menos común que el promedio',
    state: (name, quotient) =>
      quotient === undefined ? name : `${name}: ${number.format(quotient)} veces el promedio de EE. UU.`,
    myState: (name, quotient, group) =>
      quotient === undefined
        ? `En ${name}: **${group.toLowerCase()}**`
        : `En ${name} es **${number.format(quotient)} veces** tan común como en todo el país.`,
    chooseState: 'Elige tu estado',

    supplementalCareer: 'menos relacionada',
    industries: (names) => `Industrias: ${list.format(names)}`,
    industry: (name, of100) => (of100 === undefined ? name : `${name} (${share(of100)})`),

    whoHas: 'Ver qué otras profesiones piden una de estas',
    whoUses: 'Ver qué otras profesiones usan uno de estos',
    whoElse: 'Quién más hace esto',
    sameZone: 'Misma preparación',

    save: 'Guardar',
    saved: 'Guardada',
    savedHint: 'Está entre tus profesiones guardadas. Pulsa Guardada para quitarla.',
    compare: 'Comparar',
  },

  search: {
    title: (query) => `Profesiones para «${query}»`,
    none: 'No se encontró nada con estas palabras. Prueba con menos palabras o con otras.',
    also: (title) => `En inglés también: ${title}`,
    like: (name, reason) => `Parecida a ${midSentence(name)}: ${reason}`,
    ask: 'Buscar profesiones',
    askLabel: 'Palabras que buscar',
    didYouMean: '¿Cuál de estas quieres decir?',
    sites: { plain: 'Waymark', all: 'O*NET OnLine', vets: 'Para veteranos' },
    several: (typed) => `Varias profesiones se llaman «${typed}». ¿Cuál de ellas?`,
    near: 'Nada coincide con todo eso. Lo más cercano:',
    unknown: (typed) => `No hay ninguna profesión llamada «${typed}», ni con ese código.`,
  },

  compare: {
    title: 'Profesiones frente a frente',
    softSkills: 'Habilidades blandas a nivel alto',
    all: (careers, names) => `${careers === 2 ? 'Ambas' : 'Todas'}: ${list.format(names)}`,
    only: (name, names) => `Solo ${midSentence(name)}: ${list.format(names)}`,
    yours: (names) => `De estas, elegiste ${list.format(names)}.`,
    none: 'Ninguna usa habilidades blandas a nivel alto.',
    preparation: 'Cómo se entra',
    pay: 'Sueldo en EE. UU.',
    outlook: 'Perspectivas',
    interests: 'Intereses',
    skills: 'Lo que cada una pide más',
    more: (name, importance, other) =>
      `${name} (${number.format(importance)} frente a ${number.format(other)})`,
    nothingMore: 'nada en particular',
    outOf: 'Cuánto importa una habilidad, de 0 a 100.',
    alike: 'Valoran las habilidades casi igual.',
    unknown: 'sin datos',
    open: (place) => `Abrir la ${number.format(place)}`,
    change: 'Cambia una o quítala',
    add: 'Añadir otra',
    without: 'Seguir sin ella',
    choose: (names) => `Comparar ${careerList.format(names)} con…`,
    chooseHint: 'Tus profesiones guardadas y las relacionadas. También puedes buscar cualquier otra.',
    saved: 'La guardaste',
    related: 'Relacionada',
    search: 'Buscar',
    searchTitle: 'Busca una profesión',
    searchLabel: 'Título o código',
    pick: 'Comparar',
    chooseFirst: 'Elige la primera profesión para comparar',
    pickFirst: 'Elegir',
    fits: (typed) => `Estas profesiones corresponden a «${typed}». O busca cualquier otra.`,
    notFound: (typed) => `No se encontró «${typed}».`,
    same: 'Es la misma profesión. Elige otra para compararla.',
  },
};
