import { component, defineCommand, publish, subcommand } from '../shared/define-command.ts';
import { MAX_TYPED_QUERY, chosenRow, shortenQuery } from '../shared/input.ts';
import { careersUsing } from './careers.ts';
import { BY, MAX_QUERY_LENGTH, findRoute, pickRoute, shareRoute, usesRoute } from './custom-ids.ts';
import { findTechnology } from './search.ts';

/** `/technology`: the careers that use software, or a category of it. */
export const technology = defineCommand(
  'technology',
  [
    subcommand(
      {
        path: 'technology find',
        options: [
          { name: 'query', required: true, maxLength: MAX_TYPED_QUERY },
          { name: 'by', choices: BY },
        ],
      },
      async (context, { query, by = 'software' }) =>
        findTechnology(context, { by, page: 1, query: shortenQuery(query, MAX_QUERY_LENGTH) }),
    ),
  ],
  [
    component(findRoute, 'update', findTechnology),
    component(pickRoute, 'update', async (context, { by, query }, values) =>
      careersUsing(context, { by, page: 1, row: chosenRow(values), query }),
    ),
    component(usesRoute, 'update', careersUsing),
    publish(shareRoute, careersUsing),
  ],
);
