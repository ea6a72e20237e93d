import { ONET_SOC } from 'waymark-onet';
import { careerAutocomplete, careerCodeFrom, careerOption } from '../career/career-option.ts';
import { component, defineCommand, subcommand } from '../shared/define.ts';
import { MAX_TYPED_QUERY, shortenQuery } from '../shared/input.ts';
import { allAssociations, associationsOf, findCareers } from './associations.ts';
import { MAX_QUERY_LENGTH, allRoute, careerRoute, findRoute, pickRoute } from './custom-ids.ts';

/** `/associations`: the professional associations of a career, or of all. */
export const associations = defineCommand(
  'associations',
  [
    subcommand(
      { path: 'associations career', options: [careerOption('career')] },
      async (context, { career }) => {
        const code = await careerCodeFrom(context, career);
        return code === undefined
          ? findCareers(context, { page: 1, query: shortenQuery(career, MAX_QUERY_LENGTH) })
          : associationsOf(context, { code, page: 1, back: '' });
      },
      (context, _, typed) => careerAutocomplete(context, typed),
    ),
    subcommand(
      {
        path: 'associations search',
        options: [{ name: 'query', required: true, maxLength: MAX_TYPED_QUERY }],
      },
      async (context, { query }) =>
        findCareers(context, { page: 1, query: shortenQuery(query, MAX_QUERY_LENGTH) }),
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
