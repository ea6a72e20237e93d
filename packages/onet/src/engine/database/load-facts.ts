import { join } from 'node:path';
import { IN_DEMAND, REPORTED_ONLY, SHOWN, TIERS } from '../../facts/fact-file.ts';
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
import { tableId, tableTitle } from '../../import/tables.ts';
import { readFactTable, iterateFactTable } from './fact-table.ts';
import type { DatabaseBuilder, TableWriter } from './create-database.ts';
import type { Cell } from './schema.ts';

/** Rows between two yields, which let other work run. */
const ROWS_PER_STEP = 500;

type Row = readonly string[];

/** Opens the table of a release file, with these columns. */
type Open = (file: string, headers: readonly string[]) => TableWriter;

/** Turns the rows of one file of `data/` back into rows of the release's tables. */
type Loader = (open: Open, columns: readonly string[]) => (row: Row) => void;

const RATING = [CODE, ELEMENT, SCALE, VALUE];
const SHARE = [CODE, ELEMENT, SCALE, CATEGORY, VALUE];

/** The element that each scale of shares belongs to. */
const SHARE_ELEMENTS: Readonly<Record<string, string>> = {
  RL: '2.D.1',
  RW: '3.A.1',
  PT: '3.A.2',
  OJ: '3.A.3',
};

/** Adds a rating for each value of each cell, to the table and with the scales of its element. */
function ratings(
  columns: readonly string[],
  writerOf: (element: string) => TableWriter,
  scalesOf: (element: string, values: readonly string[]) => readonly string[],
): (row: Row) => void {
  return ([code = '', ...cells]) => {
    cells.forEach((cell, i) => {
      if (cell === '') return;
      const element = columns[i + 1] ?? '';
      const values = cell.split('/');
      const scales = scalesOf(element, values);
      values.forEach((value, place) => {
        if (value !== '') writerOf(element).add([code, element, scales[place] ?? '', Number(value) / 100]);
      });
    });
  };
}

const importanceAndLevel =
  (file: string): Loader =>
  (open, columns) => {
    const writer = open(file, RATING);
    return ratings(
      columns,
      () => writer,
      () => ['IM', 'LV'],
    );
  };

