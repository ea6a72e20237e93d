import { byCodePoint } from '../order.ts';
import { CODE, codeOf, OCCUPATIONS, type Extract } from './extract.ts';
import { elementsTable, RATINGS_ABOUT, ratingsTable } from './ratings.ts';

const JOB_ZONE = 'Job Zone';
const JOB_ZONES = 'Job Zone Reference.txt';
const SKILLS = [['Essential Skills.txt', 'Transferable Skills.txt'], ['Skills.txt']];

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
      const known = release.rows(JOB_ZONES, [JOB_ZONE]).map((row) => row.text(JOB_ZONE));
      const zones = new Map<string, string>();
      for (const row of release.rows(jobZones, [CODE, JOB_ZONE])) {
        const code = codeOf(row);
        if (!titles.has(code)) throw row.wrong(CODE, `${code} is not in ${OCCUPATIONS}`);
        if (zones.has(code)) throw row.wrong(CODE, `${code} is here a second time`);
        zones.set(code, row.oneOf(JOB_ZONE, known));
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
      'The Job Zones: number and name. Some releases merge zones 1 and 2 under number 2.',
      'Changed: other columns left out.',
    ],
    layouts: [[JOB_ZONES]],
    make: (release) => ({
      columns: [JOB_ZONE, 'Name'],
      rows: release
        .rows(JOB_ZONES, [JOB_ZONE, 'Name'])
        .map((row) => [row.like(JOB_ZONE, /^[1-5]$/, 'a Job Zone from 1 to 5'), row.text('Name')])
        .sort(([a = ''], [b = '']) => byCodePoint(a, b)),
    }),
  },
  {
    file: 'elements.tsv',
    about: ['The rated skills: element id and name.', 'Changed: each named once, other columns left out.'],
    layouts: SKILLS,
    make: elementsTable,
  },
  {
    file: 'skills.tsv',
    about: ['Ratings of every skill for every rated occupation.', ...RATINGS_ABOUT],
    layouts: SKILLS,
    make: ratingsTable,
  },
];
