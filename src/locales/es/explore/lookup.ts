import { numberFormat } from '../../formats.ts';
import type { Sentences } from '../../types.ts';

const number = numberFormat('es');

export const lookup: Sentences['lookup'] = {
  editions: { '2010': 'O*NET-SOC 2010', '2019': 'O*NET-SOC 2019', active: 'O*NET-SOC actual' },
  becomes: (edition, careers) =>
    careers === 1 ? `En ${edition} es:` : `En ${edition} son ${number.format(careers)} profesiones:`,
  seeIn: { '2010': 'Ver en 2010', '2019': 'Ver en 2019', active: 'Ver la actual' },
  into: 'Ver en',
  outOf: 'De',
  notCode: (text) =>
    `«${text}» no es un código O*NET-SOC como 15-1252.00. ¿Quieres decir una de estas profesiones?`,
  unknown: (code, edition) => `${edition} no tiene ${code}, u O*NET no dice en qué se convirtió.`,
  systems: {
    education: 'Programas de estudio (CIP)',
    handbook: 'Manual de perspectivas ocupacionales (OOH)',
    soc: 'Clasificación ocupacional estándar (SOC)',
    dot: 'Diccionario de títulos ocupacionales (DOT)',
    rapids: 'Aprendizajes registrados (RAPIDS)',
    esco: 'Ocupaciones europeas (ESCO)',
  },
  found: (system, query) => `${system}: «${query}»`,
  careersFor: (code, title) => `Profesiones para ${title} (${code})`,
  careers: (count) => (count === 1 ? '1 profesión' : `${number.format(count)} profesiones`),
};
