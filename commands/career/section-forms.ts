import type { Answer, CareerOverview, OccupationOverview } from 'waymark-onet';
import { CAREER_SECTIONS, FORMS, type CareerSection } from './custom-ids.ts';
import { SECTION_FORMS, type Form, type SectionForms } from './sections.ts';

interface ContentLink {
  readonly href: string;
}

/** The links of an overview by the last word of their addresses. */
type Links = ReadonlyMap<string, string>;

/** What a career's overviews say there is to open; undefined where they do not say. */
export interface Contents {
  readonly plain: Links | undefined;
  readonly brief: Links | undefined;
  readonly full: Links | undefined;
}

export function contentsOf(site: Answer<CareerOverview>, online: Answer<OccupationOverview>): Contents {
  const { summary_contents, details_contents, custom_contents } = online.ok
    ? online.data
    : { summary_contents: undefined, details_contents: undefined, custom_contents: undefined };
  return {
    plain: site.ok ? linksOf(site.data.contents) : undefined,
    brief: linksOf(summary_contents),
    full: linksOf(details_contents && [...details_contents, ...(custom_contents ?? [])]),
  };
}

const linksOf = (contents: readonly ContentLink[] | undefined): Links | undefined =>
  contents && new Map(contents.map(({ href }) => [lastWord(href), href]));

const lastWord = (href: string): string =>
  href
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1) ?? '';

const formsOf = (section: CareerSection): SectionForms =>
  section === 'overview' ? {} : SECTION_FORMS[section];

/** The ways a section can be told for this career, the best first: in the person's language, then in full. */
export function formsFor(section: CareerSection, contents: Contents, spanish: boolean): readonly Form[] {
  const order: readonly Form[] = spanish ? ['plain', 'full', 'brief'] : ['full', 'brief', 'plain'];
  const forms = formsOf(section);
  const there = order.filter((form) => {
    const told = forms[form];
    return told !== undefined && (contents[form]?.has(told.slug) ?? told.local);
  });
  return there;
}

/** The sections that have something to show, in the menu's order. */
export const sectionsFor = (contents: Contents): readonly CareerSection[] =>
  CAREER_SECTIONS.filter(
    (section) => section === 'overview' || formsFor(section, contents, false).length > 0,
  );

/** The first way a section is declared to be told: for one that this career seems not to have. */
export const anyForm = (section: CareerSection): Form | undefined =>
  FORMS.find((form) => formsOf(section)[form] !== undefined);

/** The address an overview gave for a section told in one way. */
export function linkTo(section: CareerSection, form: Form, contents: Contents): string | undefined {
  const told = formsOf(section)[form];
  return told && contents[form]?.get(told.slug);
}
