import { byCodePoint } from '../util/by-code-point.ts';
import { CODE, knownCode, type Extract, type Table } from './extract.ts';
import type { Release } from './release.ts';
import type { ReleaseRow } from './release-file.ts';

/** Scales of ratings with their lowest and highest value. */
const SCALES = {
  IM: { least: 1, most: 5 },
  LV: { least: 0, most: 7 },
  OI: { least: 1, most: 7 },
  IH: { least: 0, most: 6 },
  WI: { least: -3, most: 3 },
  DR: { least: 0, most: 10 },
} as const;
export type Scale = keyof typeof SCALES;

const COLUMNS = [CODE, 'Element ID', 'Scale ID', 'Data Value'];

/** How ratings stand in a cell. */
interface Cells {
  /** The scales of each element, in the order a cell has them; the first set that a release uses. */
  readonly scales: readonly (readonly Scale[])[];
  /** Whether an element has but one of the scales, so that a cell needs no place for the others. */
  readonly oneEach?: boolean;
}

/** Occupation code, then element id, then scale: hundredths of the raw scale. */
type Ratings = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<Scale, number>>>;

function readRatings(rows: readonly ReleaseRow[], release: Release, scales: readonly Scale[]): Ratings {
  const known = knownCode(release);
  const values = new Map<string, Map<string, Map<Scale, number>>>();
  const seen = new Set<string>();
  for (const row of rows) {
    const code = known(row);
    const element = row.like('Element ID', /^\d(\.[\dA-Za-z]+)+$/, 'an element id');
    const scale = row.oneOf('Scale ID', scales);
    const value = row.hundredths('Data Value', SCALES[scale].least, SCALES[scale].most);
    const key = `${code} ${element} ${scale}`;
    if (seen.has(key)) throw row.wrong('Scale ID', `${code} has a second ${scale} of ${element}`);
    seen.add(key);
    const ofOccupation = values.get(code) ?? new Map<string, Map<Scale, number>>();
    const rating = ofOccupation.get(element) ?? new Map<Scale, number>();
    if (value !== undefined) rating.set(scale, value);
    values.set(code, ofOccupation.set(element, rating));
  }
  return values;
}

/** Makes a table with a row for each rated occupation and a column for each element; ratings in hundredths. */
export function ratingsTable({ scales, oneEach = false }: Cells): Extract['make'] {
  return (release, files): Table => {
    const rows = files.flatMap((file) => release.rows(file, COLUMNS));
    const used = scales.find((set) => set.some((scale) => rows[0]?.text('Scale ID') === scale)) ?? scales[0];
    const values = readRatings(rows, release, used ?? []);
    const elements = [...new Set([...values.values()].flatMap((ofOccupation) => [...ofOccupation.keys()]))];
    elements.sort(byCodePoint);
    return {
      columns: ['Code', ...elements],
      rows: [...values]
        .sort(([a], [b]) => byCodePoint(a, b))
        .map(([code, ofOccupation]) => [
          code,
          ...elements.map((element) => {
            const rating = ofOccupation.get(element);
            if (rating === undefined || rating.size === 0) return '';
            return oneEach
              ? [...rating.values()].join('')
              : (used ?? []).map((scale) => rating.get(scale) ?? '').join('/');
          }),
        ]),
    };
  };
}

/** What the header of a file of importance and level says of its cells. */
export const RATINGS_ABOUT: Extract['about'] = [
  'Cells are importance/level in hundredths of the raw scales: 412/350 is importance 4.12 (of 1-5) and level 3.50 (of 0-7).',
  'Empty: no rating. Changed: turned from a row for each rating into a row for each occupation; other columns left out.',
];
