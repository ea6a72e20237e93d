import { origin, route } from '../../src/app/custom-id.ts';
import type { Replying, RouteHandler } from '../../src/app/command.ts';
import { aside } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { noticeView } from '../../src/views/notices.ts';
import { GO_TO } from '../../src/views/lists/pager.ts';
import { on } from './define.ts';
import { lineForm } from './modals.ts';
import type { Context, Services } from './context.ts';

/** The custom_id of a list's last page: it says which list, and how many pages there are. */
const last = origin(GO_TO.limit);

/** Opens the form for the number of a page, and takes what was typed. */
const goRoute = route(GO_TO.name, { last });
const wentRoute = route('go.to', { last });

const FIELD = 'page';

/** Digits enough for any list. */
const TYPED_LIMIT = 9;

interface List {
  readonly pages: number;
  readonly at: (context: Context, page: number) => Replying;
}

/** Leads to a page of any list whose route carries a `page`. */
export function goToRoutes(routes: readonly RouteHandler<Services>[]): RouteHandler<Services>[] {
  const handlers = new Map(routes.map((handler) => [handler.route.name, handler]));

  /** The list that a custom_id is the last page of. */
  function listOf(customId: string): List | undefined {
    const handler = handlers.get(customId.split(':', 1)[0] ?? '');
    const state = handler?.route.parse(customId);
    if (!handler || !state || !('page' in state) || typeof state.page !== 'number') return undefined;
    return {
      pages: state.page,
      at: (context, page) => handler.run(context, { state: { ...state, page }, values: [], fields: {} }),
    };
  }

  const outdated = ({ locale }: Context) => aside(noticeView(sentencesFor(locale).troubles.outdated));

  return [
    on(goRoute, 'modal', (context, state) => {
      const list = listOf(state.last);
      if (!list) return outdated(context);
      const { goTo: title, which } = sentencesFor(context.locale).pager;
      const label = which(list.pages);
      return lineForm({ id: wentRoute.id(state), title, field: FIELD, label, limit: TYPED_LIMIT });
    }),
    on(wentRoute, 'here', async (context, state, _values, fields) => {
      const list = listOf(state.last);
      if (!list) return outdated(context);
      const typed = Number(/\d+/.exec(fields[FIELD] ?? '')?.[0] ?? 1);
      return list.at(context, Math.min(Math.max(typed, 1), list.pages));
    }),
  ];
}
