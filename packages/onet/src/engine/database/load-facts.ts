import { join } from 'node:path';
import { REPORTED_ONLY, SHOWN } from '../../facts/titles.ts';
import { TIERS } from '../../facts/links.ts';
import { IN_DEMAND } from '../../facts/software.ts';
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
import { readFactTable, walkFactTable } from './fact-table.ts';
import type { NewDatabase, RowSink } from './create-database.ts';
import type { Cell } from './schema.ts';

/** Rows between two chances for the rest of the program to go on. */
const ROWS_A_TURN = 500;

type Row = readonly string[];

/** Opens a table under the name of a release's file, with the columns that are given. */
type Open = (file: string, headers: readonly string[]) => RowSink;

/** How the rows of one file of `data/`, which has these columns, become rows of tables again, one after another. */
type Embed = (open: Open, columns: readonly string[]) => (row: Row) => void;

const RATING = [CODE, ELEMENT, SCALE, VALUE];
const SHARE = [CODE, ELEMENT, SCALE, CATEGORY, VALUE];

/** The element that each scale of shares belongs to. */
const SHARE_ELEMENTS: Readonly<Record<string, string>> = {
  RL: '2.D.1',
  RW: '3.A.1',
  PT: '3.A.2',
  OJ: '3.A.3',
};

/** A rating for each value of each cell; `sinkOf` and `scalesOf` tell where an element's ratings go. */
function ratings(
  columns: readonly string[],
  sinkOf: (element: string) => RowSink,
  scalesOf: (element: string, values: readonly string[]) => readonly string[],
): (row: Row) => void {
  return ([code = '', ...cells]) => {
    cells.forEach((cell, i) => {
      if (cell === '') return;
      const element = columns[i + 1] ?? '';
      const values = cell.split('/');
      const scales = scalesOf(element, values);
      values.forEach((value, place) => {
        if (value !== '') sinkOf(element).add([code, element, scales[place] ?? '', Number(value) / 100]);
      });
    });
  };
}

const importanceAndLevel =
  (file: string): Embed =>
  (open, columns) => {
    const sink = open(file, RATING);
    return ratings(
      columns,
      () => sink,
      () => ['IM', 'LV'],
    );
  };

/** The files of `data/`, in the order they are read: titles of occupations and names of elements first. */
const EMBEDS: readonly (readonly [string, Embed])[] = [
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
      const sink = open('Job Zone Reference.txt', ['Job Zone', 'Name', 'SVP Range']);
      return ([zone = '', name = '', range = '']) => {
        sink.add([Number(zone), name, range]);
      };
    },
  ],
  ['elements.tsv', copied('Content Model Reference.txt', [ELEMENT, ELEMENT_NAME])],
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
      const sink = open('Work Styles.txt', RATING);
      return ratings(
        columns,
        () => sink,
        (_, { length }) => (length === 2 ? ['DR', 'WI'] : ['IM']),
      );
    },
  ],
  [
    'interests.tsv',
    (open, columns) => {
      const sink = open('Career Interest Types.txt', RATING);
      return ratings(
        columns,
        () => sink,
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
          const sink = scale === 'RL' ? education : training;
          if (cell !== '') sink.add([code, SHARE_ELEMENTS[scale] ?? '', scale, category, Number(cell) / 100]);
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
      const sink = open('Related Occupations.txt', [
        CODE,
        'Related O*NET-SOC Code',
        'Relatedness Tier',
        'Index',
      ]);
      return ([code = '', ...tiers]) => {
        let place = 0;
        tiers.forEach((codes, i) => {
          for (const other of codes.split(' '))
            if (other !== '') sink.add([code, other, TIERS[i] ?? '', ++place]);
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
      const sink = open('Software Skills.txt', [
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
            const wanted = marked.endsWith(IN_DEMAND);
            sink.add([wanted ? marked.slice(0, -1) : marked, name, category, hot, wanted ? 'Y' : 'N']);
          }
        }
      };
    },
  ],
  ['scales.tsv', copied('Scales Reference.txt', [SCALE, 'Scale Name', 'Minimum', 'Maximum'])],
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
      const sinks = new Map<string, RowSink>();
      for (const [from, source] of Object.entries(parts)) {
        for (const [to, target] of Object.entries(targets)) {
          const headers = [`${source} ${ELEMENT}`, `${target} ${ELEMENT}`];
          sinks.set(`${from} ${to}`, open(`${source} to ${target}.txt`, headers));
        }
      }
      return ([id = '', others = '']) => {
        for (const other of others.split(' '))
          sinks.get(`${id.slice(0, 3)} ${other.slice(0, 3)}`)?.add([id, other]);
      };
    },
  ],
];

/**
 * Fills a new database with the facts of a folder made by `data:build`: the tables they were taken from, with
 * the columns they keep. Yields now and then, and gives the release. Throws when the folder holds no facts.
 */
export function* embedFacts(
  folder: string,
  database: NewDatabase,
): Generator<string, { release: string; date: string }> {
  const releases = new Map(
    readFactTable(join(folder, 'releases.tsv')).rows.map(([file = '', release = '', date = '']) => [
      file,
      { release, date },
    ]),
  );
  for (const [file, embed] of EMBEDS) {
    const from = releases.get(file);
    if (from === undefined) continue;
    const opened: RowSink[] = [];
    const open: Open = (name, headers) => {
      const columns = headers.map((header) =>
        columnOf(header, readHeader(header, header === ELEMENT_NAME ? [] : headers), header === VALUE),
      );
      const sink = database.addTable({
        id: tableId(name),
        title: tableTitle(name),
        release: from.release,
        columns,
      });
      opened.push(sink);
      return sink;
    };
    const { columns, rows } = walkFactTable(join(folder, file));
    const add = embed(open, columns);
    let many = 0;
    for (const row of rows) {
      add(row);
      if (++many % ROWS_A_TURN === 0) yield file;
    }
    for (const sink of opened) sink.end();
    yield file;
  }
  const { release, date } = releases.get('occupations.tsv') ?? { release: '', date: '' };
  return { release, date };
}

function copied(file: string, headers: readonly string[]): Embed {
  return (open) => {
    const sink = open(file, headers);
    const numeric = headers.map((header) => header === 'Minimum' || header === 'Maximum');
    return (row) => {
      sink.add(row.map((cell, i): Cell => (numeric[i] === true ? Number(cell) : cell)));
    };
  };
}

function splitCategory(id: string): readonly [scale: string, category: number] {
  return [id.slice(0, 2), Number(id.slice(2))];
}
