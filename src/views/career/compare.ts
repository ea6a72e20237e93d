import { bold, heading, subtext } from '@discordjs/formatters';
import { button, buttons } from '../../components/controls.ts';
import { plain, text } from '../../components/text.ts';
import { gallery, separator, view, type Block, type Picture, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { backButton, careerName } from '../lists/career-list.ts';
import { sourceLine, titlesNote, type Provenance } from '../source.ts';
import type { OutlookContent } from './report-content.ts';
import { interestName, payWords } from './report-lines.ts';

/** One of two careers; undefined is not known, an empty list is none. */
export interface Compared {
  readonly code: string;
  readonly title: string;
  readonly softSkills: readonly string[] | undefined;
  readonly zone: { readonly code: number; readonly title: string } | undefined;
  readonly outlook: OutlookContent | undefined;
  /** The names of its strongest interests. */
  readonly interests: readonly string[] | undefined;
  /** Skills by name with their importance, 0-100. */
  readonly skills: ReadonlyMap<string, number> | undefined;
}

export interface CompareData {
  readonly careers: readonly [Compared, Compared];
  readonly picture?: Picture | undefined;
  /** The names of the person's soft skills; empty in a comparison for everybody. */
  readonly picked: readonly string[];
  /** A sentence that says why pay and outlook are not known. */
  readonly payError?: string | undefined;
  readonly swapId: string;
  readonly openIds: readonly [string, string];
  readonly replaceIds: readonly [string, string];
  readonly shareId?: string | undefined;
  readonly back: string;
  readonly provenance: Provenance | undefined;
}

/** A skill is a difference from so many steps of importance (of 100) on. */
const MIN_DIFFERENCE = 15;

const MAX_DIFFERENCES = 6;

/** Skills of less importance than this in both careers are not worth naming. */
const MIN_IMPORTANCE = 50;

/** Two careers side by side: what they share, and what sets them apart. */
export function compareView(t: Sentences, data: CompareData): View {
  const words = t.career.compare;
  const [first, second] = data.careers;
  const part = (title: string, lines: readonly (string | undefined)[]): Block =>
    text([heading(title, 3), ...lines]);
  // Numbered like the careers at the top: titles are too long to be repeated in each part.
  const each = (say: (career: Compared) => string | undefined): string[] => {
    const said = data.careers.map(say);
    return said.every((line) => line === undefined)
      ? [words.unknown]
      : said.map((line, index) => `${index + 1}. ${line ?? words.unknown}`);
  };
  const payError = data.payError === undefined ? undefined : subtext(data.payError);
  const noOutlook = data.careers.every(({ outlook }) => outlook === undefined);
  return view([
    text([heading(words.title, 2), `1. ${careerName(first)}`, `2. ${careerName(second)}`]),
    gallery(data.picture),
    separator(),
    part(words.softSkills, softSkillLines(t, data)),
    part(
      words.preparation,
      each(({ zone }) => zone && plain(t.matches.jobZone(zone.code, zone.title))),
    ),
    noOutlook
      ? part(words.payAndOutlook, [payError ?? words.unknown])
      : [
          part(words.pay, [
            ...each(({ outlook }) => outlook?.pay && payWords(t.career.report, outlook.pay.median)),
            payError,
          ]),
          part(
            words.outlook,
            each(({ outlook }) => outlook?.category && plain(t.career.report.outlookName(outlook.category))),
          ),
        ],
    part(
      words.interests,
      each(({ interests }) => interests?.map((name) => interestName(t, name)).join(', ')),
    ),
    part(words.skills, differenceLines(t, data)),
    separator(),
    buttons([
      ...data.openIds.map((id, index) => button({ id, label: words.open(index + 1), primary: index === 0 })),
      button({ id: data.swapId, label: words.swap }),
    ]),
    buttons([
      ...data.replaceIds.map((id, index) => button({ id, label: words.replace(index + 1) })),
      button({ id: data.shareId, label: words.share }),
      backButton(t, data.back),
    ]),
    sourceLine(t, data.provenance, titlesNote(t, 'en')),
  ]);
}

function softSkillLines(t: Sentences, { careers, picked }: CompareData): string[] {
  const words = t.career.compare;
  const [first, second] = careers;
  if (!first.softSkills || !second.softSkills) return [words.unknown];
  const both = first.softSkills.filter((skill) => second.softSkills?.includes(skill));
  const only = (career: Compared, index: number): string[] => {
    const names = (career.softSkills ?? []).filter((skill) => !both.includes(skill));
    return names.length === 0 ? [] : [`- ${words.only(bold(String(index + 1)), names.map(plain))}`];
  };
  const all = [...new Set([...first.softSkills, ...second.softSkills])];
  if (all.length === 0) return [words.neither];
  const yours = all.filter((skill) => picked.includes(skill));
  return [
    ...(both.length === 0 ? [] : [`- ${words.both(both.map(plain))}`]),
    ...careers.flatMap(only),
    ...(yours.length === 0 ? [] : [words.yours(yours.map(plain))]),
  ];
}

/** The skills that matter clearly more in one career than in the other, the greatest difference first. */
function differenceLines(t: Sentences, { careers: [first, second] }: CompareData): string[] {
  const words = t.career.compare;
  if (!first.skills || !second.skills) return [words.unknown];
  const more = (one: Compared, other: Compared): string =>
    [...(one.skills ?? [])]
      .map(([name, importance]) => ({ name, importance, less: other.skills?.get(name) ?? 0 }))
      .filter(({ importance, less }) => importance >= MIN_IMPORTANCE && importance - less >= MIN_DIFFERENCE)
      .toSorted((a, b) => b.importance - b.less - (a.importance - a.less))
      .slice(0, MAX_DIFFERENCES)
      .map(({ name, importance, less }) => words.more(plain(name), importance, less))
      .join(', ');
  const lines = [more(first, second), more(second, first)];
  return lines.every((line) => line === '')
    ? [words.alike]
    : [
        ...lines.map((line, index) => `${index + 1}. ${line === '' ? words.nothingMore : line}`),
        subtext(words.outOf),
      ];
}
