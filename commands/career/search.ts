import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { choices, message, type Reply } from '../../src/app/reply.ts';
import { type Answer, mnm, mpp, type OccupationRef, search, veterans } from 'waymark-onet';
import { catalogues, sentencesFor } from '../../src/locales/locales.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { MAX_OPTION_TEXT, button, cut, plain, row } from '../../src/views/blocks.ts';
import { CAREERS_PER_PAGE, careerListView } from '../../src/views/lists/career-list.ts';
import type { PagerButton } from '../../src/views/lists/pager.ts';
import { subcommand, component } from '../shared/define.ts';
import { CAREER_FIELD, MAX_CAREER_LENGTH, textInputModal } from '../shared/modals.ts';
import { fetchPage, mapAnswer, type Rows } from '../shared/paging.ts';
import { localProvenance } from '../shared/local-provenance.ts';
import type { Context } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { ALL, careersRoute } from '../browse/custom-ids.ts';
import { report } from './report.ts';
import {
  CAREER_SECTIONS,
  MAX_SEARCH_PAGE,
  MAX_SEARCH_LENGTH,
  SEARCH_SITES,
  askSearchRoute,
  askedSearchRoute,
  careerRoute,
  searchRoute,
} from './custom-ids.ts';

type Site = (typeof SEARCH_SITES)[number];

interface Sought {
  readonly query: string;
  readonly site: Site;
  readonly page: number;
}

interface Found {
  readonly total: number;
  readonly careers: readonly OccupationRef[];
}

/** Discord takes so many suggestions. */
const MAX_SUGGESTIONS = 25;

/** So many of the titles known here are looked through for the one that the words meant. */
const TITLES_LOOKED_AT = 60;

const isSpanish = ({ locale }: Context): boolean => sentencesFor(locale) === catalogues.es;

