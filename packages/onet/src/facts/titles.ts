import { byCodePoint } from '../util/by-code-point.ts';
import { CODE, knownCode, type Extract } from './extract.ts';

const REPORTED = 'Sample of Reported Titles.txt';

/** A title that workers reported, and that My Next Move shows; one that it does not show. */
export const SHOWN = '!';
export const REPORTED_ONLY = '*';

interface Title {
  short: string;
  /** What stands behind the code: nothing, `SHOWN` or `REPORTED_ONLY`. */
  readonly marks: Map<string, string>;
}

/** Other titles of occupations, a row for each title. */
export const jobTitles: Extract = {
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
  make(release, [file = '']) {
    const column = file === 'Job Titles.txt' ? 'Job Title' : 'Alternate Title';
    const known = knownCode(release);
    const titles = new Map<string, Title>();
    const titleOf = (text: string): Title => {
      const title = titles.get(text) ?? { short: '', marks: new Map<string, string>() };
      titles.set(text, title);
      return title;
    };
    for (const row of release.rows(file, [CODE, column, 'Short Title'])) {
      const title = titleOf(row.like(column, /\S/, 'a title'));
      const short = row.text('Short Title');
      if (short !== 'n/a' && title.short === '') title.short = short;
      title.marks.set(known(row), '');
    }
    const shown = 'Shown in My Next Move';
    for (const row of release.rows(REPORTED, [CODE, 'Reported Job Title', shown])) {
      const title = titleOf(row.like('Reported Job Title', /\S/, 'a title'));
      title.marks.set(known(row), row.oneOf(shown, ['Y', 'N']) === 'Y' ? SHOWN : REPORTED_ONLY);
    }
    return {
      columns: ['Title', 'Short Title', 'Codes'],
      rows: [...titles]
        .sort(([a], [b]) => byCodePoint(a, b))
        .map(([title, { short, marks }]) => [
          title,
          short,
          [...marks]
            .sort(([a], [b]) => byCodePoint(a, b))
            .map((pair) => pair.join(''))
            .join(' '),
        ]),
    };
  },
};
