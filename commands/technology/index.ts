import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { subcommand, defineCommand, component } from '../shared/define.ts';
import { shortenQuery, chosenRow } from '../shared/list-screens.ts';
import { findTechnology } from './search.ts';
import { BY, findRoute, pickRoute, MAX_QUERY_LENGTH, shareRoute, usesRoute } from './custom-ids.ts';
import { careersUsing } from './careers.ts';

/** `/technology`: the careers that use software, or a kind of it. */
export const technology = defineCommand(
  'technology',
  [
    subcommand(
      {
        path: 'technology find',
        options: [
          { type: ApplicationCommandOptionType.String, name: 'query', required: true },
          { type: ApplicationCommandOptionType.String, name: 'by', choices: BY },
        ],
      },
      async (context, { query, by = 'software' }) =>
        findTechnology(context, { by, page: 1, query: shortenQuery(query, MAX_QUERY_LENGTH) }),
    ),
  ],
  [
    component(findRoute, 'here', async (context, state) => findTechnology(context, state)),
    component(pickRoute, 'here', async (context, { by, query }, values) =>
      careersUsing(context, { by, page: 1, row: chosenRow(values), query }),
    ),
    component(usesRoute, 'here', async (context, state) => careersUsing(context, state)),
    component(shareRoute, 'public', async (context, state) => careersUsing(context, state, true)),
  ],
);
