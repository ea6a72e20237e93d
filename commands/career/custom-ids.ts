import {
  choice,
  integer,
  indexedChoice,
  optional,
  restText,
  route,
  pattern,
  words,
  type Field,
} from '../../src/app/custom-id.ts';
import { ONET_SOC } from 'waymark-onet';
import { STEPS } from '../../src/advice/career-changes/preparation-step.ts';
import { PAGER_BUTTONS } from '../../src/views/lists/pager.ts';

/** The sections of a career's report, in the order of its menu. */
export const CAREER_SECTIONS = [
  'overview',
  'tasks',
  'skills',
  'knowledge',
  'abilities',
  'personality',
  'styles',
  'interests',
  'values',
  'technology',
  'in_demand',
  'tools',
  'activities',
  'detailed',
  'outline',
  'context',
  'education',
  'apprentice',
  'outlook',
  'state',
  'related',
  'explore',
  'groups',
  'military',
] as const;

export type CareerSection = (typeof CAREER_SECTIONS)[number];

/** No section has this many pages; it bounds the length of custom_ids. */
const MAX_PAGE = 99;

/** An O*NET-SOC code: `15-1252.00`. */
const CODE_LENGTH = 10;

/** The length of a custom_id that another can carry as `back`. */
export const MAX_BACK_LENGTH = 60;

export const careerCode = pattern(ONET_SOC, CODE_LENGTH);
const section = choice(...CAREER_SECTIONS);
export const page = integer(1, MAX_PAGE);
export const back = restText(MAX_BACK_LENGTH);

/** A section of a career's report. `back` is the custom_id of the screen it was opened from; empty for none. */
export const careerRoute = route('career', { code: careerCode, section, page, back });

/** The custom_id that opens the overview of a career's report. */
export const openCareerId = (code: string, back = ''): string =>
  careerRoute.id({ code, section: 'overview', page: 1, back });

/** The eight digits of a code as a number in base 36. */
export const shortCode: Field<string> = {
  write: (code) => Number(careerCode.write(code).replaceAll(/\D/g, '')).toString(36),
  read(text) {
    if (!/^[0-9a-z]{1,6}$/.test(text)) return undefined;
    const digits = Number.parseInt(text, 36).toString().padStart(8, '0');
    return careerCode.read(digits.replace(/^(\d\d)(\d{4})(\d\d)$/, '$1-$2.$3'));
  },
  maxLength: 6,
};

/** The forms of a section: My Next Move's plain language, O*NET OnLine's summary, or its details. */
export const FORMS = ['plain', 'brief', 'full'] as const;

const form = choice(...FORMS);

/** A section in one form. */
export const formRoute = route('report', { code: careerCode, section, form, page, back });

/** A report as `back`: short, so that a list and another career fit behind it. */
export const reportRoute = route('at', {
  code: shortCode,
  section: indexedChoice(CAREER_SECTIONS),
  form: optional(indexedChoice(FORMS)),
  page,
  back,
});

/** A page of a section. `via` tells apart buttons that lead to the same page. */
export const pagerRoute = route('turn', {
  code: careerCode,
  section,
  form: optional(form),
  via: integer(0, PAGER_BUTTONS.length - 1),
  page,
  back,
});

/** The menu of sections; its value is the section. */
export const sectionRoute = route('career.section', { code: careerCode, back });

/** The menu of careers like one; its value is the code. */
export const similarRoute = route('career.like', { back });

/** A menu of states; its value is a postal code. `menu` tells apart the menus that hold them all. */
export const stateRoute = route('career.state', { code: careerCode, menu: integer(0, 9), back });

/** A menu of a section's items; its value is an element id, or the name of software. */
export const itemRoute = route('career.thing', { section });

/** The careers that share a section's tasks, or those of a Job Zone. */
export const moreCareersRoute = route('career.more', {
  code: careerCode,
  section,
  zone: optional(integer(1, 5)),
});

