import { byCodePoint } from '../util/by-code-point.ts';
import { CODE, codeOf, knownCode, OCCUPATIONS, type Extract } from './extract.ts';
import { categories, education } from './education.ts';
import { elementLinks, related } from './links.ts';
import { RATINGS_ABOUT, ratingsTable } from './ratings.ts';
import { software, softwareCategories } from './software.ts';
import { jobTitles } from './titles.ts';

const JOB_ZONE = 'Job Zone';
const JOB_ZONES = 'Job Zone Reference.txt';
const CONTENT_MODEL = 'Content Model Reference.txt';
const SCALES = 'Scales Reference.txt';

/** Work activities below these are whole sentences, and come with an import. */
const SENTENCES = /^4\.A(\.[^.]+){4,}$/;

const importanceAndLevel = ratingsTable({ scales: [['IM', 'LV']] });

/** Every file of `data/` that is made from O*NET releases. More facts: another entry. */
export const extracts: readonly Extract[] = [
  {
    file: 'occupations.tsv',
    about: [
      'Every occupation: O*NET-SOC code, title, Job Zone number (empty: none).',
      'Changed: two files joined, ordered by code, other columns left out.',
    ],
    layouts: [[OCCUPATIONS, 'Job Zones.txt', JOB_ZONES]],
    make(release, [, jobZones = '']) {
      const titles = new Map<string, string>();
      for (const row of release.rows(OCCUPATIONS, [CODE, 'Title'])) {
        const code = codeOf(row);
        if (titles.has(code)) throw row.wrong(CODE, `${code} is here a second time`);
        titles.set(code, row.like('Title', /\S/, 'a title'));
      }
      const numbers = release.rows(JOB_ZONES, [JOB_ZONE]).map((row) => row.text(JOB_ZONE));
      const known = knownCode(release);
      const zones = new Map<string, string>();
      for (const row of release.rows(jobZones, [CODE, JOB_ZONE])) {
        const code = known(row);
        if (zones.has(code)) throw row.wrong(CODE, `${code} is here a second time`);
        zones.set(code, row.oneOf(JOB_ZONE, numbers));
      }
      return {
        columns: ['Code', 'Title', JOB_ZONE],
        rows: [...titles]
          .sort(([a], [b]) => byCodePoint(a, b))
          .map(([code, title]) => [code, title, zones.get(code) ?? '']),
      };
    },
  },
  {
    file: 'job-zones.tsv',
    about: [
      'The Job Zones: number, name, range of specific vocational preparation. Some releases merge zones 1 and 2 under number 2.',
      'Changed: other columns left out.',
    ],
    layouts: [[JOB_ZONES]],
    make: (release) => ({
      columns: [JOB_ZONE, 'Name', 'SVP Range'],
      rows: release
        .rows(JOB_ZONES, [JOB_ZONE, 'Name', 'SVP Range'])
        .map((row) => [
          row.like(JOB_ZONE, /^[1-5]$/, 'a Job Zone from 1 to 5'),
          row.text('Name'),
          row.text('SVP Range'),
        ])
        .sort(([a = ''], [b = '']) => byCodePoint(a, b)),
    }),
  },
  {
    file: 'elements.tsv',
    about: [
      'The elements of the content model: id and name.',
      'Changed: descriptions, and the detailed and intermediate work activities, left out.',
    ],
    layouts: [[CONTENT_MODEL]],
    make: (release) => ({
      columns: ['Element', 'Name'],
      rows: release
        .rows(CONTENT_MODEL, ['Element ID', 'Element Name'])
        .map((row) => [
          row.like('Element ID', /^\d(\.[\dA-Za-z]+)*$/, 'an element id'),
          row.like('Element Name', /\S/, 'a name'),
        ])
        .filter(([id = '']) => !SENTENCES.test(id))
        .sort(([a = ''], [b = '']) => byCodePoint(a, b)),
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
    make: ratingsTable({ scales: [['DR', 'WI'], ['IM']] }),
  },
  {
    file: 'interests.tsv',
    about: [
      'Interests of every rated occupation, in hundredths: 1.B.1.a to f rated 1-7; 1.B.1.g to i name the three highest, 1 to 6 in the order of a to f, 0 none.',
      'Changed: turned from a row for each rating into a row for each occupation; other columns left out.',
    ],
    layouts: [['Career Interest Types.txt'], ['Interests.txt']],
    optional: true,
    make: ratingsTable({ scales: [['OI', 'IH']], oneEach: true }),
  },
  education,
  categories,
  related,
  jobTitles,
  software,
  softwareCategories,
  elementLinks,
  {
    file: 'scales.tsv',
    about: ['The scales of ratings: id, name, lowest and highest value.', 'Changed: ordered by id.'],
    layouts: [[SCALES]],
    optional: true,
    make: (release) => ({
      columns: ['Scale', 'Name', 'Minimum', 'Maximum'],
      rows: release
        .rows(SCALES, ['Scale ID', 'Scale Name', 'Minimum', 'Maximum'])
        .map((row) => [
          row.like('Scale ID', /^[A-Z]{2,3}$/, 'a scale id'),
          row.text('Scale Name'),
          row.like('Minimum', /^-?\d+$/, 'a whole number'),
          row.like('Maximum', /^-?\d+$/, 'a whole number'),
        ])
        .sort(([a = ''], [b = '']) => byCodePoint(a, b)),
    }),
  },
];
