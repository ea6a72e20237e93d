import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { action, command, on } from '../shared/define.ts';
import { queryOf, rowChosen } from '../shared/list-screens.ts';
import { findTechnology } from './search.ts';
import { BY, findRoute, pickRoute, QUERY_LENGTH, shareRoute, usesRoute } from './custom-ids.ts';
import { careersUsing } from './careers.ts';

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
