import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseError } from '../import/release-error.ts';
import { CC_BY, factFile, sorted, TRADEMARK, type FactFile, type Table } from './fact-file.ts';

type Row = Readonly<Record<string, string>>;

/** How one file of `data/` is made from facts that U.S. government bodies publish in addition to the O*NET release. */
interface PublishedExtract {
  readonly file: string;
  /** What it holds and what was changed: one line each, for its header. */
  readonly about: readonly string[];
  /** Publisher, release and licence, as the publisher asks to be credited. */
  readonly credit: readonly string[];
  readonly make: (read: (file: string) => readonly Row[]) => Table;
}

const USDOL =
  'U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license, modified';

const publicDomain = (source: string): readonly string[] => [
  `Source: U.S. Bureau of Labor Statistics, ${source}.`,
  'Licence: public domain.',
];
const OEWS = 'Occupational Employment and Wage Statistics';
const fromOnline = (what: string): readonly string[] => [
  `Credit: includes ${what} by the ${USDOL}.`,
  CC_BY,
  TRADEMARK,
];

/** Some columns of the rows of a file, renamed; `where` selects the rows. */
const columnsOf =
  (
    file: string,
    columns: Readonly<Record<string, string>>,
    where: (row: Row) => boolean = () => true,
  ): PublishedExtract['make'] =>
  (read) => ({
    columns: Object.keys(columns),
    rows: read(file)
      .filter(where)
      .map((row) => Object.values(columns).map((column) => row[column] ?? '')),
  });

const WAGES = Object.fromEntries(
  ['hourly', 'annual']
    .flatMap((unit) => ['p10', 'p25', 'median', 'p75', 'p90'].map((percentile) => `${unit}_${percentile}`))
    .map((column) => [column, column]),
);

