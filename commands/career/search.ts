import { type Answer, mnm, mpp, type OccupationRef, search, veterans } from 'waymark-onet';
import { privateScreen, suggest, type Screen, type Suggestions } from '../../src/app/reply.ts';
import { button, buttons } from '../../src/components/controls.ts';
import { MAX_SUGGESTIONS } from '../../src/components/limits.ts';
import { echo, plain } from '../../src/components/text.ts';
import { catalogues, sentencesFor } from '../../src/locales/locales.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { CAREERS_PER_PAGE, careerListView } from '../../src/views/lists/career-list.ts';
import type { PagerButton } from '../../src/views/lists/pager.ts';
import { ALL, careersRoute } from '../browse/custom-ids.ts';
import type { PublicContext } from '../shared/context.ts';
import { component, subcommand } from '../shared/define.ts';
import { onetError } from '../shared/errors.ts';
import { normalizeInput, parseOnetSoc, shortenQuery } from '../shared/input.ts';
import { localProvenance } from '../shared/local-provenance.ts';
import { CAREER_FIELD, MAX_CAREER_LENGTH, textInputModal } from '../shared/modals.ts';
import { fetchPage, mapAnswer, type Rows } from '../shared/paging.ts';
import {
  CAREER_SECTIONS,
  MAX_SEARCH_LENGTH,
  MAX_SEARCH_PAGE,
  SEARCH_SITES,
  askSearchRoute,
  askedSearchRoute,
  careerRoute,
  searchRoute,
} from './custom-ids.ts';
import { report } from './report.ts';

type Site = (typeof SEARCH_SITES)[number];

interface SearchRequest {
  readonly query: string;
  readonly site: Site;
  readonly page: number;
}

interface Found {
  readonly total: number;
  readonly careers: readonly OccupationRef[];
}

/** How many of the titles known here are looked at to find what was meant. */
const MAX_TITLES = 60;

const isSpanish = ({ locale }: PublicContext): boolean => sentencesFor(locale) === catalogues.es;

/** Rows of the search results. Where a career site is not available, O*NET OnLine's search answers. */
async function find(
  context: PublicContext,
  { query: keyword, site }: SearchRequest,
  rows: Rows,
  options: { signal?: AbortSignal },
): Promise<Answer<Found>> {
  const { onet } = context.services;
  if (keyword.trim() === '') return { ok: false, reason: 'no-data', message: 'The query is empty.' };
  const english = sentencesFor(context.locale).career.search.inEnglish(keyword);
  const everywhere = async (): Promise<Answer<Found>> =>
    mapAnswer(onet.call(search, { keyword: english, ...rows }, options), ({ total, occupation }) => ({
      total,
      careers: occupation,
    }));
  if (site === 'all') return everywhere();
  const asked =
    site === 'plain' && isSpanish(context)
      ? onet.call(mpp.search, { keyword, ...rows }, options)
      : onet.call((site === 'vets' ? veterans : mnm).search, { keyword: english, ...rows }, options);
  const answer = await mapAnswer(asked, ({ total, career }) => ({ total, careers: career }));
  return answer.ok || answer.reason !== 'not-available-locally' ? answer : everywhere();
}

