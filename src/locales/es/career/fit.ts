import { listFormat, spacedNumberFormat } from '../../formats.ts';
import type { Sentences } from '../../types.ts';
import { preparationGroups } from './preparation.ts';

const number = spacedNumberFormat();
const list = listFormat('es');
const dollars = spacedNumberFormat({ maximumFractionDigits: 0 });
const cents = spacedNumberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** So many careers; from 99.5 % on, which rounds to 100, one may fit better still. */
export const shareOfCareers = (percent: number, of = ''): string =>
  percent >= 100 ? 'casi todas las demás' : `el ${percent} %${of}`;

/** Lo mismo donde hay poco sitio. */
export const shareInShort = (percent: number): string => (percent >= 100 ? 'casi todas' : `${percent} %`);

export const fit: Sentences['fit'] = {
  title: 'Profesiones que van contigo',
  sharedTitle: 'Profesiones que van con estas habilidades',
  groups: preparationGroups,
  allInGroup: {
    little: 'Todas: poca preparación',
    some: 'Todas: algo de formación',
    degree: 'Todas: título universitario',
  },
  outOf: (careers) =>
    `De ${number.format(careers)} profesiones, según la preparación. Elige una para leer más.`,
  onPage: (careers, page, pages) =>
    `${careers === 1 ? '1 profesión' : `${number.format(careers)} profesiones`} · página ${number.format(page)} de ${number.format(pages)}`,
  betterThan: (percent) => `va mejor contigo que ${shareOfCareers(percent)}`,
  bothBetterThan: (skills, interests) =>
    interests === undefined
      ? `habilidades: mejor que ${shareOfCareers(skills)}`
      : `habilidades: mejor que ${shareOfCareers(skills)} · intereses: mejor que ${shareOfCareers(interests)}`,
  andInterests: (interests) =>
    `Y según lo que te gusta: ${list.format(interests)}. Cámbialo con **/intereses elegir**.`,
  leansOn: (skills) => `Se apoya en lo que tienes: ${list.format(skills)}.`,
  asksFor: (skills) => `Además pide ${list.format(skills)}.`,
  nothingSpecial: 'No pide ninguna habilidad blanda más que la mayoría.',
  payAYear: (amount) => `${dollars.format(amount)} USD al año`,
  payAnHour: (amount) => `${cents.format(amount)} USD por hora`,
  education: {
    'No formal educational credential': 'sin título',
    'High school diploma or equivalent': 'bachillerato o equivalente',
    'Some college, no degree': 'algo de universidad',
    'Postsecondary nondegree award': 'un certificado tras el bachillerato',
    "Associate's degree": 'título de dos años',
    "Bachelor's degree": 'título universitario de cuatro años',
    "Master's degree": 'maestría o máster',
    'Doctoral or professional degree': 'doctorado o título profesional',
  },
  training: {
    'Short-term on-the-job training': 'hasta un mes de aprendizaje en el puesto',
    'Moderate-term on-the-job training': 'algunos meses de aprendizaje en el puesto',
    'Long-term on-the-job training': 'más de un año de aprendizaje en el puesto',
    Apprenticeship: 'un programa de aprendiz',
    'Internship/residency': 'prácticas o residencia',
  },
  sources:
    'Sueldos y perspectivas: Oficina de Estadísticas Laborales de EE. UU. (BLS). Qué se hace: palabras de Waymark.',
  emptyNarrowed: 'Con estos filtros no queda ninguna profesión. Quita alguno o muéstralas todas.',

  ownWords: 'Con tus palabras',
  change: 'Cambiar habilidades',
  oneMore: 'Una habilidad más',
  narrow: 'Filtrar',
  map: 'En un mapa',
  showAll: 'Mostrar todas',

  order: 'Orden',
  orders: {
    fit: {
      label: 'Las que más van contigo',
      description: 'Orden de Waymark: cuánto se apoyan en tus habilidades, menos lo que piden además',
    },
    skills_covered: {
      label: 'O*NET: mejor cubiertas',
      description: 'Tienes la mayor parte de las habilidades blandas de nivel alto que usan',
    },
    my_matches: { label: 'O*NET: más habilidades mías', description: 'Las que usan más de las que elegiste' },
    title: { label: 'O*NET: título en inglés', description: 'De la A a la Z' },
    code: { label: 'O*NET: código', description: 'Las parecidas juntas' },
    zone: { label: 'O*NET: Job Zone', description: 'Primero las que piden menos preparación' },
  },
  form: {
    title: 'Filtrar profesiones',
    preparation: 'Preparación',
    any: 'Cualquiera',
    family: 'Familia de profesiones',
    pay: 'Sueldo mínimo',
    growing: 'Perspectivas',
    noDegree: 'No hace falta título universitario',
    growingOnly: 'Solo las que crecen',
    growingAny: 'Crezcan o no',
  },
  narrowedTo: (parts) => `Filtros: ${parts.join(' · ')}`,
};
