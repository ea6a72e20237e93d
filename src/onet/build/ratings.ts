import { byCodePoint } from '../order.ts';
import { CODE, codeOf, OCCUPATIONS, type Extract, type Table } from './extract.ts';
import type { Release } from './release.ts';

/** Scales of ratings with their lowest and highest value. */
const SCALES = { IM: { least: 1, most: 5 }, LV: { least: 0, most: 7 } } as const;
type Scale = keyof typeof SCALES;
type RatingOnScales = Partial<Record<Scale, number>>;

const COLUMNS = [CODE, 'Element ID', 'Element Name', 'Scale ID', 'Data Value'];

interface Ratings {
  /** Names by element id. */
  readonly names: ReadonlyMap<string, string>;
  /** Occupation code, then element id, then scale: hundredths of the raw scale. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, RatingOnScales>>;
}

function readRatings(release: Release, files: readonly string[]): Ratings {
  const known = new Set(release.rows(OCCUPATIONS, [CODE]).map(codeOf));
  const names = new Map<string, string>();
  const values = new Map<string, Map<string, RatingOnScales>>();
  for (const row of files.flatMap((file) => release.rows(file, COLUMNS))) {
    const code = codeOf(row);
    const element = row.like('Element ID', /^\d(\.[\dA-Za-z]+)+$/, 'an element id');
    const name = row.text('Element Name');
    const scale = row.oneOf('Scale ID', ['IM', 'LV']);
    const value = row.hundredths('Data Value', SCALES[scale].least, SCALES[scale].most);
    if (!known.has(code)) throw row.wrong(CODE, `${code} is not in ${OCCUPATIONS}`);
    if ((names.get(element) ?? name) !== name) {
      throw row.wrong(
        'Element Name',
        `${element} was "${names.get(element) ?? ''}" before and is "${name}" here`,
      );
    }
    names.set(element, name);
    const ofOccupation = values.get(code) ?? new Map<string, RatingOnScales>();
    const rating = ofOccupation.get(element) ?? {};
    if (rating[scale] !== undefined)
      throw row.wrong('Scale ID', `${code} has a second ${scale} of ${element}`);
    if (value !== undefined) rating[scale] = value;
    values.set(code, ofOccupation.set(element, rating));
  }
  return { names, values };
}

/** A row for each rated occupation, a column for each element, cells `importance/level` in hundredths. */
export function ratingsTable(release: Release, files: readonly string[]): Table {
  const { names, values } = readRatings(release, files);
  const elements = [...names.keys()].sort(byCodePoint);
  const rows = [...values.keys()].sort(byCodePoint).map((code) => [
    code,
    ...elements.map((element) => {
      const { IM, LV } = values.get(code)?.get(element) ?? {};
      return IM === undefined && LV === undefined ? '' : `${IM ?? ''}/${LV ?? ''}`;
    }),
  ]);
  return { columns: ['Code', ...elements], rows };
}

/** A row for each rated element: its id and name. */
export function elementsTable(release: Release, files: readonly string[]): Table {
  const { names } = readRatings(release, files);
  return { columns: ['Element', 'Name'], rows: [...names].sort(([a], [b]) => byCodePoint(a, b)) };
}

/** What the header of a ratings file says of its cells. */
export const RATINGS_ABOUT: Extract['about'] = [
  'Cells are importance/level in hundredths of the raw scales: 412/350 is importance 4.12 (of 1-5) and level 3.50 (of 0-7).',
  'Empty: no rating. Changed: turned from a row for each rating into a row for each occupation; other columns left out.',
];
