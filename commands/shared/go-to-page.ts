import { origin, route } from '../../src/app/custom-id.ts';
import type { HandlerResult, ComponentHandler } from '../../src/app/command.ts';
import { ephemeral } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { noticeView } from '../../src/views/notices.ts';
import { GO_TO } from '../../src/views/lists/pager.ts';
import { component } from './define.ts';
import { textInputModal } from './modals.ts';
import type { Context, Services } from './context.ts';

/** The custom_id of a list's last page: it says which list, and how many pages there are. */
const last = origin(GO_TO.limit);

/** Opens the form for the number of a page, and takes what was typed. */
const goRoute = route(GO_TO.name, { last });
const wentRoute = route('go.to', { last });

const FIELD = 'page';

/** Digits enough for any list. */
const MAX_TYPED_LENGTH = 9;

interface List {
  readonly pages: number;
  readonly at: (context: Context, page: number) => HandlerResult;
}

/** Leads to a page of any list whose route carries a `page`. */
export function goToPageComponents(
  components: readonly ComponentHandler<Services>[],
): ComponentHandler<Services>[] {
  const handlers = new Map(components.map((handler) => [handler.route.name, handler]));

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

  const outdated = ({ locale }: Context) => ephemeral(noticeView(sentencesFor(locale).errors.outdated));

  return [
    component(goRoute, 'modal', (context, state) => {
      const list = listOf(state.last);
      if (!list) return outdated(context);
      const { goTo: title, which } = sentencesFor(context.locale).pager;
      const label = which(list.pages);
      return textInputModal({ id: wentRoute.id(state), title, field: FIELD, label, limit: MAX_TYPED_LENGTH });
    }),
    component(wentRoute, 'here', async (context, state, _values, fields) => {
      const list = listOf(state.last);
      if (!list) return outdated(context);
      const typed = Number(/\d+/.exec(fields[FIELD] ?? '')?.[0] ?? 1);
      return list.at(context, Math.min(Math.max(typed, 1), list.pages));
    }),
  ];
}
