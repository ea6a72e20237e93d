import type { ComponentHandler, HandlerResult } from '../../src/app/command.ts';
import { restText, route } from '../../src/app/custom-id.ts';
import { echo } from '../../src/components/text.ts';
import { GO_TO_PAGE } from '../../src/views/lists/pager.ts';
import type { Context } from './context.ts';
import { component } from './define-command.ts';
import { normalizeInput } from './input.ts';
import { textInputModal } from './modals.ts';
import { sentenceNotice } from './notice.ts';

/** The custom_id of a list's last page: identifies the list and its number of pages. */
const last = restText(GO_TO_PAGE.maxLength);

/** Opens the modal that asks for a page number, and its submission. */
const modalRoute = route(GO_TO_PAGE.name, { last });
const submitRoute = route('go.to', { last });

const FIELD = 'page';

/** Long enough that people who type words get the hint instead of a cut-off. */
const MAX_TYPED_LENGTH = 20;

interface List {
  readonly pages: number;
  readonly at: (context: Context, page: number) => HandlerResult;
}

/** *Go to page* for every list whose route has a `page`. */
export function goToPageComponents(components: readonly ComponentHandler[]): ComponentHandler[] {
  const handlers = new Map(components.map((handler) => [handler.route.name, handler]));

  /** The list whose last page has this custom_id. */
  function listOf(customId: string): List | undefined {
    const handler = handlers.get(customId.split(':', 1)[0] ?? '');
    const state = handler?.route.parse(customId);
    if (!handler || handler.target === 'publish' || !state) return undefined;
    if (!('page' in state) || typeof state.page !== 'number') return undefined;
    return {
      pages: state.page,
      at: (context, page) => handler.run(context, { state: { ...state, page }, values: [], fields: {} }),
    };
  }

  const outdated = ({ t }: Context) => sentenceNotice(t.errors.outdated);

  return [
    component(modalRoute, 'modal', (context, state) => {
      const list = listOf(state.last);
      if (!list) return outdated(context);
      const { goTo: title, which } = context.t.pager;
      return textInputModal({
        id: submitRoute.id(state),
        title,
        field: FIELD,
        label: which(list.pages),
        maxLength: MAX_TYPED_LENGTH,
      });
    }),
    component(submitRoute, 'update', async (context, state, _values, fields) => {
      const list = listOf(state.last);
      if (!list) return outdated(context);
      const typed = fields[FIELD] ?? '';
      const page = parsePage(typed);
      if (page === undefined) {
        const { notPage } = context.t.pager;
        return sentenceNotice(notPage(echo(typed), list.pages));
      }
      return list.at(context, Math.min(page, list.pages));
    }),
  ];
}

/** A typed page number, in digits of any width; undefined for anything else. */
function parsePage(typed: string): number | undefined {
  const page = Number(/^\d+$/.exec(normalizeInput(typed))?.[0]);
  return page >= 1 ? page : undefined;
}
