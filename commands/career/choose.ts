import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { message, type Reply } from '../../src/app/reply.ts';
import { details } from '../../src/onet/services/occupation-report.ts';
import { MAX_ROWS } from '../../src/onet/paging.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { button, cut, plain } from '../../src/views/blocks.ts';
import { CAREERS_A_PAGE, careerListView, type CareerRow } from '../../src/views/careers.ts';
import type { Provenance } from '../../src/views/source.ts';
import { on } from '../define.ts';
import { slicePage } from '../pages.ts';
import type { Context } from '../services.ts';
import { titleOf } from './report.ts';
import { askRoute, askedRoute, chooseRoute, compareRoute } from './routes.ts';

interface Choosing {
  /** The career that stays. */
  readonly kept: string;
  /** The place it has: 1 or 2. */
  readonly place: number;
  readonly back: string;
}

/** The text input of the search form. */
const FIELD = 'career';

/** The longest title of a modal, and the longest text to search for. */
const MODAL_TITLE_LIMIT = 45;
const TYPED_LIMIT = 100;

/** So many of the titles that fit are offered. */
const MOST_FOUND = 25;

/** The careers to put beside one: those that were saved, then those related to it. */
async function candidates(context: Context, { kept, ...choosing }: Choosing, page: number): Promise<Reply> {
  const { services, signal, userId, locale } = context;
  const words = sentencesFor(locale).career.compare;
  const [saved, related, title] = await Promise.all([
    services.saved.list(userId, services.titles.codes()),
    services.onet.call(details.relatedOccupations, { code: kept, start: 1, end: MAX_ROWS }, { signal }),
    titleOf(context, kept),
  ]);
  const found = new Map<string, Omit<CareerRow, 'openId'>>();
  const add = (careers: readonly { code: string; title: string }[], why: string): void => {
    for (const { code, title: name } of careers)
      if (code !== kept && !found.has(code))
        found.set(code, { code, title: services.titles.of(code) ?? name, lines: [why] });
  };
  if (saved.ok) add(saved.value, words.saved);
  if (related.ok) add(related.data.occupation, words.related);
  return offer(context, {
    choosing: { kept, ...choosing },
    keptTitle: title,
    careers: [...found.values()],
    page,
    provenance: related.ok ? related : await localProvenance(context),
  });
}

interface Offered {
  readonly choosing: Choosing;
  readonly keptTitle: string;
  readonly careers: readonly Omit<CareerRow, 'openId'>[];
  readonly page: number;
  readonly provenance: Provenance;
}

function offer({ locale }: Context, { choosing, keptTitle, careers, page, provenance }: Offered): Reply {
  const t = sentencesFor(locale);
  const words = t.career.compare;
  const { kept, place, back } = choosing;
  const shown = slicePage(careers, page, CAREERS_A_PAGE);
  return message(
    careerListView(t, {
      title: words.choose(plain(keptTitle)),
      summary: words.chooseHint,
      none: '',
      careers: shown.rows.map((row) => ({
        ...row,
        open: words.pick,
        openId: compareRoute.id({
          via: 'see',
          first: place === 1 ? kept : row.code,
          second: place === 1 ? row.code : kept,
          back,
        }),
      })),
      page: shown.page,
      pages: shown.pages,
      turnId: (via, target) => chooseRoute.id({ via, kept, place, page: target, back }),
      buttons: [button({ id: askRoute.id(choosing), label: words.search, primary: true })],
      back,
      provenance,
    }),
  );
}

async function localProvenance({ services }: Context): Promise<Provenance> {
  const { release } = await services.onet.about();
  return { source: 'local', release, fetchedAt: new Date(services.now()) };
}

/** The form to search for a career by its title. */
function searchForm({ locale }: Context, choosing: Choosing): Reply {
  const words = sentencesFor(locale).career.compare;
  return {
    kind: 'modal',
    modal: {
      custom_id: askedRoute.id(choosing),
      title: cut(words.searchTitle, MODAL_TITLE_LIMIT),
      components: [
        {
          type: ComponentType.Label,
          label: words.searchLabel,
          component: {
            type: ComponentType.TextInput,
            custom_id: FIELD,
            style: TextInputStyle.Short,
            required: true,
            max_length: TYPED_LIMIT,
          },
        },
      ],
    },
  };
}

/** The careers whose titles fit some words, to put beside one. */
export async function found(context: Context, choosing: Choosing, typed: string): Promise<Reply> {
  const t = sentencesFor(context.locale);
  const careers = context.services.titles
    .search(typed, MOST_FOUND)
    .filter(({ code }) => code !== choosing.kept)
    .slice(0, CAREERS_A_PAGE);
  const [keptTitle, provenance] = await Promise.all([
    titleOf(context, choosing.kept),
    localProvenance(context),
  ]);
  if (careers.length === 0) return candidates(context, choosing, 1);
  return offer(context, {
    choosing,
    keptTitle,
    careers: careers.map(({ code, title, also }) => ({
      code,
      title,
      lines: also === undefined ? [] : [t.career.search.also(plain(also))],
    })),
    page: 1,
    provenance,
  });
}

export const chooseRoutes = [
  on(chooseRoute, 'here', async (context, state) => candidates(context, state, state.page)),
  on(askRoute, 'modal', searchForm),
  on(askedRoute, 'here', async (context, state, _values, fields) =>
    found(context, state, fields[FIELD] ?? ''),
  ),
];
