import { ONET_SOC } from 'waymark-onet';
import { careerSubcommand } from '../career/career-option.ts';
import type { PublicContext } from '../shared/context.ts';
import { component, defineCommand, subcommand } from '../shared/define-command.ts';
import { MAX_TYPED_QUERY, shortenQuery } from '../shared/input.ts';
import { allAssociations, associationsOf, findCareers } from './associations.ts';
import { MAX_QUERY_LENGTH, allRoute, careerRoute, findRoute, pickRoute } from './custom-ids.ts';

const find = async (context: PublicContext, words: string) =>
  findCareers(context, { page: 1, query: shortenQuery(words, MAX_QUERY_LENGTH) });

/** `/associations`: the professional associations of a career, or of all. */
export const associations = defineCommand(
  'associations',
  [
    careerSubcommand(
      'associations career',
      async (context, code) => associationsOf(context, { code, page: 1, back: '' }),
      find,
    ),
    subcommand(
      {
        path: 'associations search',
        options: [{ name: 'query', required: true, maxLength: MAX_TYPED_QUERY }],
      },
      async (context, { query }) => find(context, query),
    ),
    subcommand({ path: 'associations all' }, async (context) => allAssociations(context, { page: 1 })),
  ],
  [
    component(findRoute, 'update', findCareers),
    component(pickRoute, 'update', async (context, { page, query }, [code = '']) =>
      ONET_SOC.test(code)
        ? associationsOf(context, { code, page: 1, back: findRoute.id({ via: 'see', page, query }) })
        : findCareers(context, { page, query }),
    ),
    component(careerRoute, 'update', associationsOf),
    component(allRoute, 'update', allAssociations),
  ],
);
