import { type LocalContext, needsKey } from '../../../services/service.ts';
import type { Database, Query } from '../../database/database.ts';
import { releaseZone } from './job-zones.ts';
import { byCodeUnit } from '../../../util/by-code-unit.ts';
import { memoize } from '../../../util/memoize.ts';
import { interestPlace, INTERESTS, RIASEC, type Interest } from '../../riasec.ts';
import type { OccupationRow } from '../../database/occupations.ts';
import { pageOfCareers, pageOfOccupations, refs } from '../occupation-list.ts';
import { fromView } from '../resolver.ts';
import { noData, pageOf, present, success } from '../results.ts';

/** An occupation with its six ratings, 1-7, in the order of RIASEC. */
interface Profile extends OccupationRow {
  readonly zone: number | null;
  readonly ratings: number[];
  /** The letters of its high points, such as `IC`. */
  interestCode: string;
}

const RATINGS: Query<
  [],
  OccupationRow & { zone: number | null; element: string; scale: string; value: number }
> = {
  sql: `SELECT o.code, o.title, o.zone, r.element, r.scale, r.value FROM w_interests r JOIN w_occupation o USING (code)
    WHERE r.value IS NOT NULL ORDER BY o.code, r.element`,
};

/** The profiles of all rated occupations, by code. */
const profilesOf = memoize((database: Database): readonly Profile[] => {
  const made = new Map<string, Profile>();
  for (const { code, title, zone, element, scale, value } of database.all(RATINGS)) {
    const profile = made.get(code) ?? { code, title, zone, ratings: [], interestCode: '' };
    made.set(code, profile);
    if (scale === 'OI') profile.ratings[interestPlace(element)] = value;
    else if (scale === 'IH') profile.interestCode += RIASEC[value - 1] ?? '';
  }
  return [...made.values()];
});

const ELEMENTS: Query<[], { name: string; description: string | null }> = {
  sql: `SELECT name, description FROM w_element WHERE id GLOB '1.B.1.[a-f]' ORDER BY id`,
};

const WHAT = 'Ratings of interests';
const byRating =
  (place: number) =>
  (a: Profile, b: Profile): number =>
    (b.ratings[place] ?? 0) - (a.ratings[place] ?? 0);

/** How well an interest code matches the letters; lower is better, undefined is no match. */
function match(code: string, letters: string): number | undefined {
  if (code.startsWith(letters)) return 0;
  if (letters.split('').every((letter) => code.includes(letter))) return 1;
  return code !== '' && letters.startsWith(code) ? 2 : undefined;
}

/**
 * The occupations whose interest code matches these letters: first those whose code begins with them in this
 * order, then those that have all of them in another order, then those whose code is shorter and a prefix of
 * them. Each group is sorted by the first interest, strongest first. O*NET does not publish its rule:
 * this is Waymark's own rule.
 */
export const hollandCode = fromView('w_interests', WHAT, (source, { interests }: { interests: string }) => {
  const strongest = byRating(RIASEC.indexOf(interests[0] ?? ''));
  const found = profilesOf(source.database)
    .flatMap((profile) => {
      const group = match(profile.interestCode, interests);
      return group === undefined ? [] : [{ ...profile, group }];
    })
    .sort((a, b) => a.group - b.group || strongest(a, b));
  return pageOfOccupations(source, found);
});

/** The careers whose strongest interest this is, the strongest first. */
export const careersForInterest = fromView(
  'w_interests',
  WHAT,
  (source, { interest }: { interest: Interest }) =>
    pageOfCareers(source, 'mnm', strongestIn(source, INTERESTS.indexOf(interest))),
);

/** The occupations whose strongest interest an element such as `1.B.1.b` is, strongest first. */
export function occupationsForInterest(context: LocalContext, element: string) {
  const place = interestPlace(element);
  return place < 0
    ? noData(`O*NET has no interest ${element}.`)
    : pageOfOccupations(context, strongestIn(context, place));
}

function strongestIn({ database }: LocalContext, place: number): readonly Profile[] {
  return profilesOf(database)
    .filter(({ interestCode }) => interestCode.startsWith(RIASEC[place] ?? ''))
    .sort(byRating(place));
}

/** The six interests; descriptions need an imported release. */
export const interestListing = fromView('w_element', 'Interests', ({ database, baseUrl }) =>
  success({
    interest: database.all(ELEMENTS).map(({ name, description }, place) => ({
      href: `${baseUrl}mnm/interestprofiler/interests/${INTERESTS[place] ?? ''}`,
      code: INTERESTS[place] ?? '',
      title: name,
      ...present({ description }),
    })),
  }),
);

/** The lowest correlation for each fit; careers below the last one are not shown. */
const FITS = [
  { least: 0.9, fit: 'Best' },
  { least: 0.75, fit: 'Great' },
  { least: 0.5, fit: 'Good' },
] as const;

type Scores = Readonly<Partial<Record<Interest, number | undefined>>> & {
  readonly answers?: string | undefined;
  readonly zone?: number | undefined;
};

/**
 * Careers that fit six interest scores, the best first. The fit is the correlation (Pearson's r) of the scores
 * with the occupation's six ratings: 0.90 and more is the best fit, 0.75 great, 0.50 good. Someone with six
 * equal scores has no profile to compare: then every career is a good fit, by title. O*NET does not publish
 * its formula; this one is Waymark's own. Answers to the questions can only be scored with the questions.
 */
export const matchingCareers = fromView(
  'w_interests',
  WHAT,
  (source, { answers, zone, ...scores }: Scores) => {
    if (answers !== undefined) {
      const { missing } = needsKey("The Interest Profiler's questions, which answers belong to,");
      return { ok: false, reason: 'not-available-locally', message: missing };
    }
    const person = INTERESTS.map((name) => scores[name] ?? 0);
    const wanted = zone === undefined ? undefined : releaseZone(source.database, zone);
    const isFlat = new Set(person).size === 1;
    const found = profilesOf(source.database)
      .filter((profile) => wanted === undefined || profile.zone === wanted)
      .flatMap((profile) => {
        const r = isFlat ? 0.5 : correlation(person, profile.ratings);
        const fit = FITS.find(({ least }) => r >= least)?.fit;
        return fit === undefined ? [] : [{ profile, r, fit }];
      })
      .sort((a, b) => b.r - a.r || byCodeUnit(a.profile.title, b.profile.title));
    const ref = refs(source, 'mnm');
    return pageOf(source, 'career', found, ({ profile, fit }) => ({ ...ref(profile), fit }));
  },
);

/** Pearson's correlation of two equally long lists; 0 when one of them does not vary. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, onlyA, onlyB] = [0, 0, 0];
  a.forEach((value, i) => {
    const [da, db] = [value - meanA, (b[i] ?? 0) - meanB];
    both += da * db;
    onlyA += da * da;
    onlyB += db * db;
  });
  return onlyA === 0 || onlyB === 0 ? 0 : both / Math.sqrt(onlyA * onlyB);
}
