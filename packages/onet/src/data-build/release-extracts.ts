import { ReleaseError } from '../import/release-error.ts';
import { CONTENT_MODEL, OCCUPATIONS, SCALES, tableId } from '../import/release-tables.ts';
import { IN_DEMAND, REPORTED_ONLY, SHOWN, TIERS, type Table } from './fact-file.ts';
import { pivot } from './pivot.ts';
import type { Query } from './release-folders.ts';

/** How one file of `data/` is made from release files. */
export interface Extract {
  /** File name in `data/`. */
  readonly file: string;
  /** What the file holds, and what was changed on the way: one line each, for its header. */
  readonly about: readonly string[];
  /** The release files it is made from: each entry is one layout of the releases, newest first. */
  readonly layouts: readonly (readonly string[])[];
  /** Whether the file is left out if a release has none of the layouts. */
  readonly optional?: boolean;
  /** A file from an older release, which `releases.tsv` does not list. */
  readonly isSupplement?: boolean;
  /** Whether `make` sorts the rows; by default they are sorted by their cells. */
  readonly isOrdered?: boolean;
  /** `files`: the layout that this release has. */
  readonly make: (query: Query, files: readonly string[]) => Table;
}

/** Work activities below these are whole sentences, and come with an import. */
const SENTENCES = /^4\.A(\.[^.]+){4,}$/;

/** The rows of one query. */
const selection =
  (columns: readonly string[], sql: string): Extract['make'] =>
  (query) => ({ columns, rows: query(sql) });

/** The same columns of several files. */
const selectFrom = (files: readonly string[], columns: string): string =>
  files.map((file) => `SELECT ${columns} FROM ${tableId(file)}`).join(' UNION ALL ');

const HUNDREDTHS = 'CAST(round(data_value * 100) AS INTEGER)';

/**
 * A row for each rated occupation and a column for each element; ratings in hundredths. `scales`: what a cell holds, the
 * first set that the release uses, with `separator` between the values.
 */
function ratings(scales: readonly (readonly string[])[], separator = '/'): Extract['make'] {
  return (query, files) => {
    const from = selectFrom(files, `onetsoc_code, element_id, scale_id, ${HUNDREDTHS} AS rating`);
    const held = query(`SELECT DISTINCT scale_id FROM (${from})`).flat();
    const used = scales.find((set) => set.some((scale) => held.includes(scale))) ?? scales[0] ?? [];
    const values = used.map((scale) => `coalesce(max(iif(scale_id = '${scale}', rating, NULL)), '')`);
    return pivot(
      query(`SELECT onetsoc_code, element_id, nullif(${values.join(` || '${separator}' || `)}, '${separator}')
        FROM (${from}) WHERE scale_id IN ('${used.join("', '")}') GROUP BY onetsoc_code, element_id`),
    );
  };
}

const importanceAndLevel = ratings([['IM', 'LV']]);

const RATINGS_ABOUT = [
  'Cells are importance/level in hundredths of the raw scales: 412/350 is importance 4.12 (of 1-5) and level 3.50 (of 0-7).',
  'Empty: no rating. Changed: turned from a row for each rating into a row for each occupation; other columns left out.',
];

/** Scales of percentages of respondents by category: education, experience and two kinds of training. */
const SHARES = ['RL', 'RW', 'PT', 'OJ'];
const IS_SHARE = `scale_id IN ('${SHARES.join("', '")}')`;

/** The order of categories, such as `RL12`: by scale and number. */
const byCategory = (a: string, b: string): number =>
  SHARES.indexOf(a.slice(0, 2)) - SHARES.indexOf(b.slice(0, 2)) || Number(a.slice(2)) - Number(b.slice(2));

const codesOfTier = (tier: string): string =>
  `group_concat(iif(relatedness_tier = '${tier}', related_onetsoc_code, NULL), ' ' ORDER BY related_index)`;

const REPORTED = 'Sample of Reported Titles.txt';

const LINKED = ['Abilities', 'Essential Skills', 'Transferable Skills', 'Work Styles'].flatMap((from) =>
  ['Work Activities', 'Work Context'].map((to) => [from, to] as const),
);

