import type { Answer, CareerOverview, OccupationOverview } from 'waymark-onet';
import { CAREER_SECTIONS, FORMS, type CareerSection } from '../custom-ids.ts';
import { SECTION_FORMS, type Form, type SectionForms } from './sections.ts';

/** The links of an overview, by the last segment of their paths. */
type Links = ReadonlyMap<string, string>;

/** The sections that a career's overviews link to, by form; undefined where they link to none. */
interface Contents {
  readonly plain: Links | undefined;
  readonly brief: Links | undefined;
  readonly full: Links | undefined;
}

export function contentsOf(site: Answer<CareerOverview>, online: Answer<OccupationOverview>): Contents {
  const {
    summary_contents,
    details_contents,
    custom_contents = [],
  } = online.ok ? online.data : ({} as Partial<OccupationOverview>);
  return {
    plain: site.ok ? linksOf(site.data.contents) : undefined,
    brief: linksOf(summary_contents),
    full: linksOf(details_contents && [...details_contents, ...custom_contents]),
  };
}

const linksOf = (contents: readonly { readonly href: string }[] | undefined): Links | undefined =>
  contents && new Map(contents.map(({ href }) => [lastPart(href), href]));

const lastPart = (href: string): string =>
  href
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1) ?? '';

const formsOf = (section: CareerSection): SectionForms =>
  section === 'overview' ? {} : SECTION_FORMS[section];

/** The available forms of a section, the preferred one first. */
export function formsFor(section: CareerSection, contents: Contents, spanish: boolean): readonly Form[] {
  const order: readonly Form[] = spanish ? ['plain', 'full', 'brief'] : ['full', 'brief', 'plain'];
  const forms = formsOf(section);
  return order.filter((form) => {
    const declared = forms[form];
    return declared !== undefined && (contents[form]?.has(declared.slug) ?? declared.local);
  });
}

/** The sections with content, in the menu's order. */
export const sectionsFor = (contents: Contents): readonly CareerSection[] =>
  CAREER_SECTIONS.filter(
    (section) => section === 'overview' || formsFor(section, contents, false).length > 0,
  );

/** The first form that a section is declared in, for a section that this career does not list. */
export const anyForm = (section: CareerSection): Form | undefined =>
  FORMS.find((form) => formsOf(section)[form] !== undefined);

/** The overview's link to a section in one form. */
export function linkTo(section: CareerSection, form: Form, contents: Contents): string | undefined {
  const declared = formsOf(section)[form];
  return declared && contents[form]?.get(declared.slug);
}
