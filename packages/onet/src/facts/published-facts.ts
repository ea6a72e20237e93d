import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from '../util/by-code-point.ts';
import { ReleaseError } from './release-error.ts';

/** A file of `data/` as it will be written. */
interface PublishedFile {
  readonly file: string;
  readonly content: string;
  readonly rows: number;
}

type Row = Readonly<Record<string, string>>;

/** How one file of `data/` is made from the facts that U.S. government bodies publish beside the O*NET release. */
interface PublishedExtract {
  readonly file: string;
  /** What it holds and what was changed: one line each, for its header. */
  readonly about: readonly string[];
  /** Publisher, release and licence, as the publisher asks to be credited. */
  readonly credit: readonly string[];
  readonly columns: readonly string[];
  readonly make: (read: (file: string) => readonly Row[]) => readonly (readonly string[])[];
}

const CC_BY =
  'Licence: Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/';
const USDOL =
  'U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license, modified';
const ONET_MARK =
  'O*NET is a trademark of USDOL/ETA, who have not approved, endorsed or tested what was changed.';

const OEWS_2025 = [
  'Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025.',
  'Licence: public domain.',
];
const OEWS_2024 = [
  'Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024.',
  'Licence: public domain.',
];
const PROJECTIONS = [
  'Source: U.S. Bureau of Labor Statistics, Employment Projections program, 2024-34.',
  'Licence: public domain.',
];
const fromOnline = (what: string): readonly string[] => [
  `Credit: includes ${what} by the ${USDOL}.`,
  CC_BY,
  ONET_MARK,
];

const pick =
  (...columns: readonly string[]) =>
  (row: Row): readonly string[] =>
    columns.map((column) => row[column] ?? '');

const PERCENTILES = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
const WAGES = ['hourly', 'annual'].flatMap((unit) =>
  PERCENTILES.map((percentile) => `${unit}_${percentile}`),
);

