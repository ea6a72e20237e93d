import type { Commands } from '../../values.ts';
import { career as words } from '../career/career.ts';

const names: Readonly<Record<string, string>> = { ...words.report.sections };
const sections = Object.fromEntries(
  Object.entries(names).map(([section, name]) => [`career report section ${section}`, { name }]),
);

export const career: Commands = {
  career: { name: 'profesión', description: 'Cualquier profesión: qué es, qué pide y cuánto paga' },
  'career search': { name: 'buscar', description: 'Busca profesiones' },
  'career search query': {
    name: 'palabras',
    description: 'El nombre de un trabajo, o palabras sobre lo que te gustaría hacer',
  },
  'career report': { name: 'informe', description: 'Todo sobre una profesión' },
  'career report career': {
    name: 'profesión',
    description: 'Su título o su código; empieza a escribir y elige',
  },
  'career report section': { name: 'sección', description: 'Qué mostrar primero' },
  ...sections,
  'career compare': { name: 'comparar', description: 'De dos a cuatro profesiones frente a frente' },
  'career compare first': { name: 'primera', description: 'Una profesión: su título o su código' },
  'career compare second': { name: 'segunda', description: 'La otra profesión: su título o su código' },
  'career compare third': { name: 'tercera', description: 'Una tercera profesión: su título o su código' },
  'career compare fourth': { name: 'cuarta', description: 'Una cuarta profesión: su título o su código' },
  'career path': {
    name: 'camino',
    description: 'De una profesión a otras: qué traes y qué falta',
  },
  'career path from': { name: 'desde', description: 'La profesión de partida: su título o su código' },
  'career path to': { name: 'hasta', description: 'Una meta, para ver los pasos: su título o su código' },
  saved: { name: 'guardadas', description: 'Las profesiones que guardaste' },
  'saved list': {
    name: 'lista',
    description: 'Mira, compara y exporta las que guardaste',
  },
};
