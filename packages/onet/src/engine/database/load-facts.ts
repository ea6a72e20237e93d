import { join } from 'node:path';
import { IN_DEMAND, REPORTED_ONLY, SHOWN, TIERS } from '../../data-build/fact-file.ts';
import {
  CATEGORY,
  CODE,
  columnOf,
  ELEMENT,
  ELEMENT_NAME,
  readHeader,
  SCALE,
  VALUE,
} from '../../import/headers.ts';
import { ALL_TABLES, tableId } from '../../import/release-tables.ts';
import { readFactTable, iterateFactTable } from '../../facts/fact-table.ts';
import type { DatabaseBuilder, TableWriter } from './create-database.ts';
import type { Cell } from './schema.ts';

/** Rows between two yields, which let other work run. */
const ROWS_PER_STEP = 500;

const SHARE = [CODE, ELEMENT, SCALE, CATEGORY, VALUE];
const CATEGORY_NAME = [ELEMENT, SCALE, CATEGORY, 'Category Description'];

/** The headers of tables for which the facts have more than a release must have. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  'Job Zone Reference': ['Job Zone', 'Name', 'SVP Range'],
  Education: SHARE,
  'Training and Experience': SHARE,
  'Education Categories': CATEGORY_NAME,
  'Training and Experience Categories': CATEGORY_NAME,
  'Related Occupations': [CODE, 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index'],
  'Job Titles': [CODE, 'Job Title', 'Short Title'],
  'Sample of Reported Titles': [CODE, 'Reported Job Title', 'Shown in My Next Move'],
  'Software Skills': [CODE, 'Workplace Example', ELEMENT, 'Hot Technology', 'In Demand'],
};

const headersOf = (title: string): readonly string[] =>
  HEADERS[title] ?? ALL_TABLES.find(({ file }) => file === `${title}.txt`)?.needs ?? [];

/** Turns a row of one file of `data/` back into rows of the release's tables. */
type Loader = (
  row: readonly string[],
  add: (table: string, ...cells: readonly Cell[]) => void,
  columns: readonly string[],
) => void;

/** Adds a rating for each value of each cell, to the table and with the scales of its element. */
const ratings =
  (
    tableOf: (element: string) => string,
    scalesOf: (element: string, values: number) => readonly string[] = () => ['IM', 'LV'],
  ): Loader =>
  ([code = '', ...cells], add, columns) => {
    cells.forEach((cell, i) => {
      const element = columns[i + 1] ?? '';
      const values = cell.split('/');
      const scales = scalesOf(element, values.length);
      values.forEach((value, place) => {
        if (value !== '') add(tableOf(element), code, element, scales[place] ?? '', Number(value) / 100);
      });
    });
  };

/** The element that each scale of shares belongs to. */
const SHARE_ELEMENTS: Readonly<Record<string, string>> = {
  RL: '2.D.1',
  RW: '3.A.1',
  PT: '3.A.2',
  OJ: '3.A.3',
};

/** The cells and the table that a category such as `RL12` stands for. */
function shareOf(id: string): { table: string; cells: readonly Cell[] } {
  const scale = id.slice(0, 2);
  return {
    table: scale === 'RL' ? 'Education' : 'Training and Experience',
    cells: [SHARE_ELEMENTS[scale] ?? '', scale, Number(id.slice(2))],
  };
}

/** What the ids of elements begin with, by part of the content model. */
const PARTS: Readonly<Record<string, string>> = {
  '1.A': 'Abilities',
  '1.D': 'Work Styles',
  '2.A': 'Essential Skills',
  '2.B': 'Transferable Skills',
  '4.A': 'Work Activities',
  '4.C': 'Work Context',
};
const partOf = (element: string): string => PARTS[element.slice(0, 3)] ?? '';

