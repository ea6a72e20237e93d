import { byCodePoint } from '../util/by-code-point.ts';
import { CODE, knownCode, type Extract } from './extract.ts';

const FILE = 'Software Skills.txt';
const EXAMPLE = 'Workplace Example';

/** Behind the code of an occupation that is asked for this software. */
export const IN_DEMAND = '!';

interface Software {
  readonly hot: string;
  /** Codes, each with its mark, by category. */
  readonly uses: Map<string, Set<string>>;
}

const OLDER_FILE = 'Technology Skills.txt';

/** UNSPSC codes of categories of software, which releases before 30 have and O*NET Web Services still show. */
export const softwareCategories: Extract = {
  file: 'software-categories.tsv',
  about: [
    'Categories of software: UNSPSC code and title; since release 30 categories have an element id instead.',
    'Changed: one row for each category, other columns left out.',
  ],
  layouts: [[OLDER_FILE]],
  optional: true,
  isSupplement: true,
  make(release) {
    const titles = new Map<string, string>();
    for (const row of release.rows(OLDER_FILE, ['Commodity Code', 'Commodity Title'])) {
      const code = row.like('Commodity Code', /^\d{8}$/, 'a code of eight digits');
      titles.set(code, row.like('Commodity Title', /\S/, 'a title'));
    }
    return {
      columns: ['Code', 'Title'],
      rows: [...titles].sort(([a], [b]) => byCodePoint(a, b)),
    };
  },
};

/** Software that occupations use, a row for each product. */
export const software: Extract = {
  file: 'software.tsv',
  about: [
    'Software: name, whether it is a hot technology, and by category (element id) the codes of the occupations that use it.',
    `Behind a code: "${IN_DEMAND}" employers of that occupation ask for it. Categories are separated by "; ".`,
    'Changed: a row for each name instead of each use; names of categories are in elements.tsv.',
  ],
  layouts: [[FILE]],
  optional: true,
  make(release) {
    const known = knownCode(release);
    const found = new Map<string, Software>();
    for (const row of release.rows(FILE, [CODE, EXAMPLE, 'Element ID', 'Hot Technology', 'In Demand'])) {
      const name = row.like(EXAMPLE, /\S/, 'a name');
      const hot = row.oneOf('Hot Technology', ['Y', 'N']);
      const product = found.get(name) ?? { hot, uses: new Map<string, Set<string>>() };
      if (product.hot !== hot) throw row.wrong('Hot Technology', `"${name}" was ${product.hot} before`);
      const category = row.like('Element ID', /^\d(\.[\dA-Za-z]+)+$/, 'an element id');
      const codes = product.uses.get(category) ?? new Set<string>();
      codes.add(`${known(row)}${row.oneOf('In Demand', ['Y', 'N']) === 'Y' ? IN_DEMAND : ''}`);
      found.set(name, product);
      product.uses.set(category, codes);
    }
    return {
      columns: ['Name', 'Hot Technology', 'Uses'],
      rows: [...found]
        .sort(([a], [b]) => byCodePoint(a, b))
        .map(([name, { hot, uses }]) => [
          name,
          hot,
          [...uses]
            .sort(([a], [b]) => byCodePoint(a, b))
            .map(([category, codes]) => [category, ...[...codes].sort(byCodePoint)].join(' '))
            .join('; '),
        ]),
    };
  },
};
