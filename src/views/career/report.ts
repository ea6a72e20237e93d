import { heading, inlineCode, subtext } from '@discordjs/formatters';
import {
  ComponentType,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import type { Sentences } from '../../locales/types.ts';
import type { SectionNames } from '../../locales/words/career.ts';
import { MAX_OPTION_TEXT, button, container, cut, menu, plain, row, separator, text } from '../blocks.ts';
import type { SectionContent } from './report-content.ts';
import { linePages, sectionLines } from './report-lines.ts';
import { CAREERS_PER_PAGE, backButtons, careerName } from '../lists/career-list.ts';
import { pager, type PagerButton } from '../lists/pager.ts';
import { sourceLine, type Provenance } from '../source.ts';

/** What the section's own text may take of a message's 4,000 characters. */
const MAX_PAGE_TEXT = 2_600;

type Section = keyof SectionNames;

export type Form = 'plain' | 'brief' | 'full';

/** The names of the soft skills that the career uses at a high level. */
export interface SoftSkillUse {
  readonly matched: readonly string[];
  readonly other: readonly string[];
  /** False for a person who has picked none, and on a page for everyone. */
  readonly picked: boolean;
  /** False where nobody has rated the skills of the career: then nothing can be said. */
  readonly rated: boolean;
}

/** Where what a section tells of leads on to. */
export interface SectionLinks {
  readonly menu?: {
    readonly id: string;
    readonly placeholder: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  };
  readonly button?: { readonly id: string; readonly label: string };
}

export interface CareerReportData {
  readonly code: string;
  readonly title: string;
  readonly bright: boolean;
  /** Undefined where it could not be found out. */
  readonly softSkills: SoftSkillUse | undefined;
  readonly section: Section;
  /** What the section says; or, in words, why it says nothing. */
  readonly content: SectionContent | string;
  /** Below the section, in words: what is missing, and what would bring it. */
  readonly note?: string;
  /** 1-based; past the end, the last page is shown. */
  readonly page: number;
  /** The sections to choose from. */
  readonly sections: readonly Section[];
  readonly sectionId: string;
  /** The menus of states, counted from 0: there are more than one menu holds. */
  readonly stateId: (menu: number) => string;
  /** The state that was chosen, by its postal code. */
  readonly state?: string | undefined;
  readonly pagerId: (turn: PagerButton, page: number) => string;
  /** The ways this section can be told; none where there is only one. */
  readonly forms: readonly { readonly form: Form; readonly id: string; readonly shown: boolean }[];
  readonly openId: (code: string) => string;
  /** Saves the career or, where it is saved, takes it out again; absent on a page for everyone. */
  readonly save?: { readonly id: string; readonly saved: boolean };
  readonly links: SectionLinks;
  readonly compareId: string;
  readonly shareId?: string;
  readonly back: string;
  readonly titles: 'en' | 'es';
  readonly provenance: Provenance | undefined;
}

/** One section of a career's report, with the ways to the others. */
export function careerReportView(t: Sentences, data: CareerReportData): APIMessageTopLevelComponent[] {
  const words = t.career.report;
  const { components, pages } = shown(t, data);
  const page = Math.min(data.page, pages);
  const actions = [
    ...(data.save
      ? [
          button({
            id: data.save.id,
            label: data.save.saved ? words.saved : words.save,
            primary: !data.save.saved,
          }),
        ]
      : []),
    button({ id: data.compareId, label: words.compare }),
    ...(data.shareId === undefined ? [] : [button({ id: data.shareId, label: words.share })]),
    ...(data.links.button ? [button(data.links.button)] : []),
    ...backButtons(t, data.back),
  ];
  return [
    container([
      text(head(t, data)),
      separator(),
      ...components,
      ...(pages > 1
        ? [text(subtext(words.page(page, pages))), row(pager(t, { page, pages, pagerId: data.pagerId }))]
        : []),
      ...(data.note === undefined ? [] : [text(subtext(data.note))]),
      separator(),
      ...stateMenus(t, data).map((states) => row([states])),
      ...(data.links.menu ? [row([menu(data.links.menu)])] : []),
      ...(data.sections.length > 0 ? [row([sectionMenu(t, data)])] : []),
      ...(data.forms.length > 1
        ? [
            row(
              data.forms.map(({ form, id, shown: isShown }) =>
                button({ id, label: words.forms[form], disabled: isShown }),
              ),
            ),
          ]
        : []),
      row(actions),
      ...(data.save?.saved === true ? [text(subtext(words.savedHint))] : []),
      ...(inEnglish(t, data) ? [text(subtext(t.list.englishTitles))] : []),
      ...(data.provenance ? [sourceLine(t, data.provenance)] : []),
    ]),
  ];
}

/** Why a section says nothing is in the person's language; O*NET's own words need a word on theirs. */
const inEnglish = (t: Sentences, { titles, content }: CareerReportData): boolean =>
  titles === 'en' && typeof content !== 'string' && t.list.englishTitles !== '';

function head(t: Sentences, { title, code, bright, softSkills }: CareerReportData): string {
  const words = t.career.report;
  return [
    `${heading(plain(title), 2)}\n${inlineCode(code)}${bright ? ` · ${words.bright}` : ''}`,
    ...(softSkills ? [softSkillWords(t, softSkills)] : []),
  ].join('\n');
}

/** Which of the person's soft skills the career uses, and which it asks for besides. */
export function softSkillWords(t: Sentences, { matched, other, picked, rated }: SoftSkillUse): string {
  const words = t.career.report;
  if (!rated) return words.unrated;
  const others = other.map(plain);
  if (!picked) return others.length === 0 ? words.callsForNone : words.callsFor(others);
  if (matched.length === 0)
    return [words.usesNone, ...(others.length === 0 ? [] : [words.callsFor(others)])].join(' ');
  return [
    words.uses(matched.map(plain)),
    others.length === 0 ? words.nothingBesides : words.besides(others),
  ].join(' ');
}

function shown(
  t: Sentences,
  data: CareerReportData,
): { components: readonly APIComponentInContainer[]; pages: number } {
  const { content, section } = data;
  const title = heading(t.career.report.sections[section], 3);
  if (typeof content === 'string') return { components: [text(`${title}\n${content}`)], pages: 1 };
  if (content.kind === 'careers') return shownCareers(t, data, content, title);
  const lines = sectionLines(t, content, data.state);
  const pages = linePages(lines.length > 0 ? lines : [t.errors.noData], MAX_PAGE_TEXT);
  const page = pages[Math.min(data.page, pages.length) - 1] ?? '';
  // These have headings of their own, which say enough.
  const headed = (section === 'overview' || section === 'tasks') && page.startsWith('### ');
  return { components: [text(headed ? page : `${title}\n${page}`)], pages: pages.length };
}

function shownCareers(
  t: Sentences,
  data: CareerReportData,
  content: Extract<SectionContent, { kind: 'careers' }>,
  title: string,
): { components: readonly APIComponentInContainer[]; pages: number } {
  const { careers } = content;
  const pages = Math.max(1, Math.ceil(careers.length / CAREERS_PER_PAGE));
  const page = Math.min(data.page, pages);
  const lines = sectionLines(t, content);
  const none = careers.length === 0 && lines.length === 0 ? [t.errors.noData] : [];
  return {
    components: [
      text([title, ...lines, ...none].join('\n')),
      ...careers.slice((page - 1) * CAREERS_PER_PAGE, page * CAREERS_PER_PAGE).map((career) => ({
        type: ComponentType.Section as const,
        components: [
          text(
            career.supplemental
              ? `${careerName(career)}\n${subtext(t.career.report.supplementalCareer)}`
              : careerName(career),
          ),
        ],
        accessory: button({ id: data.openId(career.code), label: t.list.open }),
      })),
    ],
    pages,
  };
}

const sectionMenu = (t: Sentences, { sectionId, section, sections }: CareerReportData) =>
  menu({
    id: sectionId,
    placeholder: t.career.report.choose,
    options: sections.map((value) => ({
      label: t.career.report.sections[value],
      value,
      default: value === section,
    })),
  });

/** Discord's limit on a menu's options. */
const MAX_OPTIONS = 25;

/** Every state of the section by name, in as many menus as it takes. */
function stateMenus(t: Sentences, { content, state, stateId }: CareerReportData) {
  if (typeof content === 'string' || content.kind !== 'states') return [];
  const states = [...content.above, ...content.average, ...content.below].toSorted((a, b) =>
    a.name.localeCompare(b.name),
  );
  const starts = states.map((_, index) => index).filter((index) => index % MAX_OPTIONS === 0);
  return starts.map((start, index) => {
    const offered = states.slice(start, start + MAX_OPTIONS);
    const [first, last] = [offered.at(0)?.name.slice(0, 1), offered.at(-1)?.name.slice(0, 1)];
    return menu({
      id: stateId(index),
      placeholder: `${t.career.report.chooseState} (${first ?? ''}–${last ?? ''})`,
      options: offered.map(({ postal, name }) => ({
        label: cut(name, MAX_OPTION_TEXT),
        value: postal,
        default: postal === state,
      })),
    });
  });
}