/** A page of the careers found, or of those whose titles come close. `why` says why there is something to choose, or nothing. */
async function results(
  context: PublicContext,
  request: SearchRequest,
  why?: (some: boolean) => string,
): Promise<Screen> {
  const { services, signal } = context;
  const t = sentencesFor(context.locale);
  const words = t.career.search;
  const { query, site } = request;
  const answer = await fetchPage(async (rows, options) => find(context, request, rows, options), {
    page: request.page,
    size: CAREERS_PER_PAGE,
    signal,
  });
  if (!answer.ok && answer.reason !== 'no-data') return onetError(context, answer);
  const { total, careers } = answer.ok ? answer.data : { total: 0, careers: [] };
  const { page, pages } = answer.ok ? answer : { page: 1, pages: 1 };
  const titles = query.trim() === '' ? [] : services.titles.search(words.inEnglish(query), MAX_TITLES);
  const otherTitles = new Map(titles.map(({ code, also }) => [code, also]));
  const near = total > 0 ? [] : titles.slice(0, CAREERS_PER_PAGE);
  const shown: readonly Pick<OccupationRef, 'code' | 'title' | 'tags'>[] =
    total > 0 ? careers : near.map(({ code, title }) => ({ code, title, tags: {} }));
  const isLive = answer.ok && answer.source !== 'local';
  const here = pageId({ query, site, page }, 'see');
  return privateScreen(
    careerListView(t, {
      title: words.title(plain(query)),
      summary: [
        why?.(shown.length > 0),
        total > 0 ? words.count(total, page, pages) : undefined,
        near.length > 0 && why === undefined ? words.near : undefined,
      ],
      none: words.none,
      careers: shown.map(({ code, title, tags }) => {
        const also = otherTitles.get(code);
        return {
          code,
          title,
          lines: [
            also === undefined ? undefined : words.also(plain(also)),
            tags.bright_outlook === true ? t.career.report.bright : undefined,
          ],
          openId: careerRoute.id({ code, section: 'overview', page: 1, back: here }),
        };
      }),
      page,
      pages: Math.min(pages, MAX_SEARCH_PAGE),
      pagerId: (by, target) => pageId({ query, site, page: target }, by),
      buttons: total === 0 ? nextStepButtons(t) : [],
      // Locally, all sites search the same titles.
      controls: isLive ? siteButtons(t, { query, site }) : undefined,
      titles: site === 'plain' && isSpanish(context) && isLive ? 'es' : 'en',
      provenance: answer.ok ? answer : await localProvenance(context),
    }),
  );
}

/** For a search without results. */
const nextStepButtons = (t: Sentences) => [
  button({ id: askSearchRoute.id({}), label: t.career.search.ask, primary: true }),
  button({
    id: careersRoute.id({ via: 'see', way: 'all', site: 'online', page: 1, key: ALL }),
    label: t.browse.ways.all.title,
  }),
];

const pageId = ({ query, site, page }: SearchRequest, via: PagerButton | 'see'): string =>
  searchRoute.id({
    via,
    site,
    page: Math.min(page, MAX_SEARCH_PAGE),
    query: query.slice(0, MAX_SEARCH_LENGTH),
  });

const siteButtons = (t: Sentences, { query, site }: Pick<SearchRequest, 'query' | 'site'>) =>
  buttons(
    SEARCH_SITES.map((other) =>
      button({
        id: pageId({ query, site: other, page: 1 }, 'see'),
        label: t.career.search.sites[other],
        disabled: other === site,
      }),
    ),
  );

/** What to search for: a code without its hyphen is written as O*NET writes it. */
const searchText = (typed: string): string => {
  const text = normalizeInput(typed);
  return /^\d[\d. ]+\d$/.test(text) ? (parseOnetSoc(text) ?? text) : text;
};

const asQuery = (typed: string): string => shortenQuery(searchText(typed), MAX_SEARCH_LENGTH);

/** The code of the career that was meant, by its code or its title; undefined where that is not clear. */
export function careerCodeFrom({ services: { titles } }: PublicContext, typed: string): string | undefined {
  const code = parseOnetSoc(typed);
  if (code !== undefined && titles.of(code) !== undefined) return code;
  const text = normalizeInput(typed);
  const [likeliest] = titles.search(text, 1);
  return likeliest?.title.toLowerCase() === text.toLowerCase() ? likeliest.code : undefined;
}

/** The careers that text may mean which names none. */
export async function careerSuggestions(context: PublicContext, typed: string): Promise<Screen> {
  const text = searchText(typed);
  const query = asQuery(knownPart(context, text));
  return results(context, { query, site: 'all', page: 1 }, whyAsked(context, text));
}

