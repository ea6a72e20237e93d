import { bold, heading } from '@discordjs/formatters';
import { PREPARATIONS, type Preparation } from '../../advice/preparation.ts';
import { button, buttons } from '../../components/controls.ts';
import { cut, joinFacts, plain, text } from '../../components/text.ts';
import { section, separator, view, type Block, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import type { CareerFactsData } from '../career/career-facts.ts';
import { careerSmallPrint } from '../career/career-summary.ts';
import { listView } from '../lists/list.ts';
import type { Pages } from '../lists/pager.ts';
import { sourceLine, type Provenance } from '../source-line.ts';

/** How well a career fits, and why. */
interface FitData {
  /** Whole percent of careers that fit less well. */
  readonly betterThan: number;
  /** The same for the person's interests; undefined when not known. */
  readonly interests?: number | undefined;
  /** Names of picked skills that it asks for most, and of others that it asks for. */
  readonly leansOn: readonly string[];
  readonly asksFor: readonly string[];
}

/** A career's lines that are the same for everybody: ready Markdown. */
export interface CareerLines {
  readonly name: string;
  readonly summary: string;
  /** A shorter summary. */
  readonly brief: string;
  readonly smallPrint: string;
}

export interface FitCareer {
  readonly lines: CareerLines;
  /** Undefined for a career that is not rated, which only O*NET's own orders include. */
  readonly fit: FitData | undefined;
  readonly openId: string;
}

interface Frame {
  readonly skillNames: readonly string[];
  /** The strongest interests, when the list is ranked by them, too. */
  readonly interestNames: readonly string[];
  /** The list's filters in words. */
  readonly narrowedTo: readonly string[];
  /** Whether the list is for the skills of another person, who posted it. */
  readonly shared: boolean;
  readonly provenance: Provenance;
  readonly changeId: string;
  readonly narrowId: string;
  readonly mapId: string;
  readonly shareId: string;
}

interface FitGroupsData extends Frame {
  /** How many careers are ranked. */
  readonly total: number;
  readonly groups: Readonly<
    Record<
      Preparation,
      { readonly careers: readonly FitCareer[]; readonly total: number; readonly listId: string }
    >
  >;
}

interface FitListData extends Frame, Pages {
  readonly total: number;
  readonly group: Preparation | undefined;
  readonly careers: readonly FitCareer[];
  /** The screen of all groups. */
  readonly groupsId: string;
  /** Opens the list without filters; undefined when there are none. */
  readonly showAllId: string | undefined;
  readonly oneMoreId: string;
}

/** Nine summaries of this length leave room for the rest of a message. */
const MAX_BRIEF_SUMMARY = 130;
const MAX_REASONS = 3;

/** The best careers of each group of preparation: three a group, each with one line of what they do. */
export function fitGroupsView(t: Sentences, data: FitGroupsData): View {
  const groups = PREPARATIONS.filter((group) => data.groups[group].careers.length > 0);
  return view([
    text([
      heading(titleOf(t, data), 2),
      ...summaryLines(t, data),
      groups.length === 0 ? t.fit.emptyNarrowed : t.fit.outOf(data.total),
    ]),
    groups.map((group) =>
      data.groups[group].careers.map((career, place) =>
        careerSection(t, career, [
          ...(place === 0 ? [heading(t.fit.groups[group], 3)] : []),
          ...briefLines(t, career),
        ]),
      ),
    ),
    buttons(groups.map((group) => button({ id: data.groups[group].listId, label: t.fit.allInGroup[group] }))),
    buttons([
      button({ id: data.changeId, label: data.shared ? t.matches.pickMine : t.fit.change }),
      button({ id: data.narrowId, label: t.fit.narrow }),
      button({ id: data.mapId, label: t.fit.map, disabled: groups.length === 0 }),
      data.shared ? undefined : button({ id: data.shareId, label: t.choices.share }),
    ]),
    sourceLine(t, data.provenance, t.fit.sources),
  ]);
}

/** A page of careers, five at a time, with the reasons for each. */
export const fitListView = (t: Sentences, data: FitListData): View =>
  listView(t, {
    ...data,
    title: titleOf(t, data),
    summary: [
      ...summaryLines(t, data),
      data.group && heading(t.fit.groups[data.group], 3),
      data.total === 0 ? t.fit.emptyNarrowed : t.fit.onPage(data.total, data.page, data.pages),
    ],
    content: [
      data.careers.map((career) => [separator(), careerSection(t, career, fullLines(t, career))]),
      separator(),
    ],
    buttons: [
      button({ id: data.groupsId, label: t.list.back }),
      button({ id: data.narrowId, label: t.fit.narrow }),
      button({ id: data.showAllId, label: t.fit.showAll }),
      data.shared ? undefined : button({ id: data.oneMoreId, label: t.fit.oneMore }),
      button({ id: data.shareId, label: t.choices.share, disabled: data.total === 0 }),
    ],
    note: t.fit.sources,
  });

const titleOf = (t: Sentences, { shared }: Frame): string => (shared ? t.fit.sharedTitle : t.fit.title);

const summaryLines = (t: Sentences, { skillNames, interestNames, narrowedTo }: Frame) => [
  skillNames.map(plain).join(', '),
  interestNames.length === 0 ? undefined : t.fit.andInterests(interestNames),
  narrowedTo.length === 0 ? undefined : t.fit.narrowedTo(narrowedTo),
];

export const careerLines = (
  t: Sentences,
  { code, name, summary, facts }: { code: string; name: string; summary: string; facts: CareerFactsData },
): CareerLines => ({
  name: bold(plain(name)),
  summary: plain(summary),
  brief: plain(cut(summary, MAX_BRIEF_SUMMARY)),
  smallPrint: careerSmallPrint(t, { facts, code }),
});

function nameLine(t: Sentences, { lines, fit }: FitCareer): string {
  const how =
    fit?.interests === undefined
      ? fit && t.fit.betterThan(fit.betterThan)
      : t.fit.bothBetterThan(fit.betterThan, fit.interests);
  return joinFacts([lines.name, how]);
}

function briefLines(t: Sentences, career: FitCareer): string[] {
  const leansOn = career.fit?.leansOn.slice(0, 2).map(plain) ?? [];
  const why = leansOn.length === 0 ? '' : ` ${t.fit.leansOn(leansOn)}`;
  return [nameLine(t, career), `${career.lines.brief}${why}`, career.lines.smallPrint];
}

function fullLines(t: Sentences, career: FitCareer): string[] {
  const { leansOn = [], asksFor = [] } = career.fit ?? {};
  const why = [
    ...(leansOn.length === 0 ? [] : [t.fit.leansOn(leansOn.slice(0, MAX_REASONS).map(plain))]),
    ...(asksFor.length === 0 ? [] : [t.fit.asksFor(asksFor.slice(0, MAX_REASONS).map(plain))]),
  ].join(' ');
  return [
    nameLine(t, career),
    career.lines.summary,
    ...(career.fit === undefined ? [] : [why === '' ? t.fit.nothingSpecial : why]),
    career.lines.smallPrint,
  ];
}

const careerSection = (t: Sentences, { openId }: FitCareer, lines: readonly string[]): Block =>
  section(lines, button({ id: openId, label: t.list.open }));
