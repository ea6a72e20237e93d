import { type Answer, mnm, mpp, type OccupationRef, search, type Success, veterans } from 'waymark-onet';
import { dropFunctionWords } from '../../src/advice/search/drop-function-words.ts';
import type { SearchHit, SearchResult } from '../../src/advice/search/search.ts';
import { similarCareers } from '../../src/advice/career-changes/similar-careers.ts';
import type { RouteState } from '../../src/app/custom-id.ts';
import { privateScreen, type Screen } from '../../src/app/reply.ts';
import { button, buttons } from '../../src/components/controls.ts';
import { echo, plain } from '../../src/components/text.ts';
import { guide } from '../../src/guide/guide.ts';
import { isSpanish } from '../../src/locales/locales.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { reasonsIn } from '../../src/views/career/profile-lines.ts';
import {
  CAREERS_PER_PAGE,
  careerListView,
  type CareerListData,
  type CareerRow,
} from '../../src/views/lists/career-list.ts';
import type { PagerButton } from '../../src/views/lists/pager.ts';
import { ALL, careersRoute } from '../browse/custom-ids.ts';
import type { PublicContext } from '../shared/context.ts';
import { component, subcommand } from '../shared/define-command.ts';
import { shortenQuery } from '../shared/input.ts';
import { careersProvenance } from '../shared/local-provenance.ts';
import { CAREER_FIELD, MAX_CAREER_LENGTH, careerModal } from '../shared/modals.ts';
import { fetchPage, slicePage } from '../shared/paging.ts';
import {
  careerAutocomplete,
  careerCodeFrom,
  careerOption,
  englishKeyword,
  searchText,
} from './career-option.ts';
import {
  CAREER_SECTIONS,
  MAX_BACK_SEARCH_LENGTH,
  MAX_SEARCH_LENGTH,
  MAX_SEARCH_PAGE,
  SEARCH_SITES,
  searchModalRoute,
  searchSubmitRoute,
  openCareerId,
  searchRoute,
} from './custom-ids.ts';
import { careerName } from './career-summary.ts';
import { report } from './report/report.ts';

type SearchRequest = RouteState<typeof searchRoute>;

interface Found {
  readonly verdict: SearchResult['verdict'];
  readonly hits: readonly (Pick<SearchHit, 'code' | 'matched' | 'field'> &
    Partial<Pick<SearchHit, 'whole'>>)[];
}

/** More results than anybody reads through. */
const MAX_HITS = 50;

/** The results of Waymark's own search, followed by further ones of My Next Move's when it is live. */
async function find(context: PublicContext, query: string): Promise<Found & { live?: Success<unknown> }> {
  const { onet, ownWords, careers } = context.services;
  const service = isSpanish(context.locale) ? mpp.search : mnm.search;
  const [own, more] = await Promise.all([
    ownWords.search(query, { limit: MAX_HITS }),
    query.trim() === ''
      ? undefined
      : onet.call(service, { keyword: query, start: 1, end: MAX_HITS }, { signal: context.signal }),
  ]);
  if (more?.ok !== true || more.source === 'local') return own;
  const known = new Set(own.hits.map(({ code }) => code));
  const others = more.data.career
    .filter(({ code }) => !known.has(code) && careers().facts.has(code))
    .map(({ code }) => ({ code, matched: '', field: 'other' as const }));
  return {
    verdict: own.verdict === 'none' && others.length > 0 ? 'exact' : own.verdict,
    hits: [...own.hits, ...others],
    live: more,
  };
}