/** Every file of `data/` that is made from O*NET releases. More facts: another entry. */
export const extracts: readonly Extract[] = [
  {
    file: 'occupations.tsv',
    about: [
      'Every occupation: O*NET-SOC code, title, Job Zone number (empty: none).',
      'Changed: two files joined, ordered by code, other columns left out.',
    ],
    layouts: [[OCCUPATIONS, 'Job Zones.txt', 'Job Zone Reference.txt']],
    make(query) {
      const [unknown] = query(
        'SELECT onetsoc_code, job_zone FROM job_zones WHERE job_zone NOT IN (SELECT job_zone FROM job_zone_reference)',
      );
      if (unknown !== undefined) {
        throw new ReleaseError(
          `Job Zones.txt: zone ${unknown[1]} of ${unknown[0]} is not in Job Zone Reference.txt.`,
        );
      }
      return {
        columns: ['Code', 'Title', 'Job Zone'],
        rows: query(`SELECT onetsoc_code, title, job_zone FROM occupation_data
          LEFT JOIN job_zones USING (onetsoc_code)`),
      };
    },
  },
  {
    file: 'job-zones.tsv',
    about: [
      'The Job Zones: number, name, range of specific vocational preparation. Some releases merge zones 1 and 2 under number 2.',
      'Changed: other columns left out.',
    ],
    layouts: [['Job Zone Reference.txt']],
    make: selection(
      ['Job Zone', 'Name', 'SVP Range'],
      'SELECT job_zone, name, svp_range FROM job_zone_reference',
    ),
  },
  {
    file: 'elements.tsv',
    about: [
      'The elements of the content model: id and name.',
      'Changed: descriptions, and the detailed and intermediate work activities, left out.',
    ],
    layouts: [[CONTENT_MODEL]],
    make: (query) => ({
      columns: ['Element', 'Name'],
      rows: query('SELECT element_id, element_name FROM content_model_reference').filter(
        ([id]) => !SENTENCES.test(String(id)),
      ),
    }),
  },
  {
    file: 'skills.tsv',
    about: ['Ratings of every skill for every rated occupation.', ...RATINGS_ABOUT],
    layouts: [['Essential Skills.txt', 'Transferable Skills.txt'], ['Skills.txt']],
    make: importanceAndLevel,
  },
  {
    file: 'knowledge.tsv',
    about: ['Ratings of every field of knowledge for every rated occupation.', ...RATINGS_ABOUT],
    layouts: [['Knowledge.txt']],
    optional: true,
    make: importanceAndLevel,
  },
  {
    file: 'abilities.tsv',
    about: ['Ratings of every ability for every rated occupation.', ...RATINGS_ABOUT],
    layouts: [['Abilities.txt']],
    optional: true,
    make: importanceAndLevel,
  },
  {
    file: 'work-styles.tsv',
    about: [
      'Work styles of every rated occupation: distinctiveness rank (0-10) and impact (-3 to 3), both in hundredths.',
      'Releases before 30 have importance (1-5) alone. Empty: no rating. Changed: a row for each occupation; other columns left out.',
    ],
    layouts: [['Work Styles.txt']],
    optional: true,
    make: ratings([['DR', 'WI'], ['IM']]),
  },
  {
    file: 'interests.tsv',
    about: [
      'Interests of every rated occupation, in hundredths: 1.B.1.a to f rated 1-7; 1.B.1.g to i name the three highest, 1 to 6 in the order of a to f, 0 none.',
      'Changed: turned from a row for each rating into a row for each occupation; other columns left out.',
    ],
    layouts: [['Career Interest Types.txt'], ['Interests.txt']],
    optional: true,
    // An element has only one of the two.
    make: ratings([['OI', 'IH']], ''),
  },
  {
    file: 'education.tsv',
    about: [
      'Education, experience and training: percent, in hundredths, of those asked who named each category of categories.tsv.',
      'Columns are scale and number of category: RL education, RW experience, PT on-site training, OJ on-the-job training.',
      'Empty: not asked. Changed: two files joined, turned into a row for each occupation; other scales and columns left out.',
    ],
    layouts: [['Education.txt', 'Training and Experience.txt'], ['Education, Training, and Experience.txt']],
    optional: true,
    make(query, files) {
      const from = selectFrom(files, 'onetsoc_code, scale_id, category, data_value');
      return pivot(
        query(`SELECT onetsoc_code, scale_id || category, ${HUNDREDTHS} FROM (${from}) WHERE ${IS_SHARE}`),
        byCategory,
      );
    },
  },
  {
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
    isOrdered: true,
    make: (query, files) => ({
      columns: ['Category', 'Name'],
      rows: query(selectFrom(files, 'scale_id || category, category_description, scale_id'))
        .filter(([, , scale]) => SHARES.includes(String(scale)))
        .map(([id, name]) => [String(id), String(name).replace(/ (- |\().*$/, '')] as const)
        .sort(([a], [b]) => byCategory(a, b)),
    }),
  },
  {
    file: 'related.tsv',
    about: [
      'Related occupations: code, then the codes of each tier, nearest first.',
      'Changed: turned from a row for each pair into a row for each occupation.',
    ],
    layouts: [['Related Occupations.txt']],
    optional: true,
    make(query) {
      const tiers = query('SELECT DISTINCT relatedness_tier FROM related_occupations').flat();
      const unknown = tiers.find((tier) => !TIERS.some((known) => known === tier));
      if (unknown !== undefined) {
        throw new ReleaseError(`Related Occupations.txt: the tier "${unknown}" is unknown.`);
      }
      return {
        columns: ['Code', ...TIERS],
        rows: query(`SELECT onetsoc_code, ${TIERS.map(codesOfTier).join(', ')}
          FROM related_occupations GROUP BY onetsoc_code`),
      };
    },
  },
  {
    file: 'job-titles.tsv',
    about: [
      'Other job titles: title, short title (empty: none), codes of its occupations.',
      `Behind a code: "${SHOWN}" workers reported the title and My Next Move shows it, "${REPORTED_ONLY}" reported only.`,
      'Changed: two files joined, a row for each title instead of each pair; sources left out.',
    ],
    layouts: [
      ['Job Titles.txt', REPORTED],
      ['Alternate Titles.txt', REPORTED],
    ],
    optional: true,
    make(query, [file = '']) {
      const title = file === 'Job Titles.txt' ? 'job_title' : 'alternate_title';
      const shorts = query(`SELECT ${title}, short_title FROM ${tableId(file)}
        WHERE short_title IS NOT NULL ORDER BY rowid DESC`);
      const shortOf = new Map(shorts.map(([text = null, short = null]) => [text, short]));
      return {
        columns: ['Title', 'Short Title', 'Codes'],
        rows: query(`SELECT title, group_concat(code || mark, ' ' ORDER BY code) FROM (
          SELECT title, code, max(mark) AS mark FROM (
            SELECT ${title} AS title, onetsoc_code AS code, '' AS mark FROM ${tableId(file)}
            UNION ALL SELECT reported_job_title, onetsoc_code,
              iif(shown_in_my_next_move = 'Y', '${SHOWN}', '${REPORTED_ONLY}') FROM sample_of_reported_titles
          ) GROUP BY title, code
        ) GROUP BY title`).map(([text = null, codes = null]) => [text, shortOf.get(text) ?? null, codes]),
      };
    },
  },
  {
    file: 'software.tsv',
    about: [
      'Software: name, whether it is a hot technology, and by category (element id) the codes of the occupations that use it.',
      `Behind a code: "${IN_DEMAND}" employers of that occupation ask for it. Categories are separated by "; ".`,
      'Changed: a row for each name instead of each use; names of categories are in elements.tsv.',
    ],
    layouts: [['Software Skills.txt']],
    optional: true,
    make: selection(
      ['Name', 'Hot Technology', 'Uses'],
      `SELECT name, hot, group_concat(category || ' ' || codes, '; ' ORDER BY category) FROM (
        SELECT name, hot, category, group_concat(code, ' ' ORDER BY code) AS codes FROM (
          SELECT DISTINCT workplace_example AS name, hot_technology AS hot, element_id AS category,
            onetsoc_code || iif(in_demand = 'Y', '${IN_DEMAND}', '') AS code FROM software_skills
        ) GROUP BY name, hot, category
      ) GROUP BY name, hot`,
    ),
  },
  {
    file: 'software-categories.tsv',
    about: [
      'Categories of software: UNSPSC code and title; since release 30 categories have an element id instead.',
      'Changed: one row for each category, other columns left out.',
    ],
    layouts: [['Technology Skills.txt']],
    optional: true,
    isSupplement: true,
    make: selection(
      ['Code', 'Title'],
      'SELECT DISTINCT commodity_code, commodity_title FROM technology_skills',
    ),
  },
  {
    file: 'element-links.tsv',
    about: [
      'Work activities and contexts that go with an ability, skill or work style: element id, then element ids.',
      'Changed: eight files joined into a row for each element; names are in elements.tsv.',
    ],
    layouts: [LINKED.map(([from, to]) => `${from} to ${to}.txt`)],
    optional: true,
    make(query) {
      const pairs = LINKED.map(([from, to]) => {
        const [fromId, toId] = [tableId(from), tableId(to)];
        return `SELECT ${fromId}_element_id AS id, ${toId}_element_id AS other FROM ${fromId}_to_${toId}`;
      });
      return {
        columns: ['Element', 'Goes with'],
        rows: query(
          `SELECT id, group_concat(other, ' ' ORDER BY other) FROM (${pairs.join(' UNION ')}) GROUP BY id`,
        ),
      };
    },
  },
  {
    file: 'scales.tsv',
    about: ['The scales of ratings: id, name, lowest and highest value.', 'Changed: ordered by id.'],
    layouts: [[SCALES]],
    optional: true,
    make: selection(
      ['Scale', 'Name', 'Minimum', 'Maximum'],
      'SELECT scale_id, scale_name, minimum, maximum FROM scales_reference',
    ),
  },
];