/** Every file of `data/` that is made from published facts. */
const publishedExtracts: readonly PublishedExtract[] = [
  {
    file: 'bls-codes.tsv',
    about: [
      'The code under which the Bureau of Labor Statistics publishes an O*NET-SOC occupation (National Employment Matrix),',
      'and the path of its page in the Occupational Outlook Handbook below https://www.bls.gov/ooh/, without .htm.',
      'Changed: other columns left out.',
    ],
    credit: publicDomain('O*NET-SOC to National Employment Matrix crosswalk, September 2023'),
    make: columnsOf('outlook/onet-to-nem-ooh-2023-09.tsv', {
      Code: 'onet',
      'BLS Code': 'nem',
      'Handbook Title': 'ooh_title',
      'Handbook Page': 'ooh',
    }),
  },
  {
    file: 'wages.tsv',
    about: [
      'National wages by BLS code: jobs, U.S. dollars an hour and a year at five percentiles, and where only one of the two is published.',
      '*: wage not available. Changed: rows of level `detailed` only; other columns left out.',
    ],
    credit: publicDomain(`${OEWS}, May 2025`),
    make: columnsOf(
      'wages/national-2025-05.tsv',
      { 'BLS Code': 'soc', Employment: 'employment', ...WAGES, Only: 'only' },
      ({ level }) => level === 'detailed',
    ),
  },
  {
    file: 'outlook.tsv',
    about: [
      'Employment projections 2024-34 by BLS code: thousands of jobs, percent of change, thousands of openings a year,',
      'typical entry education, related experience and on-the-job training. Changed: occupations only; other columns left out.',
    ],
    credit: publicDomain('Employment Projections program, 2024-34'),
    make: columnsOf(
      'outlook/projections-2024-34.tsv',
      {
        'BLS Code': 'soc',
        'Employment 2024': 'employment_2024',
        'Employment 2034': 'employment_2034',
        'Change Percent': 'change_percent',
        Openings: 'openings',
        'Self-Employed Percent': 'self_employed_percent',
        Education: 'education',
        Experience: 'experience',
        Training: 'training',
      },
      ({ type }) => type === 'line',
    ),
  },
  {
    file: 'bright-outlook.tsv',
    about: ['Bright Outlook occupations, and why: Y under growing fast, many openings, new and emerging.'],
    credit: fromOnline('information from O*NET OnLine'),
    make: columnsOf('outlook/bright-outlook-2024-34.tsv', {
      Code: 'onet',
      Grow: 'grow',
      Openings: 'openings',
      Emerging: 'emerging',
    }),
  },
  {
    file: 'stem.tsv',
    about: ['STEM occupations and their types, separated by `; `.'],
    credit: fromOnline('information from O*NET OnLine'),
    make: columnsOf('stem/stem.tsv', { Code: 'onet', Types: 'types' }),
  },
  {
    file: 'education-programs.tsv',
    about: ['Education programs of CIP 2020 and the O*NET-SOC occupations they lead to.'],
    credit: fromOnline('the CIP to O*NET-SOC crosswalk'),
    make: columnsOf('education/cip-2020.tsv', { 'CIP Code': 'cip', Title: 'title', Codes: 'onet' }),
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
      TRADEMARK,
    ],
    make(read) {
      const file = 'military/moc-2024-07.tsv';
      const meaning = ({ code, title, onet }: Row): string => [code, title, onet].join('\t');
      const airForce = new Set(
        read(file)
          .filter(({ service }) => service === 'F')
          .map(meaning),
      );
      const columns = { Service: 'service', Code: 'code', Title: 'title', Codes: 'onet' };
      return columnsOf(file, columns, (row) => row['service'] !== 'H' || !airForce.has(meaning(row)))(read);
    },
  },
  {
    file: 'industries.tsv',
    about: [
      'NAICS sectors: code and title. 99 is government without schools, hospitals and the postal service.',
    ],
    credit: publicDomain(`${OEWS}, May 2024`),
    make: columnsOf('industries/sector-names.tsv', { Sector: 'naics', Title: 'title' }),
  },
  {
    file: 'industry-jobs.tsv',
    about: [
      'Wage and salary jobs by BLS code: in all, and in each NAICS sector as sector:jobs. Sectors without a published number are left out.',
      'Changed: two files joined, a row for each occupation.',
    ],
    credit: publicDomain(`${OEWS}, May 2024`),
    make(read) {
      const published = read('industries/sectors-2024-05.tsv').filter(
        ({ level, employment = '' }) => level === 'detailed' && /^\d+$/.test(employment),
      );
      const sectors = Map.groupBy(published, ({ soc }) => soc);
      return {
        columns: ['BLS Code', 'Jobs', 'Jobs by Sector'],
        rows: read('industries/occupations-2024-05.tsv')
          .filter(({ soc }) => soc !== '00-0000')
          .map(({ soc = '', employment = '' }) => [
            soc,
            employment,
            (sectors.get(soc) ?? []).map((row) => `${row['naics']}:${row['employment']}`).join(' '),
          ]),
      };
    },
  },
  {
    file: 'taxonomy.tsv',
    about: [
      'Occupations of earlier O*NET-SOC taxonomies and what became of them in the next one.',
      'Changed: four files joined; codes that stayed the same, by themselves and with the same title, are kept too.',
    ],
    credit: fromOnline('O*NET-SOC taxonomy crosswalks'),
    make(read) {
      const years = ['2000', '2006', '2009', '2010', '2019'];
      const rows = years.slice(1).flatMap((to, i) => {
        const from = years[i] ?? '';
        const steps = Map.groupBy(read(`taxonomy/${from}-to-${to}.tsv`), (row) => row[`onet_${from}`] ?? '');
        return [...steps].map(([code, group]) => {
          const successors = group.map((row) => row[`onet_${to}`] ?? '');
          return [from, code, group[0]?.[`title_${from}`] ?? '', to, successors.join(' ')];
        });
      });
      return { columns: ['Taxonomy', 'Code', 'Title', 'Next Taxonomy', 'Codes'], rows };
    },
  },
  {
    file: 'soc-2018.tsv',
    about: ['The Standard Occupational Classification of 2018: code, title, level.'],
    credit: publicDomain('Standard Occupational Classification 2018'),
    make: columnsOf('taxonomy/soc-2018.tsv', { 'SOC Code': 'soc', Title: 'title', Level: 'level' }),
  },
];

/** Whether a folder holds published facts (wages, outlook, …) instead of an O*NET release. */
export const isPublishedFolder = (folder: string): boolean =>
  statSync(join(folder, 'wages'), { throwIfNoEntry: false })?.isDirectory() === true;

/** Makes the files of `data/` that come from published facts; nothing is written. Throws a ReleaseError for a damaged file. */
export function buildPublishedFacts(folder: string): readonly FactFile[] {
  return publishedExtracts.map(({ file, about, credit, make }) => {
    const { columns, rows } = make((name) => readRows(folder, name));
    const header = [
      `Waymark: ${about.join('\n')}`,
      ...credit,
      'Made by: npm run data:build -- <release folder>… <folder of published facts>',
    ];
    return factFile(file, header, { columns, rows: sorted(rows) });
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
