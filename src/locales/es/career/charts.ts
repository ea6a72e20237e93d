import { listFormat, numberFormat, spacedNumberFormat } from '../../formats.ts';
import type { Sentences } from '../../types.ts';
import { shareInShort, shareOfCareers } from './fit.ts';
import { preparationGroups } from './preparation.ts';
import { profile } from './profile.ts';

const number = spacedNumberFormat({ maximumFractionDigits: 0 });
const decimals = spacedNumberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const change = numberFormat('es', { style: 'percent', signDisplay: 'exceptZero' });
const list = listFormat('es');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const charts: Sentences['charts'] = {
  credit: (release, published) =>
    `Waymark, de O*NET® ${release} (USDOL/ETA, CC BY 4.0)${published ? ' y BLS' : ''}`,
  notPublished: 'sin publicar',
  list: (items) => list.format(items),

  pay: {
    label: { year: 'Sueldo al año, en USD', hour: 'Sueldo por hora, en USD' },
    dollars: (amount, unit) => `${(unit === 'year' ? number : decimals).format(amount)} USD`,
    short: (amount, unit) => (unit === 'year' ? number : decimals).format(amount),
    per: (amount, unit) => `${amount} ${unit === 'year' ? 'al año' : 'por hora'}`,
    p10: 'el 10 % gana menos',
    median: 'la mitad gana más',
    p90: 'el 10 % gana más',
    bar: 'Barras: todos menos el 10 % que menos gana y el 10 % que más. Línea: la mitad gana más.',
    range: (median, p10, p90) => `la mitad gana más de ${median}, casi todos entre ${p10} y ${p90}`,
    unknown: 'sueldo sin publicar',
  },

  outlook: {
    label: 'Perspectivas',
    steps: {
      shrinking: 'menos puestos',
      shrinking_little: 'algunos puestos menos',
      same: 'casi los mismos puestos',
      growing_little: 'algunos puestos más',
      growing: 'más puestos',
      growing_fast: 'muchos puestos más',
    },
    percent: (of100) => change.format(Math.round(of100) / 100),
    tenYears: (step) => `${step} en 10 años`,
    openingsLabel: 'Vacantes',
    openings: (count) => `unas ${number.format(count)} al año`,
    change: (step, of100) => `${step} en diez años (${of100})`,
    openingsEach: (openings) => `vacantes: ${openings}`,
  },

  preparation: { label: profile.gettingIn, steps: preparationGroups, part: lower },

  skills: {
    label: 'Habilidades principales',
    yours: 'tuyas',
    part: (names) => `habilidades principales: ${names}`,
    yoursPart: (names) => `de ellas, tuyas: ${names}`,
  },

  fit: {
    label: 'Encaje',
    meaning: 'Encaje: mejor que este porcentaje de las profesiones.',
    share: shareInShort,
    percent: (of100) => `${of100}\u00a0%`,
    part: (of100) => `va mejor que ${shareOfCareers(of100)}`,
  },

  card: {
    description: (name, title) => `Ficha de profesión: ${name} (${title}).`,
    facts: (parts) => `${capital(parts.join('; '))}.`,
  },

  comparison: {
    title: 'Profesiones frente a frente',
    description: (names) => `Profesiones frente a frente: ${names}.`,
    career: (place, facts) => `${place}: ${facts.join('; ')}.`,
  },

  profile: {
    title: 'Habilidades blandas',
    count: (picked, all) => `${picked} de ${all}`,
    groups: { social: 'Trabajar con la gente', thinking: 'Pensar y resolver' },
    description: (count) => `Habilidades blandas: ${count} elegidas.`,
    groupSentence: (group, names) => `${group}: ${names}.`,
    noneInGroup: (group) => `${group}: ninguna elegida.`,
  },

  map: {
    title: 'Profesiones que van contigo',
    size: 'Círculo más grande: mejor sueldo.',
    list: (fit, pay) => `En la lista: ${fit.toLowerCase()} · ${lower(pay)}.`,
    description: (careers) =>
      `Mapa de ${careers} profesiones por preparación, con su encaje y su sueldo al año.`,
    group: (preparation, names) => `${preparation}: ${names}.`,
    career: (place, name, fit, pay) => `${place} ${name} (${fit}, ${pay})`,
  },

  wall: {
    title: 'Lo que se nos da bien',
    people: (count) => (count === 1 ? '1 persona' : `${number.format(count)} personas`),
    missing: 'Nadie todavía',
    nothingMissing: 'No falta ninguna habilidad.',
    description: (title, people) => `Mural de habilidades «${title}»: ${people}.`,
    skill: (name, count) => `${name} ${number.format(count)}`,
    missingSentence: (names) => `Nadie todavía: ${names}.`,
  },
};