/** Why there is something to choose: several careers have that other title, or none has. */
function whyAsked({ services: { titles }, locale }: PublicContext, typed: string): (some: boolean) => string {
  const words = sentencesFor(locale).career.search;
  const called = titles
    .search(typed, MAX_TITLES)
    .filter(({ also }) => also?.toLowerCase() === typed.toLowerCase());
  if (called.length === 0) {
    const unknown = words.unknown(echo(typed));
    return (some) => (some ? `${unknown} ${words.didYouMean}` : unknown);
  }
  return () => (called.length === 1 ? words.didYouMean : words.several(echo(typed)));
}

/** Of a wrong code, as much of its beginning as some career's code has; any other text whole. */
function knownPart({ services: { titles } }: PublicContext, typed: string): string {
  if (!/^\d{2}-/.test(typed)) return typed;
  const codes = titles.codes();
  const lengths = Array.from({ length: typed.length - 2 }, (_, cutOff) => typed.length - cutOff);
  const known = lengths.find((length) => codes.some((code) => code.startsWith(typed.slice(0, length))));
  return known === undefined ? typed : typed.slice(0, known);
}

const titlesFor = ({ services, locale }: PublicContext, typed: string) =>
  services.titles.search(sentencesFor(locale).career.search.inEnglish(searchText(typed)), MAX_SUGGESTIONS);

/** Careers to choose from while somebody types; their values are codes. */
export const careerAutocomplete = (context: PublicContext, typed: string): Suggestions =>
  suggest(
    titlesFor(context, typed).map(({ code, title, also }) => ({
      name: also === undefined ? `${title} (${code})` : `${title} · ${also} (${code})`,
      value: code,
    })),
  );

const queryAutocomplete = (context: PublicContext, typed: string): Suggestions =>
  suggest(
    titlesFor(context, typed).map(({ title, also }) => ({
      name: also === undefined ? title : `${also} · ${title}`,
      value: shortenQuery(also ?? title, MAX_SEARCH_LENGTH),
    })),
  );

/** An option for a career, by code or title. */
export const careerOption = <const N extends string>(name: N) =>
  ({ name, required: true, autocomplete: true, maxLength: MAX_CAREER_LENGTH }) as const;

export const searchSubcommands = [
  subcommand(
    {
      path: 'career search',
      options: [{ name: 'query', required: true, autocomplete: true, maxLength: MAX_CAREER_LENGTH }],
    },
    async (context, { query }) => results(context, { query: asQuery(query), site: 'plain', page: 1 }),
    (context, _option, typed) => queryAutocomplete(context, typed),
  ),
  subcommand(
    {
      path: 'career report',
      options: [careerOption('career'), { name: 'section', choices: CAREER_SECTIONS }],
    },
    async (context, { career, section = 'overview' }) => {
      const code = careerCodeFrom(context, career);
      if (code === undefined) return careerSuggestions(context, career);
      return report(context, { code, section, page: 1, back: '' });
    },
    (context, _option, typed) => careerAutocomplete(context, typed),
  ),
];

/** The form to search for careers. */
function searchModal({ locale }: PublicContext) {
  const { ask: title, askLabel: label } = sentencesFor(locale).career.search;
  const id = askedSearchRoute.id({});
  return textInputModal({ id, title, field: CAREER_FIELD, label, maxLength: MAX_CAREER_LENGTH });
}

export const searchComponents = [
  component(searchRoute, 'update', async (context, request) => results(context, request)),
  component(askSearchRoute, 'modal', searchModal),
  // As a message of its own: a person who finds nothing comes back to what is there.
  component(askedSearchRoute, 'reply', async (context, _state, _values, fields) =>
    results(context, { query: asQuery(fields[CAREER_FIELD] ?? ''), site: 'plain', page: 1 }),
  ),
];