/** Every file of `data/` that is made from published facts. */
export const publishedExtracts: readonly PublishedExtract[] = [
  {
    file: 'bls-codes.tsv',
    about: [
      'The code under which the Bureau of Labor Statistics publishes an O*NET-SOC occupation (National Employment Matrix),',
      'and the path of its page in the Occupational Outlook Handbook below https://www.bls.gov/ooh/, without .htm.',
      'Changed: other columns left out.',
    ],
    credit: [
      'Source: U.S. Bureau of Labor Statistics, O*NET-SOC to National Employment Matrix crosswalk, September 2023.',
      'Licence: public domain.',
    ],
    columns: ['Code', 'BLS Code', 'Handbook Title', 'Handbook Page'],
    make: (read) => read('outlook/onet-to-nem-ooh-2023-09.tsv').map(pick('onet', 'nem', 'ooh_title', 'ooh')),
  },
  {
    file: 'wages.tsv',
    about: [
      'National wages by BLS code: jobs, U.S. dollars an hour and a year at five percentiles, and where only one of the two is published.',
      '*: wage not available. Changed: rows of level `detailed` only; other columns left out.',
    ],
    credit: OEWS_2025,
    columns: ['BLS Code', 'Employment', ...WAGES, 'Only'],
    make: (read) =>
      read('wages/national-2025-05.tsv')
        .filter(({ level }) => level === 'detailed')
        .map(pick('soc', 'employment', ...WAGES, 'only')),
  },
  {
    file: 'outlook.tsv',
    about: [
      'Employment projections 2024-34 by BLS code: thousands of jobs, percent of change, thousands of openings a year,',
      'typical entry education, related experience and on-the-job training. Changed: occupations only; other columns left out.',
    ],
    credit: PROJECTIONS,
    columns: [
      'BLS Code',
      'Employment 2024',
      'Employment 2034',
      'Change Percent',
      'Openings',
      'Self-Employed Percent',
      'Education',
      'Experience',
      'Training',
    ],
    make: (read) =>
      read('outlook/projections-2024-34.tsv')
        .filter(({ type }) => type === 'line')
        .map(
          pick(
            'soc',
            'employment_2024',
            'employment_2034',
            'change_percent',
            'openings',
            'self_employed_percent',
            'education',
            'experience',
            'training',
          ),
        ),
  },
  {
    file: 'bright-outlook.tsv',
    about: ['Bright Outlook occupations, and why: Y under growing fast, many openings, new and emerging.'],
    credit: fromOnline('information from O*NET OnLine'),
    columns: ['Code', 'Grow', 'Openings', 'Emerging'],
    make: (read) =>
      read('outlook/bright-outlook-2024-34.tsv').map(pick('onet', 'grow', 'openings', 'emerging')),
  },
  {
    file: 'stem.tsv',
    about: ['STEM occupations and their types, separated by `; `.'],
    credit: fromOnline('information from O*NET OnLine'),
    columns: ['Code', 'Types'],
    make: (read) => read('stem/stem.tsv').map(pick('onet', 'types')),
  },
  {
    file: 'education-programs.tsv',
    about: ['Education programs of CIP 2020 and the O*NET-SOC occupations they lead to.'],
    credit: fromOnline('the CIP to O*NET-SOC crosswalk'),
    columns: ['CIP Code', 'Title', 'Codes'],
    make: (read) => read('education/cip-2020.tsv').map(pick('cip', 'title', 'onet')),
  },
  {
    file: 'military-codes.tsv',
    about: [
      'Military occupational codes by service, July 2024, and the O*NET-SOC occupations they lead to.',
      'A Army, C Coast Guard, F Air Force, H Space Force, M Marine Corps, N Navy, P Navy officers, S Navy officer subspecialties.',
      'Changed: codes of the Space Force that are equal under the Air Force left out.',
    ],
    credit: [
      'Credit: includes the Military Occupational Classification crosswalk by the Defense Manpower Data Center and the',
      `${USDOL}.`,
      CC_BY,
      ONET_MARK,
    ],
    columns: ['Service', 'Code', 'Title', 'Codes'],
    make(read) {
      const rows = read('military/moc-2024-07.tsv').map(pick('service', 'code', 'title', 'onet'));
      const airForce = new Set(
        rows.filter(([service]) => service === 'F').map((row) => row.slice(1).join('\t')),
      );
      return rows.filter((row) => row[0] !== 'H' || !airForce.has(row.slice(1).join('\t')));
    },
  },
  {
    file: 'industries.tsv',
    about: [
      'NAICS sectors: code and title. 99 is government without schools, hospitals and the postal service.',
    ],
    credit: OEWS_2024,
    columns: ['Sector', 'Title'],
    make: (read) => read('industries/sector-names.tsv').map(pick('naics', 'title')),
  },
  {
    file: 'industry-jobs.tsv',
    about: [
      'Wage and salary jobs by BLS code: in all, and in each NAICS sector as sector:jobs. Sectors without a published number are left out.',
      'Changed: two files joined, a row for each occupation.',
    ],
    credit: OEWS_2024,
    columns: ['BLS Code', 'Jobs', 'Jobs by Sector'],
    make(read) {
      const sectors = new Map<string, string[]>();
      for (const { naics = '', soc = '', level, employment = '' } of read('industries/sectors-2024-05.tsv')) {
        if (level !== 'detailed' || !/^\d+$/.test(employment)) continue;
        const jobs = sectors.get(soc) ?? [];
        sectors.set(soc, [...jobs, `${naics}:${employment}`]);
      }
      return read('industries/occupations-2024-05.tsv')
        .filter(({ soc = '' }) => soc !== '00-0000')
        .map(({ soc = '', employment = '' }) => [soc, employment, (sectors.get(soc) ?? []).join(' ')]);
    },
  },
  {
    file: 'taxonomy.tsv',
    about: [
      'Occupations of earlier O*NET-SOC taxonomies and what became of them in the next one.',
      'Changed: four files joined; codes that stayed the same, by themselves and with the same title, are kept too.',
    ],
    credit: fromOnline('O*NET-SOC taxonomy crosswalks'),
    columns: ['Taxonomy', 'Code', 'Title', 'Next Taxonomy', 'Codes'],
    make(read) {
      const steps = [
        ['2000', '2006'],
        ['2006', '2009'],
        ['2009', '2010'],
        ['2010', '2019'],
      ] as const;
      return steps.flatMap(([from, to]) => {
        const successors = new Map<string, { title: string; codes: string[] }>();
        for (const row of read(`taxonomy/${from}-to-${to}.tsv`)) {
          const code = row[`onet_${from}`] ?? '';
          const entry = successors.get(code) ?? { title: row[`title_${from}`] ?? '', codes: [] };
          successors.set(code, { ...entry, codes: [...entry.codes, row[`onet_${to}`] ?? ''] });
        }
        return [...successors].map(([code, { title, codes }]) => [from, code, title, to, codes.join(' ')]);
      });
    },
  },
  {
    file: 'soc-2018.tsv',
    about: ['The Standard Occupational Classification of 2018: code, title, level.'],
    credit: [
      'Source: U.S. Bureau of Labor Statistics, Standard Occupational Classification 2018.',
      'Licence: public domain.',
    ],
    columns: ['SOC Code', 'Title', 'Level'],
    make: (read) => read('taxonomy/soc-2018.tsv').map(pick('soc', 'title', 'level')),
  },
];

/** Whether a folder holds published facts (wages, outlook, …) instead of an O*NET release. */
export const isPublishedFolder = (folder: string): boolean =>
  statSync(join(folder, 'wages'), { throwIfNoEntry: false })?.isDirectory() === true;

/** Makes the files of `data/` that come from published facts; nothing is written. Throws a ReleaseError for a damaged file. */
export function buildPublishedFacts(folder: string): readonly PublishedFile[] {
  const read = (file: string): readonly Row[] => readRows(folder, file);
  return publishedExtracts.map(({ file, about, credit, columns, make }) => {
    const rows = make(read).toSorted((a, b) => byCodePoint(a.join('\t'), b.join('\t')));
    const header = [
      `Waymark: ${about.join('\n')}`,
      ...credit,
      'Made by: npm run data:build -- <release folder>… <folder of published facts>',
    ].join('\n');
    const lines = [
      ...header.split('\n').map((line) => `# ${line}`),
      ...[columns, ...rows].map((cells) => cells.join('\t')),
    ];
    return { file, content: `${lines.join('\n')}\n`, rows: rows.length };
  });
}

/** The rows of a tab-separated file with one line of column names. */
function readRows(folder: string, file: string): readonly Row[] {
  const path = join(folder, file);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new ReleaseError(`"${file}" is not in ${folder}.`);
  }
  const [header = '', ...lines] = readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
  const columns = header.split('\t');
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) {
      throw new ReleaseError(
        `${file}, line ${index + 2}: ${cells.length} cells where the header has ${columns.length}.`,
      );
    }
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']));
  });
}
