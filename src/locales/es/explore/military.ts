import { listFormat, numberFormat } from '../../formats.ts';
import type { Sentences } from '../../types.ts';

const number = numberFormat('es');
const list = listFormat('es');

export const military: Sentences['military'] = {
  find: (query) => `Profesiones parecidas a tu puesto militar: «${query}»`,
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
  leadsOn: (skills) =>
    `Profesiones civiles que piden lo que ahí se entrena: ${list.format(skills)}. Es una lectura de Waymark.`,
  matched: (jobs, more) =>
    more > 0
      ? `Tu búsqueda coincide con ${jobs.join(', ')} y ${number.format(more)} más.`
      : `Tu búsqueda coincide con ${list.format(jobs)}.`,
  retired: 'ya no se usa',
  matchTypes: {
    most_duties: 'La mayoría de las tareas son parecidas',
    some_duties: 'Algunas tareas son parecidas',
  },
  preparation: (words) => `Preparación: ${words}`,
  payGrade: (grade) => `Grado salarial: ${grade}`,
  nothing(query, branch) {
    const found = `No se encontró ningún puesto militar para «${query}».`;
    if (branch === 'coast_guard')
      return `${found} Esta búsqueda no conoce los códigos de la Guardia Costera: prueba con el nombre del puesto.`;
    const officers =
      branch === 'navy' ? ' Esta búsqueda no conoce los códigos de los oficiales de la Marina.' : '';
    return `${found}${officers} Prueba con el nombre del puesto, o con su código sin el grado (IT, no IT2).`;
  },
  toCodes: 'Códigos militares',
  toCareers: 'Profesiones civiles',
};
