import { heading, inlineCode, subtext } from '@discordjs/formatters';
import { button, buttons, select, type SelectOption, type SelectRow } from '../../components/controls.ts';
import { MAX_OPTIONS } from '../../components/limits.ts';
import { joinFacts, plain, text } from '../../components/text.ts';
import {
  gallery,
  section as textWithButton,
  separator,
  view,
  type Block,
  type Picture,
  type View,
} from '../../components/view.ts';
import type { SectionNames, Sentences } from '../../locales/types.ts';
import { CAREERS_PER_PAGE, careerLines } from '../lists/career-list.ts';
import { backButton } from '../lists/list.ts';
import { pager, type PagerButton } from '../lists/pager.ts';
import { sourceLine, titlesNote, type Provenance } from '../source-line.ts';
import type { SectionContent } from './report-content.ts';
import { similarLine, similarMenu, type SimilarCareers } from './profile-lines.ts';
import { linePages } from './report-lines.ts';

/** The part of a message's 4,000 characters that a section's text may use. */
const MAX_PAGE_TEXT = 2_600;

type Section = keyof SectionNames;

type Form = 'plain' | 'brief' | 'full';

/** The soft skills that the career uses at a high level, by name. */
export interface SoftSkillUse {
  readonly matched: readonly string[];
  readonly other: readonly string[];
  /** False when O*NET has not rated the skills of the career. */
  readonly rated: boolean;
}

/** A menu or button that leads from a section's content to other careers that share it. */
export interface SectionLinks {
  readonly menu?: {
    readonly id: string;
    readonly placeholder: string;
    readonly options: readonly SelectOption[];
  };
  readonly button?: { readonly id: string; readonly label: string };
}

interface CareerReportData {
  readonly code: string;
  readonly title: string;
  /** The everyday name, and a summary in a sentence or two. */
  readonly name?: string | undefined;
  readonly summary?: string | undefined;
  /** The career card, in the overview. */
  readonly picture?: Picture | undefined;
  /** The lines of the profile, in the overview: ready Markdown. */
  readonly profile?: readonly string[] | undefined;
  /** Similar careers, in the overview. */
  readonly similar?: SimilarCareers | undefined;
  readonly bright: boolean;
  /** Undefined when not known. */
  readonly softSkills: SoftSkillUse | undefined;
  readonly section: Section;
  /** The section's content, or a sentence that says why it is empty. */
  readonly content: SectionContent | string;
  /** Whether rated sections show only the most important items, without descriptions. */
  readonly short: boolean;
  /** 1-based; past the end, the last page is shown. */
  readonly page: number;
  /** The sections to choose from. */
  readonly sections: readonly Section[];
  readonly sectionId: string;
  /** The custom_ids of the menus of states, counted from 0: one menu cannot hold all of them. */
  readonly stateId: (menu: number) => string;
  /** The chosen state's postal code. */
  readonly state?: string | undefined;
  readonly pagerId: (by: PagerButton, page: number) => string;
  /** The forms in which this section exists. */
  readonly forms: readonly { readonly form: Form; readonly id: string; readonly shown: boolean }[];
  readonly openId: (code: string) => string;
  /** Saves the career or removes it again; absent in a report for everybody. */
  readonly save?: { readonly id: string; readonly saved: boolean } | undefined;
  readonly links: SectionLinks;
  /** Opens the careers near this one. */
  readonly pathId: string;
  readonly compareId: string;
  readonly shareId?: string | undefined;
  readonly back: string;
  readonly titles: 'en' | 'es';
  readonly provenance: Provenance | undefined;
}

/** A section of a career's report, with menus to the other sections. */
export function careerReportView(t: Sentences, data: CareerReportData): View {
  const words = t.career.report;
  const { save, links, content } = data;
  const { blocks, pages } = contentPage(t, data);
  const page = Math.min(data.page, pages);
  // A sentence about an empty section is in the person's language.
  const note = typeof content === 'string' || content.isOurs ? undefined : titlesNote(t, data.titles);
  return view([
    text(headLines(t, data)),
    gallery(data.picture),
    text([...(data.profile ?? []), ...(data.similar ? similarLine(t, data.similar) : [])]),
    separator(),
    blocks,
    pages > 1 ? text(subtext(words.page(page, pages))) : undefined,
    buttons(pager(t, { page, pages, pagerId: data.pagerId })),
    data.forms.length > 1 || (data.short && data.section !== 'overview')
      ? buttons(
          data.forms.map(({ form, id, shown }) => button({ id, label: words.forms[form], disabled: shown })),
        )
      : undefined,
    separator(),
    buttons([
      button({
        id: save?.id,
        label: save?.saved === true ? words.saved : words.save,
        primary: save?.saved === false,
      }),
      button({ id: data.pathId, label: t.path.open }),
      button({ id: data.compareId, label: words.compare }),
      button({ id: data.shareId, label: t.choices.share }),
    ]),
    select({
      id: data.sectionId,
      placeholder: words.choose,
      options: data.sections.map((value) => ({
        label: words.sections[value],
        value,
        default: value === data.section,
      })),
    }),
    data.similar && similarMenu(t, data.similar),
    stateMenus(t, data),
    links.menu && select(links.menu),
    buttons([links.button && button(links.button), backButton(t, data.back)]),
    save?.saved === true ? text(subtext(words.savedHint)) : undefined,
    sourceLine(t, data.provenance, [...(data.profile ? [t.fit.sources] : []), note ?? ''].join(' ').trim()),
  ]);
}