/** A page of search results. `why` gives a sentence to put first, by whether there are any. */
async function results(
  context: PublicContext,
  { query, page, site }: SearchRequest,
  why?: (some: boolean) => string,
): Promise<Screen> {
  if (site !== 'plain') return onetResults(context, { query, page, site });
  const { t } = context;
  const words = t.career.search;
  const { verdict, hits, live } = await find(context, query);
  const { facts } = context.services.careers();
  const all = hits.map(({ code, matched, field }) => ({
    code,
    title: facts.get(code)?.title ?? code,
    lines:
      (field === 'reported' || field === 'other') && matched !== '' ? words.also(plain(matched)) : undefined,
  }));
  const shown = [...all, ...careersLike(context, hits)];
  const { rows: careers, ...pages } = slicePage(shown, page, CAREERS_PER_PAGE);
  return resultsScreen(
    context,
    { query, site },
    {
      ...pages,
      total: hits.length,
      summary: [why?.(hits.length > 0) ?? (verdict === 'close' ? words.near : undefined)],
      careers,
      controls: live && siteButtons(t, { query, site }),
      provenance: live ?? careersProvenance(context),
    },
  );
}

/** When the query is the name of one career and finds little else: similar careers to fill the page. */
function careersLike(context: PublicContext, hits: Found['hits']) {
  const [first] = hits;
  if (first?.whole !== true || hits.length >= CAREERS_PER_PAGE) return [];
  const { t } = context;
  const { nearness, facts } = context.services.careers();
  const name = careerName(context, first.code);
  return similarCareers(nearness(), facts, first.code)
    .filter(({ code }) => hits.every((hit) => hit.code !== code))
    .slice(0, CAREERS_PER_PAGE - hits.length)
    .map(({ code, reason }) => ({
      code,
      title: facts.get(code)?.title ?? code,
      lines: t.career.search.like(plain(name), reasonsIn(t.profile)[reason]),
    }));
}

/** What O*NET's searches find, which some call occupations. */
type FoundCareers = { readonly total: number } & (
  { readonly career: readonly OccupationRef[] } | { readonly occupation: readonly OccupationRef[] }
);

/** The results of O*NET OnLine or My Next Move for Veterans; Waymark's own when those are not live. */
async function onetResults(context: PublicContext, { query, page, site }: SearchRequest): Promise<Screen> {
  const { services, signal, t } = context;
  const keyword = await englishKeyword(context, query);
  const answer = await fetchPage(
    async (rows, options): Promise<Answer<FoundCareers>> =>
      site === 'vets'
        ? services.onet.call(veterans.search, { keyword, ...rows }, options)
        : services.onet.call(search, { keyword, ...rows }, options),
    { page, size: CAREERS_PER_PAGE, signal },
  );
  if (query.trim() === '' || !answer.ok || answer.source === 'local')
    return results(context, { query, page, site: 'plain' });
  return resultsScreen(
    context,
    { query, site },
    {
      page: answer.page,
      pages: answer.pages,
      total: answer.data.total,
      careers: ('career' in answer.data ? answer.data.career : answer.data.occupation).map(
        ({ code, title, tags }) => ({
          code,
          title,
          lines: tags.bright_outlook === true ? t.matches.bright : undefined,
        }),
      ),
      controls: siteButtons(t, { query, site }),
      provenance: answer,
    },
  );
}

interface Results extends Pick<CareerListData, 'page' | 'pages' | 'controls' | 'provenance'> {
  readonly total: number;
  readonly summary?: readonly (string | undefined)[];
  readonly careers: readonly Omit<CareerRow, 'openId'>[];
}

function resultsScreen(
  { t }: PublicContext,
  { query, site }: Pick<SearchRequest, 'query' | 'site'>,
  { total, summary = [], careers, page, pages, ...shown }: Results,
): Screen {
  const words = t.career.search;
  const back = searchRoute.id({
    via: 'see',
    site,
    page: Math.min(page, MAX_SEARCH_PAGE),
    query: fitQuery(query, MAX_BACK_SEARCH_LENGTH),
  });
  return privateScreen(
    careerListView(t, {
      ...shown,
      title: words.title(plain(query)),
      summary: [...summary, total > 0 ? t.list.count(total, page, pages) : undefined],
      none: words.none,
      careers: careers.map((career) => ({
        ...career,
        openId: openCareerId(career.code, back),
      })),
      page,
      pages: Math.min(pages, MAX_SEARCH_PAGE),
      pagerId: (by, target) => pageId({ query, site, page: target }, by),
      buttons: total === 0 ? nextStepButtons(t) : [],
    }),
  );
}

