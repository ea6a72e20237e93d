import { byCodePoint } from '../util/by-code-point.ts';
import { CODE, knownCode, type Extract } from './extract.ts';

/** Scales that say how many percent of the asked named a category: schooling, experience, two kinds of training. */
const SCALES = ['RL', 'RW', 'PT', 'OJ'] as const;

/** A category as a column or a key: scale and number. */
const inOrder = (a: string, b: string): number =>
  SCALES.findIndex((scale) => a.startsWith(scale)) - SCALES.findIndex((scale) => b.startsWith(scale)) ||
  Number(a.slice(2)) - Number(b.slice(2));

/** How many percent named each category of education, experience and training. */
export const education: Extract = {
  file: 'education.tsv',
  about: [
    'Education, experience and training: percent, in hundredths, of those asked who named each category of categories.tsv.',
    'Columns are scale and number of category: RL education, RW experience, PT on-site training, OJ on-the-job training.',
    'Empty: not asked. Changed: two files joined, turned into a row for each occupation; other scales and columns left out.',
  ],
  layouts: [['Education.txt', 'Training and Experience.txt'], ['Education, Training, and Experience.txt']],
  optional: true,
  make(release, files) {
    const known = knownCode(release);
    const percents = new Map<string, Map<string, string>>();
    const columns = new Set<string>();
    for (const row of files.flatMap((file) =>
      release.rows(file, [CODE, 'Scale ID', 'Category', 'Data Value']),
    )) {
      const scale = SCALES.find((id) => id === row.text('Scale ID'));
      if (scale === undefined) continue;
      const column = `${scale}${row.like('Category', /^\d+$/, 'the number of a category')}`;
      const ofOccupation = percents.get(known(row)) ?? new Map<string, string>();
      if (ofOccupation.has(column)) throw row.wrong('Category', `${column} is here a second time`);
      ofOccupation.set(column, String(row.hundredths('Data Value', 0, 100) ?? ''));
      percents.set(known(row), ofOccupation);
      columns.add(column);
    }
    const ordered = [...columns].sort(inOrder);
    return {
      columns: ['Code', ...ordered],
      rows: [...percents]
        .sort(([a], [b]) => byCodePoint(a, b))
        .map(([code, ofOccupation]) => [code, ...ordered.map((column) => ofOccupation.get(column) ?? '')]),
    };
  },
};

/** Names of the categories of `education.tsv`. */
export const categories: Extract = {
  file: 'categories.tsv',
  about: [
    'Categories of education, experience and training: scale and number, name.',
    'Changed: explanations cut off where a name has one behind a dash or in parentheses.',
  ],
  layouts: [
    ['Education Categories.txt', 'Training and Experience Categories.txt'],
    ['Education, Training, and Experience Categories.txt'],
  ],
  optional: true,
  make(release, files) {
    const columns = ['Scale ID', 'Category', 'Category Description'];
    const rows = files
      .flatMap((file) => release.rows(file, columns))
      .map((row) => [
        `${row.like('Scale ID', /^[A-Z]{2}$/, 'a scale id')}${row.like('Category', /^\d+$/, 'the number of a category')}`,
        row.like('Category Description', /\S/, 'a name').replace(/ (- |\().*$/, ''),
      ]);
    return {
      columns: ['Category', 'Name'],
      rows: rows
        .filter(([id = '']) => SCALES.some((scale) => id.startsWith(scale)))
        .sort(([a = ''], [b = '']) => inOrder(a, b)),
    };
  },
};
