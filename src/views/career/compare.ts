import { bold, heading, subtext } from '@discordjs/formatters';
import type { PublishedCareerFacts } from 'waymark-onet';
import type { Preparation } from '../../advice/preparation.ts';
import { button, buttons, select } from '../../components/controls.ts';
import { plain, text } from '../../components/text.ts';
import { gallery, separator, view, type Block, type Picture, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { officialName } from '../lists/career-list.ts';
import { backButton } from '../lists/list.ts';
import { sourceLine, type Provenance } from '../source-line.ts';
import { outlookWords, payWords } from './profile-lines.ts';
import { interestName } from './report-lines.ts';

/** One of the careers. Undefined stands for what is not known. */
export interface Compared {
  readonly code: string;
  /** O*NET's title, and the everyday name. */
  readonly title: string;
  readonly name: string;
  /** Used at a high level. */
  readonly softSkills: readonly string[] | undefined;
  readonly preparation: Preparation | undefined;
  readonly facts: PublishedCareerFacts;
  /** The names of its strongest interests. */
  readonly interests: readonly string[] | undefined;
  /** Skills by name with their importance, 0-100. */
  readonly skills: ReadonlyMap<string, number> | undefined;
  readonly openId: string;
}

interface CompareData {
  /** Two to four. */
  readonly careers: readonly Compared[];
  readonly picture?: Picture | undefined;
  /** The names of the person's soft skills; empty in a comparison for everybody. */
  readonly picked: readonly string[];
  /** Undefined when the comparison is full. */
  readonly addId: string | undefined;
  readonly changeId: string;
  readonly shareId?: string | undefined;
  readonly back: string;
  readonly provenance: Provenance | undefined;
}

/** The difference in importance (0-100) from which a skill sets careers apart. */
const MIN_DIFFERENCE = 15;

const MAX_DIFFERENCES = 4;

/** Less important skills are not named. */
const MIN_IMPORTANCE = 50;

/** Careers side by side: what they have in common, and how they differ. */
export function compareView(t: Sentences, data: CompareData): View {
  const words = t.career.compare;
  const part = (title: string, lines: readonly (string | undefined)[]): Block =>
    text([heading(title, 3), ...lines]);
  const each = (say: (career: Compared) => string | undefined): string[] => {
    const said = data.careers.map(say);
    return said.every((line) => line === undefined)
      ? [words.unknown]
      : data.careers.map((career, index) => `- ${nameOf(career)}: ${said[index] ?? words.unknown}`);
  };
  return view([
    text([heading(words.title, 2), ...data.careers.map((career, index) => headLine(t, career, index))]),
    gallery(data.picture),
    separator(),
    part(
      words.pay,
      each(({ facts }) => payWords(t, facts)),
    ),
    part(
      words.outlook,
      each(({ facts }) => outlookWords(t, facts)),
    ),
    part(
      words.preparation,
      each((career) => preparationWords(t, career)),
    ),
    part(words.softSkills, softSkillLines(t, data)),
    part(words.skills, differenceLines(t, data)),
    part(
      words.interests,
      each(({ interests }) => interests?.map((name) => interestName(t, name)).join(', ')),
    ),
    separator(),
    buttons(data.careers.map(({ openId }, index) => button({ id: openId, label: words.open(index + 1) }))),
    select({
      id: data.changeId,
      placeholder: words.change,
      options: data.careers.map(({ code, name, title }) => ({
        value: code,
        label: name,
        description: t.careerName({ code, title }) === name ? undefined : title,
      })),
    }),
    buttons([
      button({ id: data.addId, label: words.add }),
      button({ id: data.shareId, label: t.choices.share }),
      backButton(t, data.back),
    ]),
    sourceLine(t, data.provenance, t.fit.sources),
  ]);
}

const nameOf = ({ name }: Compared): string => bold(plain(name));

const headLine = (t: Sentences, { name, title, code }: Compared, index: number): string =>
  [`${index + 1}. ${bold(plain(name))}`, officialName(t, { code, title }, name)].join('\n');

function preparationWords(t: Sentences, { preparation, facts }: Compared): string | undefined {
  const education = t.fit.education[facts.outlook?.education ?? ''];
  const parts = [preparation && t.fit.groups[preparation], education].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('; ');
}

function softSkillLines(t: Sentences, { careers, picked }: CompareData): string[] {
  const words = t.career.compare;
  const used = careers.flatMap(({ softSkills }) => (softSkills ? [softSkills] : []));
  if (used.length < careers.length) return [words.unknown];
  const all = [...new Set(used.flat())];
  if (all.length === 0) return [words.none];
  const shared = all.filter((skill) => used.every((skills) => skills.includes(skill)));
  const only = (career: Compared): string[] => {
    const names = (career.softSkills ?? []).filter(
      (skill) => used.filter((skills) => skills.includes(skill)).length === 1,
    );
    return names.length === 0 ? [] : [`- ${words.only(nameOf(career), names.map(plain))}`];
  };
  const yours = all.filter((skill) => picked.includes(skill));
  return [
    ...(shared.length === 0 ? [] : [`- ${words.all(careers.length, shared.map(plain))}`]),
    ...careers.flatMap(only),
    ...(yours.length === 0 ? [] : [words.yours(yours.map(plain))]),
  ];
}

/** The skills that are clearly more important in one career than in all others, the greatest difference first. */
function differenceLines(t: Sentences, { careers }: CompareData): string[] {
  const words = t.career.compare;
  if (careers.some(({ skills }) => skills === undefined)) return [words.unknown];
  const more = (career: Compared): string => {
    const others = careers.filter((other) => other !== career);
    return [...(career.skills ?? [])]
      .map(([name, importance]) => ({
        name,
        importance,
        less: Math.max(...others.map(({ skills }) => skills?.get(name) ?? 0)),
      }))
      .filter(({ importance, less }) => importance >= MIN_IMPORTANCE && importance - less >= MIN_DIFFERENCE)
      .toSorted((a, b) => b.importance - b.less - (a.importance - a.less))
      .slice(0, MAX_DIFFERENCES)
      .map(({ name, importance, less }) => words.more(plain(name), importance, less))
      .join(', ');
  };
  const lines = careers.map(more);
  return lines.every((line) => line === '')
    ? [words.alike]
    : [
        ...careers.map((career, index) => {
          const line = lines[index] ?? '';
          return `- ${nameOf(career)}: ${line === '' ? words.nothingMore : line}`;
        }),
        subtext(words.outOf),
      ];
}