/** Rows of what is found: where a career site can not be asked, O*NET OnLine's search stands in. */
async function find(
  context: Context,
  { query: keyword, site }: Sought,
  rows: Rows,
  options: { signal?: AbortSignal },
): Promise<Answer<Found>> {
  const { onet } = context.services;
  if (keyword.trim() === '') return { ok: false, reason: 'no-data', message: 'Nothing was asked for.' };
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

/** A page of the careers found for some words, or of those that come close; `why` says why there is something, or nothing, to choose. */
async function results(context: Context, sought: Sought, why?: (some: boolean) => string): Promise<Reply> {
  const { services, signal } = context;
  const t = sentencesFor(context.locale);
  const words = t.career.search;
  const { query, site } = sought;
  const answer = await fetchPage(async (rows, options) => find(context, sought, rows, options), {
    page: sought.page,
    size: CAREERS_PER_PAGE,
    signal,
  });
  if (!answer.ok && answer.reason !== 'no-data') return onetError(context, answer);
  const { total, careers } = answer.ok ? answer.data : { total: 0, careers: [] };
  const { page, pages } = answer.ok ? answer : { page: 1, pages: 1 };
  const known = query.trim() === '' ? [] : services.titles.search(words.inEnglish(query), TITLES_LOOKED_AT);
  const others = new Map(known.map(({ code, also }) => [code, also]));
  const near = total > 0 ? [] : known.slice(0, CAREERS_PER_PAGE);
  const shown: readonly Pick<OccupationRef, 'code' | 'title' | 'tags'>[] =
    total > 0 ? careers : near.map(({ code, title }) => ({ code, title, tags: {} }));
  const here = pageId({ query, site, page }, 'see');
  return message(
    careerListView(t, {
      title: words.title(plain(query)),
      summary: [
        ...(why === undefined ? [] : [why(shown.length > 0)]),
        ...(total > 0 ? [words.count(total, page, pages)] : []),
        ...(near.length > 0 && why === undefined ? [words.near] : []),
      ].join('\n'),
      none: words.none,
      careers: shown.map(({ code, title, tags }) => {
        const also = others.get(code);
        return {
          code,
          title,
          lines: [
            ...(also === undefined ? [] : [words.also(plain(also))]),
            ...(tags.bright_outlook === true ? [t.career.report.bright] : []),
          ],
          openId: careerRoute.id({ code, section: 'overview', page: 1, back: here }),
        };
      }),
      page,
      pages: Math.min(pages, MAX_SEARCH_PAGE),
      pagerId: (turn, target) => pageId({ query, site, page: target }, turn),
      ...(total === 0 && { buttons: waysOn(t) }),
      // On this machine all of them search the same titles.
      ...(answer.ok && answer.source !== 'local' && { controls: [siteButtons(context, { query, site })] }),
      titles: site === 'plain' && isSpanish(context) && answer.ok && answer.source !== 'local' ? 'es' : 'en',
      provenance: answer.ok ? answer : await localProvenance(context),
    }),
  );
}

/** For somebody whose words found nothing. */
const waysOn = (t: Sentences) => [
  button({ id: askSearchRoute.id({}), label: t.career.search.ask, primary: true }),
  button({
    id: careersRoute.id({ via: 'see', way: 'all', site: 'online', page: 1, key: ALL }),
    label: t.browse.ways.all.title,
  }),
];

const pageId = ({ query, site, page }: Sought, via: PagerButton | 'see'): string =>
  searchRoute.id({
    via,
    site,
    page: Math.min(page, MAX_SEARCH_PAGE),
    query: query.slice(0, MAX_SEARCH_LENGTH),
  });

function siteButtons({ locale }: Context, { query, site }: Pick<Sought, 'query' | 'site'>) {
  const { sites } = sentencesFor(locale).career.search;
  return row(
    SEARCH_SITES.map((other) =>
      button({
        id: pageId({ query, site: other, page: 1 }, 'see'),
        label: sites[other],
        disabled: other === site,
      }),
    ),
  );
}

/** What was typed, as far as it can be carried along. */
const asQuery = (typed: string): string =>
  typed.length <= MAX_SEARCH_LENGTH ? typed : cut(typed, MAX_SEARCH_LENGTH).replace(/…$/, '').trimEnd();

/** The code that was meant: one as it stands, one without its last digits, or the title of a career. */
export function careerCodeFrom({ services: { titles } }: Context, typed: string): string | undefined {
  const text = typed.trim();
  const code = /^\d{2}-\d{4}$/.test(text) ? `${text}.00` : text;
  if (titles.of(code) !== undefined) return code;
  const [likeliest] = titles.search(text, 1);
  return likeliest?.title.toLowerCase() === text.toLowerCase() ? likeliest.code : undefined;
}

/** For text that names no career: those it may mean. */
export async function careerSuggestions(context: Context, typed: string): Promise<Reply> {
  const query = asQuery(rightPart(context, typed.trim()));
  return results(context, { query, site: 'all', page: 1 }, whyAsked(context, typed));
}

/** Why somebody is to choose: several careers have that for another title, or none has any such. */
function whyAsked({ services: { titles }, locale }: Context, typed: string): (some: boolean) => string {
  const words = sentencesFor(locale).career.search;
  const told = plain(cut(typed, MAX_OPTION_TEXT));
  const called = titles
    .search(typed, TITLES_LOOKED_AT)
    .filter(({ also }) => also?.toLowerCase() === typed.trim().toLowerCase());
  if (called.length === 0)
    return (some) => (some ? `${words.unknown(told)} ${words.didYouMean}` : words.unknown(told));
  return () => (called.length === 1 ? words.didYouMean : words.several(told));
}

/** Of a wrong code as much of its beginning as some career's has; any other text whole. */
function rightPart({ services: { titles } }: Context, typed: string): string {
  if (!/^\d{2}-/.test(typed)) return typed;
  const codes = titles.codes();
  const lengths = Array.from({ length: typed.length - 2 }, (_, cutOff) => typed.length - cutOff);
  const right = lengths.find((length) => codes.some((code) => code.startsWith(typed.slice(0, length))));
  return right === undefined ? typed : typed.slice(0, right);
}

const suggested = ({ services, locale }: Context, typed: string) =>
  services.titles.search(sentencesFor(locale).career.search.inEnglish(typed), MAX_SUGGESTIONS);

/** Careers to choose from while somebody types; their values are codes. */
export const careerAutocomplete = (context: Context, typed: string): Reply =>
  choices(
    suggested(context, typed).map(({ code, title, also }) => ({
      name: cut(also === undefined ? `${title} (${code})` : `${title} · ${also} (${code})`, MAX_OPTION_TEXT),
      value: code,
    })),
  );

const queryChoices = (context: Context, typed: string): Reply =>
  choices(
    suggested(context, typed).map(({ title, also }) => ({
      name: cut(also === undefined ? title : `${also} · ${title}`, MAX_OPTION_TEXT),
      value: cut(also ?? title, MAX_SEARCH_LENGTH),
    })),
  );

export const searchSubcommands = [
  subcommand(
    {
      path: 'career search',
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'query',
          required: true,
          autocomplete: true,
        },
      ],
    },
    async (context, { query }) => results(context, { query: asQuery(query), site: 'plain', page: 1 }),
    (context, _option, typed) => queryChoices(context, typed),
  ),
  subcommand(
    {
      path: 'career report',
      options: [
        { type: ApplicationCommandOptionType.String, name: 'career', required: true, autocomplete: true },
        { type: ApplicationCommandOptionType.String, name: 'section', choices: CAREER_SECTIONS },
      ],
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
function searchForm({ locale }: Context) {
  const { ask: title, askLabel: label } = sentencesFor(locale).career.search;
  return textInputModal({
    id: askedSearchRoute.id({}),
    title,
    field: CAREER_FIELD,
    label,
    limit: MAX_CAREER_LENGTH,
  });
}

export const searchComponents = [
  component(searchRoute, 'here', async (context, { query, site, page }) =>
    results(context, { query, site, page }),
  ),
  component(askSearchRoute, 'modal', searchForm),
  // Beside what is there: it is what somebody comes back to who finds nothing.
  component(askedSearchRoute, 'private', async (context, _state, _values, fields) =>
    results(context, { query: asQuery(fields[CAREER_FIELD] ?? ''), site: 'plain', page: 1 }),
  ),
];
