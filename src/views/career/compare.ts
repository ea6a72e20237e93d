import { bold, heading, subtext } from '@discordjs/formatters';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Sentences } from '../../locales/types.ts';
import { button, container, plain, row, separator, text } from '../blocks.ts';
import { interestName, payWords } from './report-lines.ts';
import type { OutlookContent } from './report-content.ts';
import { backButtons, careerName } from '../lists/career-list.ts';
import { sourceLine, type Provenance } from '../source.ts';

/** One of two careers, with what is known of it; undefined is not known, an empty list is none. */
export interface Compared {
  readonly code: string;
  readonly title: string;
  readonly softSkills: readonly string[] | undefined;
  readonly zone: { readonly code: number; readonly title: string } | undefined;
  readonly outlook: OutlookContent | undefined;
  /** Its strongest interests, by their names. */
  readonly interests: readonly string[] | undefined;
  /** Skills by name with their importance, 0-100. */
  readonly skills: ReadonlyMap<string, number> | undefined;
}

export interface CompareData {
  readonly careers: readonly [Compared, Compared];
  /** The names of the soft skills that the person has picked. */
  readonly picked: readonly string[];
  /** Why pay and outlook are not known, in words. */
  readonly payTrouble?: string;
  readonly swapId: string;
  readonly openIds: readonly [string, string];
  readonly replaceIds: readonly [string, string];
  readonly shareId?: string;
  readonly back: string;
  readonly provenance: Provenance | undefined;
}

/** A skill is told as a difference from so many steps of importance (of 100) on. */
const CLEAR_DIFFERENCE = 15;

const MAX_DIFFERENCES = 6;

/** And only where it matters at least so much in the one: of two small matters neither is worth a word. */
const WORTH_TELLING = 50;

/** Two careers side by side: what they share, and what sets them apart. */
export function compareView(t: Sentences, data: CompareData): APIMessageTopLevelComponent[] {
  const words = t.career.compare;
  const [first, second] = data.careers;
  const part = (title: string, lines: readonly string[]) => text([heading(title, 3), ...lines].join('\n'));
  // In the order of the head, under its numbers: titles are too long to be said again and again.
  const each = (say: (career: Compared) => string | undefined): string[] => {
    const said = data.careers.map(say);
    return said.every((one) => one === undefined)
      ? [words.unknown]
      : said.map((one, index) => `${index + 1}. ${one ?? words.unknown}`);
  };
  const trouble = data.payTrouble === undefined ? [] : [subtext(data.payTrouble)];
  return [
    container([
      text([heading(words.title, 2), `1. ${careerName(first)}`, `2. ${careerName(second)}`].join('\n')),
      separator(),
      part(words.softSkills, softSkillLines(t, data)),
      part(
        words.preparation,
        each(({ zone }) => zone && plain(t.matches.jobZone(zone.code, zone.title))),
      ),
      ...(data.careers.every(({ outlook }) => outlook === undefined)
        ? [part(words.payAndOutlook, data.payTrouble === undefined ? [words.unknown] : trouble)]
        : [
            part(words.pay, [
              ...each(({ outlook }) => outlook?.pay && payWords(t.career.report, outlook.pay.median)),
              ...trouble,
            ]),
            part(
              words.outlook,
              each(({ outlook }) =>
                outlook?.category === undefined
                  ? undefined
                  : plain(t.career.report.outlookName(outlook.category)),
              ),
            ),
          ]),
      part(
        words.interests,
        each(({ interests }) => interests?.map((name) => interestName(t, name)).join(', ')),
      ),
      part(words.skills, differenceLines(t, data)),
      separator(),
      row([
        ...data.openIds.map((id, index) =>
          button({ id, label: words.open(index + 1), primary: index === 0 }),
        ),
        button({ id: data.swapId, label: words.swap }),
      ]),
      row([
        ...data.replaceIds.map((id, index) => button({ id, label: words.replace(index + 1) })),
        ...(data.shareId === undefined ? [] : [button({ id: data.shareId, label: words.share })]),
        ...backButtons(t, data.back),
      ]),
      ...(t.list.englishTitles === '' ? [] : [text(subtext(t.list.englishTitles))]),
      ...(data.provenance ? [sourceLine(t, data.provenance)] : []),
    ]),
  ];
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

/** The skills that clearly matter more in the one than in the other, the greatest difference first. */
function differenceLines(t: Sentences, { careers: [first, second] }: CompareData): string[] {
  const words = t.career.compare;
  if (!first.skills || !second.skills) return [words.unknown];
  const more = (one: Compared, other: Compared): string =>
    [...(one.skills ?? [])]
      .map(([name, importance]) => ({ name, importance, less: other.skills?.get(name) ?? 0 }))
      .filter(({ importance, less }) => importance >= WORTH_TELLING && importance - less >= CLEAR_DIFFERENCE)
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