/** The files of `data/` in the order they are loaded: occupations and elements first. */
const LOADERS: readonly (readonly [string, Loader])[] = [
  [
    'occupations.tsv',
    (open) => {
      const occupations = open('Occupation Data.txt', [CODE, 'Title']);
      const zones = open('Job Zones.txt', [CODE, 'Job Zone']);
      return ([code = '', title = '', zone = '']) => {
        occupations.add([code, title]);
        if (zone !== '') zones.add([code, Number(zone)]);
      };
    },
  ],
  [
    'job-zones.tsv',
    (open) => {
      const writer = open('Job Zone Reference.txt', ['Job Zone', 'Name', 'SVP Range']);
      return ([zone = '', name = '', range = '']) => {
        writer.add([Number(zone), name, range]);
      };
    },
  ],
  ['elements.tsv', copy('Content Model Reference.txt', [ELEMENT, ELEMENT_NAME])],
  [
    'skills.tsv',
    (open, columns) => {
      const [essential, transferable] = [
        open('Essential Skills.txt', RATING),
        open('Transferable Skills.txt', RATING),
      ];
      return ratings(
        columns,
        (element) => (element.startsWith('2.A') ? essential : transferable),
        () => ['IM', 'LV'],
      );
    },
  ],
  ['knowledge.tsv', importanceAndLevel('Knowledge.txt')],
  ['abilities.tsv', importanceAndLevel('Abilities.txt')],
  [
    'work-styles.tsv',
    (open, columns) => {
      const writer = open('Work Styles.txt', RATING);
      return ratings(
        columns,
        () => writer,
        (_, { length }) => (length === 2 ? ['DR', 'WI'] : ['IM']),
      );
    },
  ],
  [
    'interests.tsv',
    (open, columns) => {
      const writer = open('Career Interest Types.txt', RATING);
      return ratings(
        columns,
        () => writer,
        (element) => [/[a-f]$/.test(element) ? 'OI' : 'IH'],
      );
    },
  ],
  [
    'education.tsv',
    (open, columns) => {
      const [education, training] = [
        open('Education.txt', SHARE),
        open('Training and Experience.txt', SHARE),
      ];
      return ([code = '', ...cells]) => {
        cells.forEach((cell, i) => {
          const [scale, category] = splitCategory(columns[i + 1] ?? '');
          const writer = scale === 'RL' ? education : training;
          if (cell !== '')
            writer.add([code, SHARE_ELEMENTS[scale] ?? '', scale, category, Number(cell) / 100]);
        });
      };
    },
  ],
  [
    'categories.tsv',
    (open) => {
      const headers = [ELEMENT, SCALE, CATEGORY, 'Category Description'];
      const [education, training] = [
        open('Education Categories.txt', headers),
        open('Training and Experience Categories.txt', headers),
      ];
      return ([id = '', name = '']) => {
        const [scale, category] = splitCategory(id);
        (scale === 'RL' ? education : training).add([SHARE_ELEMENTS[scale] ?? '', scale, category, name]);
      };
    },
  ],
  [
    'related.tsv',
    (open) => {
      const writer = open('Related Occupations.txt', [
        CODE,
        'Related O*NET-SOC Code',
        'Relatedness Tier',
        'Index',
      ]);
      return ([code = '', ...tiers]) => {
        let place = 0;
        tiers.forEach((codes, i) => {
          for (const other of codes.split(' '))
            if (other !== '') writer.add([code, other, TIERS[i] ?? '', ++place]);
        });
      };
    },
  ],
  [
    'job-titles.tsv',
    (open) => {
      const titles = open('Job Titles.txt', [CODE, 'Job Title', 'Short Title']);
      const reported = open('Sample of Reported Titles.txt', [
        CODE,
        'Reported Job Title',
        'Shown in My Next Move',
      ]);
      return ([title = '', short = '', codes = '']) => {
        for (const marked of codes.split(' ')) {
          const code = marked.replace(/[!*]$/, '');
          titles.add([code, title, short === '' ? null : short]);
          if (marked.endsWith(SHOWN)) reported.add([code, title, 'Y']);
          else if (marked.endsWith(REPORTED_ONLY)) reported.add([code, title, 'N']);
        }
      };
    },
  ],
  [
    'software.tsv',
    (open) => {
      const writer = open('Software Skills.txt', [
        CODE,
        'Workplace Example',
        ELEMENT,
        'Hot Technology',
        'In Demand',
      ]);
      return ([name = '', hot = '', uses = '']) => {
        for (const use of uses.split('; ')) {
          const [category = '', ...codes] = use.split(' ');
          for (const marked of codes) {
            const isInDemand = marked.endsWith(IN_DEMAND);
            writer.add([
              isInDemand ? marked.slice(0, -1) : marked,
              name,
              category,
              hot,
              isInDemand ? 'Y' : 'N',
            ]);
          }
        }
      };
    },
  ],
  ['scales.tsv', copy('Scales Reference.txt', [SCALE, 'Scale Name', 'Minimum', 'Maximum'])],
  [
    'element-links.tsv',
    (open) => {
      const parts = {
        '1.A': 'Abilities',
        '1.D': 'Work Styles',
        '2.A': 'Essential Skills',
        '2.B': 'Transferable Skills',
      };
      const targets = { '4.A': 'Work Activities', '4.C': 'Work Context' };
      const writers = new Map<string, TableWriter>();
      for (const [from, source] of Object.entries(parts)) {
        for (const [to, target] of Object.entries(targets)) {
          const headers = [`${source} ${ELEMENT}`, `${target} ${ELEMENT}`];
          writers.set(`${from} ${to}`, open(`${source} to ${target}.txt`, headers));
        }
      }
      return ([id = '', others = '']) => {
        for (const other of others.split(' '))
          writers.get(`${id.slice(0, 3)} ${other.slice(0, 3)}`)?.add([id, other]);
      };
    },
  ],
];

/**
 * Loads the facts of a folder made by `data:build` into a new database, as the tables they were extracted from. Yields
 * now and then, and returns the release. `files` are the files of the folder to load; default: all. Throws if the folder
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
  for (const [file, loader] of LOADERS) {
    const from = releases.get(file);
    if (from === undefined || files?.includes(file) === false) continue;
    const opened: TableWriter[] = [];
    const open: Open = (name, headers) => {
      const columns = headers.map((header) =>
        columnOf(header, readHeader(header, header === ELEMENT_NAME ? [] : headers), header === VALUE),
      );
      const writer = database.addTable({
        id: tableId(name),
        title: tableTitle(name),
        release: from.release,
        columns,
      });
      opened.push(writer);
      return writer;
    };
    const { columns, rows } = iterateFactTable(join(folder, file));
    const add = loader(open, columns);
    let count = 0;
    for (const row of rows) {
      add(row);
      if (++count % ROWS_PER_STEP === 0) yield file;
    }
    for (const writer of opened) writer.end();
    yield file;
  }
  const { release, date } = releases.get('occupations.tsv') ?? { release: '', date: '' };
  return { release, date };
}

function copy(file: string, headers: readonly string[]): Loader {
  return (open) => {
    const writer = open(file, headers);
    const numeric = headers.map((header) => header === 'Minimum' || header === 'Maximum');
    return (row) => {
      writer.add(row.map((cell, i): Cell => (numeric[i] === true ? Number(cell) : cell)));
    };
  };
}

function splitCategory(id: string): readonly [scale: string, category: number] {
  return [id.slice(0, 2), Number(id.slice(2))];
}
