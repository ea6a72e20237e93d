import { listFormat, numberFormat } from '../formats.ts';
import type { MilitaryWords } from '../words/military.ts';

const number = numberFormat('es');
const list = listFormat('es');

export const military: MilitaryWords = {
  find: (query) => `Carreras como tu puesto militar: «${query}»`,
  crosswalk: (query) => `Códigos militares para «${query}»`,
  branch: 'Rama',
  branches: {
    all: 'Todas las ramas',
    army: 'Ejército',
    navy: 'Marina',
    air_force: 'Fuerza Aérea y Fuerza Espacial',
    marine_corps: 'Infantería de Marina',
    coast_guard: 'Guardia Costera',
  },
  matched: (jobs, more) =>
    more > 0
      ? `Tu búsqueda coincide con ${jobs.join(', ')} y ${number.format(more)} más.`
      : `Tu búsqueda coincide con ${list.format(jobs)}.`,
  retired: 'ya no se usa',
  matchTypes: {
    most_duties: 'La mayoría de las tareas se parecen',
    some_duties: 'Algunas tareas se parecen',
  },
  preparation: (words) => `Preparación: ${words}`,
  payGrade: (grade) => `Grado salarial: ${grade}`,
  nothing: (query) =>
    `No se encontró ningún puesto militar para «${query}». Los códigos de oficiales de la Marina y de la Guardia Costera no están en esta búsqueda, y un código va sin su grado (IT, no IT2). Prueba con el nombre del puesto.`,
  careersFor: (code, title) => `Carreras para ${title} (${code})`,
  careers: (count) => (count === 1 ? '1 carrera' : `${number.format(count)} carreras`),
  toCodes: 'Códigos militares',
  toCareers: 'Carreras civiles',
};