/** The files of `data/` in the order they are loaded: occupations and elements first. */
const LOADERS: Readonly<Record<string, Loader>> = {
  'occupations.tsv': ([code = '', title = '', zone = ''], add) => {
    add('Occupation Data', code, title);
    if (zone !== '') add('Job Zones', code, Number(zone));
  },
  'job-zones.tsv': ([zone, name = '', range = ''], add) => {
    add('Job Zone Reference', Number(zone), name, range);
  },
  'elements.tsv': (row, add) => {
    add('Content Model Reference', ...row);
  },
  'skills.tsv': ratings(partOf),
  'knowledge.tsv': ratings(() => 'Knowledge'),
  'abilities.tsv': ratings(() => 'Abilities'),
  'work-styles.tsv': ratings(
    () => 'Work Styles',
    (_, values) => (values === 2 ? ['DR', 'WI'] : ['IM']),
  ),
  'interests.tsv': ratings(
    () => 'Career Interest Types',
    (element) => [/[a-f]$/.test(element) ? 'OI' : 'IH'],
  ),
  'education.tsv': ([code = '', ...shares], add, columns) => {
    shares.forEach((share, i) => {
      const { table, cells } = shareOf(columns[i + 1] ?? '');
      if (share !== '') add(table, code, ...cells, Number(share) / 100);
    });
  },
  'categories.tsv': ([id = '', name = ''], add) => {
    const { table, cells } = shareOf(id);
    add(`${table} Categories`, ...cells, name);
  },
  'related.tsv': ([code = '', ...tiers], add) => {
    let place = 0;
    tiers.forEach((codes, i) => {
      for (const other of codes.split(' ')) {
        if (other !== '') add('Related Occupations', code, other, TIERS[i] ?? '', ++place);
      }
    });
  },
  'job-titles.tsv': ([title = '', short = '', codes = ''], add) => {
    for (const marked of codes.split(' ')) {
      const code = marked.replace(/[!*]$/, '');
      add('Job Titles', code, title, short === '' ? null : short);
      if (marked.endsWith(SHOWN)) add('Sample of Reported Titles', code, title, 'Y');
      else if (marked.endsWith(REPORTED_ONLY)) add('Sample of Reported Titles', code, title, 'N');
    }
  },
  'software.tsv': ([name = '', hot = '', uses = ''], add) => {
    for (const use of uses.split('; ')) {
      const [category = '', ...codes] = use.split(' ');
      for (const marked of codes) {
        const isInDemand = marked.endsWith(IN_DEMAND);
        const code = isInDemand ? marked.slice(0, -1) : marked;
        add('Software Skills', code, name, category, hot, isInDemand ? 'Y' : 'N');
      }
    }
  },
  'scales.tsv': ([id = '', name = '', minimum, maximum], add) => {
    add('Scales Reference', id, name, Number(minimum), Number(maximum));
  },
  'element-links.tsv': ([id = '', others = ''], add) => {
    for (const other of others.split(' ')) add(`${partOf(id)} to ${partOf(other)}`, id, other);
  },
};

/**
 * Loads the facts of a folder made by `data:build` into a new database, as the tables they were extracted from. Yields
 * after some rows, and returns the release. `files`: the files of the folder to load; default: all. Throws if the folder
 * holds no facts.
 */
export function* loadFacts(
  folder: string,
  database: DatabaseBuilder,
  files?: readonly string[],
): Generator<string, { release: string; date: string }> {
  const releases = new Map(
    readFactTable(join(folder, 'releases.tsv')).rows.map(([file = '', release = '', date = '']) => [
      file,
      { release, date },
    ]),
  );
  for (const [file, load] of Object.entries(LOADERS)) {
    const from = releases.get(file);
    if (from === undefined || files?.includes(file) === false) continue;
    const writers = new Map<string, TableWriter>();
    const open = (title: string): TableWriter => {
      const headers = headersOf(title);
      const columns = headers.map((header) =>
        columnOf(header, readHeader(header, header === ELEMENT_NAME ? [] : headers), header === VALUE),
      );
      const writer = database.addTable({ id: tableId(title), title, release: from.release, columns });
      writers.set(title, writer);
      return writer;
    };
    const { columns, rows } = iterateFactTable(join(folder, file));
    let count = 0;
    for (const row of rows) {
      load(
        row,
        (table, ...cells) => {
          (writers.get(table) ?? open(table)).add(cells);
        },
        columns,
      );
      if (++count % ROWS_PER_STEP === 0) yield file;
    }
    for (const writer of writers.values()) writer.end();
    yield file;
  }
  return releases.get('occupations.tsv') ?? { release: '', date: '' };
}