const headLines = (t: Sentences, data: CareerReportData) => {
  const { name, title, code, bright, softSkills, summary, profile } = data;
  return [
    heading(plain(name ?? title), 2),
    subtext(
      joinFacts([
        name === undefined || name === title ? undefined : t.career.report.official(plain(title)),
        inlineCode(code),
        // The overview's outlook says so in words.
        bright && profile === undefined ? t.matches.bright : undefined,
      ]),
    ),
    data.section === 'overview' && profile
      ? summary && plain(summary)
      : softSkills && softSkillSentence(t, softSkills),
  ];
};

/** The person's soft skills that the career uses, and the others that it calls for. */
function softSkillSentence(t: Sentences, { matched, other, rated }: SoftSkillUse): string | undefined {
  const words = t.career.report;
  if (!rated) return words.unrated;
  const others = other.map(plain);
  if (matched.length === 0) return others.length === 0 ? undefined : words.callsFor(others);
  return [
    words.uses(matched.map(plain)),
    others.length === 0 ? words.nothingBesides : words.besides(others),
  ].join(' ');
}

interface ContentPage {
  readonly blocks: Block;
  readonly pages: number;
}

function contentPage(t: Sentences, data: CareerReportData): ContentPage {
  const { content, section } = data;
  const title = heading(t.career.report.sections[section], 3);
  if (typeof content === 'string') return { blocks: text([title, content]), pages: 1 };
  const lines = content.lines(t, data).filter((line) => line !== undefined);
  if (content.careers) return careersPage(t, data, content.careers, [title, ...lines]);
  const pages = linePages(lines.length > 0 ? lines : [t.errors.noData], MAX_PAGE_TEXT);
  const page = pages[Math.min(data.page, pages.length) - 1] ?? '';
  // These sections have headings of their own.
  const headed = section === 'overview' || (section === 'tasks' && page.startsWith('### '));
  return { blocks: text(headed ? page : [title, page]), pages: pages.length };
}

function careersPage(
  t: Sentences,
  data: CareerReportData,
  careers: NonNullable<SectionContent['careers']>,
  lines: readonly string[],
): ContentPage {
  const pages = Math.max(1, Math.ceil(careers.length / CAREERS_PER_PAGE));
  const page = Math.min(data.page, pages);
  const isEmpty = careers.length === 0 && lines.length === 1;
  return {
    blocks: [
      text([...lines, isEmpty ? t.errors.noData : undefined]),
      careers
        .slice((page - 1) * CAREERS_PER_PAGE, page * CAREERS_PER_PAGE)
        .map(({ code, title, supplemental }) =>
          textWithButton(
            careerLines(t, {
              code,
              title,
              lines: supplemental === true ? t.career.report.supplementalCareer : undefined,
            }),
            button({ id: data.openId(code), label: t.list.open }),
          ),
        ),
    ],
    pages,
  };
}

/** Menus of all states, by name. */
function stateMenus(
  t: Sentences,
  { content, state, stateId }: CareerReportData,
): readonly (SelectRow | undefined)[] {
  if (typeof content === 'string' || !content.states) return [];
  const states = content.states.toSorted((a, b) => a.name.localeCompare(b.name));
  return Array.from({ length: Math.ceil(states.length / MAX_OPTIONS) }, (_, index) => {
    const offered = states.slice(index * MAX_OPTIONS, (index + 1) * MAX_OPTIONS);
    const [first, last] = [offered.at(0)?.name.slice(0, 1), offered.at(-1)?.name.slice(0, 1)];
    return select({
      id: stateId(index),
      placeholder: `${t.career.report.chooseState} (${first ?? ''}–${last ?? ''})`,
      options: offered.map(({ postal_code: value, name }) => ({
        label: name,
        value,
        default: value === state,
      })),
    });
  });
}
