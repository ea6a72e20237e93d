import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { action, command, on } from '../define.ts';
import { queryOf } from '../screens.ts';
import { findTechnology } from './find.ts';
import { BY, findRoute, pickRoute, QUERY_LENGTH, shareRoute, usesRoute } from './routes.ts';
import { careersUsing } from './uses.ts';

/** A row that is none finds nothing, and the search is shown again. */
const NO_ROW = 9_999;

const rowOf = (chosen: string | undefined): number =>
  /^[1-9]\d{0,3}$/.test(chosen ?? '') ? Number(chosen) : NO_ROW;

/** `/technology`: the careers that use software, or a kind of it. */
export const technology = command(
  'technology',
  [
    action(
      {
        path: 'technology find',
        options: [
          { type: ApplicationCommandOptionType.String, name: 'query', required: true },
          { type: ApplicationCommandOptionType.String, name: 'by', choices: BY },
        ],
      },
      async (context, { query, by = 'software' }) =>
        findTechnology(context, { by, page: 1, query: queryOf(query, QUERY_LENGTH) }),
    ),
  ],
  [
    on(findRoute, 'here', async (context, state) => findTechnology(context, state)),
    on(pickRoute, 'here', async (context, { by, query }, [chosen]) =>
      careersUsing(context, { by, page: 1, row: rowOf(chosen), query }),
    ),
    on(usesRoute, 'here', async (context, state) => careersUsing(context, state)),
    on(shareRoute, 'public', async (context, state) => careersUsing(context, state, true)),
  ],
);