/** The buttons of a search without results. */
const nextStepButtons = (t: Sentences) => [
  button({ id: searchModalRoute.id({}), label: t.career.search.ask, primary: true }),
  button({
    id: careersRoute.id({ via: 'see', by: 'all', site: 'online', page: 1, key: ALL }),
    label: t.browse.lists.all.title,
  }),
];

const pageId = ({ query, site, page }: SearchRequest, via: PagerButton | 'see'): string =>
  searchRoute.id({
    via,
    site,
    page: Math.min(page, MAX_SEARCH_PAGE),
    query: fitQuery(query, MAX_SEARCH_LENGTH),
  });

/** A query cut to what a custom_id carries: words that only join others are dropped first. */
const fitQuery = (query: string, maxLength: number): string =>
  shortenQuery(dropFunctionWords(query, maxLength), maxLength);

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

/** Search results for text that does not name exactly one career. */
export async function careerSuggestions(context: PublicContext, typed: string): Promise<Screen> {
  const text = searchText(typed);
  const words = context.t.career.search;
  const { verdict, hits } = await context.services.ownWords.search(text, { limit: 2 });
  const called = verdict === 'exact' ? hits.filter(({ whole }) => whole).length : 0;
  const unknown = words.unknown(echo(typed));
  return results(context, { query: knownPart(context, text), site: 'plain', page: 1 }, (some) => {
    if (!some) return unknown;
    if (called === 0) return `${unknown} ${words.didYouMean}`;
    return called === 1 ? words.didYouMean : words.several(echo(typed));
  });
}

/** The longest prefix of an unknown code that some career's code has; any other text unchanged. */
function knownPart({ services: { careers } }: PublicContext, typed: string): string {
  if (!/^\d{2}-/.test(typed)) return typed;
  const codes = [...careers().facts.keys()];
  const lengths = Array.from({ length: typed.length - 2 }, (_, cutOff) => typed.length - cutOff);
  const known = lengths.find((length) => codes.some((code) => code.startsWith(typed.slice(0, length))));
  return known === undefined ? typed : typed.slice(0, known);
}

export const searchSubcommands = [
  subcommand(
    {
      path: 'career search',
      options: [{ name: 'query', required: true, autocomplete: true, maxLength: MAX_CAREER_LENGTH }],
    },
    async (context, { query }) => results(context, { query: searchText(query), site: 'plain', page: 1 }),
    (context, _option, typed) =>
      careerAutocomplete(context, typed, (code) => guide(context.locale).get(code)?.name ?? code),
  ),
  subcommand(
    {
      path: 'career report',
      options: [careerOption('career'), { name: 'section', choices: CAREER_SECTIONS }],
    },
    async (context, { career, section = 'overview' }) => {
      const code = await careerCodeFrom(context, career);
      if (code === undefined) return careerSuggestions(context, career);
      return report(context, { code, section, page: 1, back: '' });
    },
    (context, _option, typed) => careerAutocomplete(context, typed),
  ),
];

/** The modal to search for careers. */
function searchModal({ t }: PublicContext) {
  const { ask, askLabel } = t.career.search;
  return careerModal(searchSubmitRoute.id({}), ask, askLabel);
}

export const searchComponents = [
  component(searchRoute, 'update', async (context, request) => results(context, request)),
  component(searchModalRoute, 'modal', searchModal),
  // A message of its own, so that the screen it was opened from stays.
  component(searchSubmitRoute, 'reply', async (context, _state, _values, fields) =>
    results(context, { query: searchText(fields[CAREER_FIELD] ?? ''), site: 'plain', page: 1 }),
  ),
];