/** Posts a section publicly. */
export const shareRoute = route('career.share', { code: careerCode, section, form: optional(form), page });

/** Saves the career or removes it, and shows its report. */
export const saveRoute = route('save', { code: careerCode, section, form: optional(form), page, back });
export const unsaveRoute = route('drop', { code: careerCode, section, form: optional(form), page, back });

/** Careers near one, and a page of one group of them. */
export const nearRoute = route('path', { from: shortCode, back });
export const nearListRoute = route('path.near', {
  via: choice('see', ...PAGER_BUTTONS),
  from: shortCode,
  step: indexedChoice(STEPS),
  page,
  back,
});

/** The path to a goal; the modal that asks for one, and its submission. */
export const goalRoute = route('path.to', { from: shortCode, to: shortCode, back });
export const goalModalRoute = route('path.ask', { from: shortCode, back });
export const goalSubmitRoute = route('path.asked', { from: shortCode, back });

/** Where to search: Waymark and My Next Move, O*NET OnLine, or My Next Move for Veterans. */
export const SEARCH_SITES = ['plain', 'all', 'vets'] as const;

/** Limits a search query in custom_ids. */
export const MAX_SEARCH_LENGTH = 70;
/** Limits a search query where a page of results is a `back`. */
export const MAX_BACK_SEARCH_LENGTH = 38;

/** More pages than all occupations fill. */
export const MAX_SEARCH_PAGE = 999;

/** A page of search results. */
export const searchRoute = route('search', {
  via: choice('see', ...PAGER_BUTTONS),
  page: integer(1, MAX_SEARCH_PAGE),
  site: choice(...SEARCH_SITES),
  query: restText(MAX_SEARCH_LENGTH),
});

/** The modal to search for careers, and its submission. */
export const searchModalRoute = route('search.ask', {});
export const searchSubmitRoute = route('search.asked', {});

/** Careers that can be compared at once. */
export const MAX_COMPARED = 4;

/** Up to four careers by their short codes; a dash keeps the place of one that is still to be chosen. */
const places: Field<readonly (string | undefined)[]> = {
  write: (codes) => codes.map((code) => (code === undefined ? '-' : shortCode.write(code))).join('.'),
  read(text) {
    const parts = text.split('.');
    const codes = parts.map((part) => (part === '-' ? { value: undefined } : shortCode.read(part)));
    return parts.length > MAX_COMPARED || codes.includes(undefined)
      ? undefined
      : { value: codes.map((code) => code?.value) };
  },
  maxLength: (shortCode.maxLength + 1) * MAX_COMPARED - 1,
};

/** Careers side by side; it can be a `back`. */
export const compareRoute = route('side', { codes: places, back });

export const compareShareRoute = route('side.share', { codes: places });

/** The menu of careers to replace; its value is the code. */
export const changeRoute = route('side.change', { codes: places, back });

/** Candidates for the open place, or for the end. */
export const chooseRoute = route('with', {
  via: indexedChoice(['see', ...PAGER_BUTTONS]),
  codes: places,
  page,
  back,
});

/** The modal to search for a candidate, and its submission. */
export const candidateModalRoute = route('side.ask', { codes: places, back });
export const candidateSubmitRoute = route('side.asked', { codes: places, back });

/** Limits each of two queries, so that the choice of the first career can be a `back`. */
export const MAX_COMPARED_LENGTH = 26;

const typed = { first: words(MAX_COMPARED_LENGTH), second: words(MAX_COMPARED_LENGTH) };

/** The careers that match the first of two queries. */
export const firstRoute = route('first', typed);

/** Chooses one of them as the first; the second is chosen next. */
export const firstChosenRoute = route('compare.first', { chosen: careerCode, ...typed });

/** The modal to search for another first career, and its submission. */
export const firstModalRoute = route('first.ask', { second: typed.second });
export const firstSubmitRoute = route('first.asked', { second: typed.second });
