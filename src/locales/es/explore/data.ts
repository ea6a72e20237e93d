import { numberFormat } from '../../formats.ts';
import type { Sentences } from '../../types.ts';

const number = numberFormat('es');

const paged = (found: string, page: number, pages: number): string =>
  pages > 1 ? `**${found}** · página ${number.format(page)} de ${number.format(pages)}` : `**${found}**`;

export const data: Sentences['data'] = {
  tables: 'Tablas de la base de datos O*NET',
  tablesIntro: 'Los datos tal como los publica O*NET.',
  chooseTable: 'Elige una tabla',
  columns: (table) => `Columnas de ${table}`,
  columnCount: (columns, page, pages) =>
    paged(columns === 1 ? '1 columna' : `${number.format(columns)} columnas`, page, pages),
  types: { text: 'texto', number: 'número', date: 'fecha' },
  mayBeEmpty: 'puede estar vacía',
  rows: (table) => `Filas de ${table}`,
  rowCount: (rows, page, pages) => paged(rows === 1 ? '1 fila' : `${number.format(rows)} filas`, page, pages),
  noRows: 'Ninguna fila coincide.',
  notNumber: (column, value) => `\`${column}\` contiene números y «${value}» no lo es: prueba con 3.`,
  badFilter: (column, value) =>
    `No se pudo filtrar \`${column}\` por «${value}». Prueba con otro valor o con otra condición.`,
  operators: {
    eq: 'es',
    ne: 'no es',
    lt: 'es menor que',
    le: 'es como mucho',
    gt: 'es mayor que',
    ge: 'es como mínimo',
    contains: 'contiene',
    startswith: 'empieza con',
  },
  filtered: (column, operator, value) => `Donde ${column} ${operator} «${value}»`,
  sorted: (column, descending) =>
    `Por orden de ${column}, ${descending ? 'de mayor a menor' : 'de menor a mayor'}`,
  empty: 'vacío',
  seeRows: 'Filas',
  filter: 'Filtrar por una columna',
  filterBy: (column) => `Filtrar por ${column}`,
  condition: 'Condición',
  value: 'Valor',
  unfilter: 'Quitar el filtro',
  sortBy: 'Ordenar por una columna',
  turnOrder: 'Invertir el orden',
  file: 'Como archivo CSV',
  fileWhole: (table, rows) => `${table}: las ${number.format(rows)} filas.`,
  filePart: (table, rows, total) =>
    `${table}: las primeras ${number.format(rows)} de ${number.format(total)} filas. Usa un filtro para ver las demás.`,
  noTable: (text) => `No hay ninguna tabla llamada «${text}». Estas son todas las tablas.`,
  halfFilter: 'Un filtro necesita una columna y un valor. Estas son las columnas.',
  noColumn: (text, table) => `${table} no tiene la columna «${text}». Estas son sus columnas.`,
  version: 'De dónde vienen estas respuestas',
  here: 'Datos guardados con esta aplicación; no se consulta ningún servicio web.',
  api: (version) => `O*NET Web Services ${version}`,
  taxonomy: (taxonomy) => `Taxonomía: ${taxonomy}`,
  database: (database) => `Base de datos: ${database}`,
};
