import { numberFormat } from '../formats.ts';
import type { DataWords } from '../words/data.ts';

const number = numberFormat('es');

const paged = (found: string, page: number, pages: number): string =>
  pages > 1 ? `**${found}** · página ${number.format(page)} de ${number.format(pages)}` : `**${found}**`;

export const data: DataWords = {
  tables: 'Tablas de la base de datos O*NET',
  tablesIntro: 'Los datos mismos, como O*NET los publica.',
  chooseTable: 'Elige una tabla',
  columns: (table) => `Columnas de ${table}`,
  columnCount: (columns, page, pages) =>
    paged(columns === 1 ? '1 columna' : `${number.format(columns)} columnas`, page, pages),
  types: { text: 'texto', number: 'número', date: 'fecha' },
  mayBeEmpty: 'puede estar vacía',
  rows: (table) => `Filas de ${table}`,
  rowCount: (rows, page, pages) => paged(rows === 1 ? '1 fila' : `${number.format(rows)} filas`, page, pages),
  noRows: 'Ninguna fila es así.',
  badFilter: (column, operator, value) =>
    `No se puede filtrar por \`${column}\` ${operator} «${value}». Prueba con otro valor o con otra comparación.`,
  operators: {
    eq: 'es',
    ne: 'no es',
    lt: 'es menor que',
    le: 'es como mucho',
    gt: 'es mayor que',
    ge: 'es como mínimo',
    contains: 'contiene',
    startswith: 'empieza por',
  },
  filtered: (column, operator, value) => `Donde ${column} ${operator} «${value}»`,
  sorted: (column, descending) =>
    `En orden de ${column}, ${descending ? 'de mayor a menor' : 'de menor a mayor'}`,
  empty: 'nada',
  seeRows: 'Filas',
  seeColumns: 'Columnas',
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
    `${table}: las primeras ${number.format(rows)} de ${number.format(total)} filas. Con un filtro cabe el resto.`,
  noTable: (text) => `Ninguna tabla se llama «${text}». Estas son todas.`,
  halfFilter: 'Un filtro necesita una columna y un valor. Estas son las columnas.',
  noColumn: (text, table) => `${table} no tiene la columna «${text}». Estas son las que tiene.`,
  version: 'Qué responde aquí',
  here: 'Datos guardados con esta aplicación; no se consulta ningún servicio web.',
  api: (version) => `O*NET Web Services ${version}`,
  taxonomy: (taxonomy) => `Taxonomía: ${taxonomy}`,
  database: (database) => `Base de datos: ${database}`,
};
