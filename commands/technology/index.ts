import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { action, command, on } from '../define.ts';
import { queryOf, rowChosen } from '../screens.ts';
import { findTechnology } from './find.ts';
import { BY, findRoute, pickRoute, QUERY_LENGTH, shareRoute, usesRoute } from './routes.ts';
import { careersUsing } from './uses.ts';

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
    on(pickRoute, 'here', async (context, { by, query }, values) =>
      careersUsing(context, { by, page: 1, row: rowChosen(values), query }),
    ),
    on(usesRoute, 'here', async (context, state) => careersUsing(context, state)),
    on(shareRoute, 'public', async (context, state) => careersUsing(context, state, true)),
  ],
);
