import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { ONET_SOC } from 'waymark-onet';
import { careerAutocomplete, careerCodeFrom } from '../career/search.ts';
import { subcommand, defineCommand, component } from '../shared/define.ts';
import { shortenQuery } from '../shared/list-screens.ts';
import { findCareers, ofAll, ofCareer } from './associations.ts';
import { allRoute, careerRoute, findRoute, pickRoute, MAX_QUERY_LENGTH } from './custom-ids.ts';

const text = ApplicationCommandOptionType.String;

/** `/associations`: the professional associations of a career, or of all. */
export const associations = defineCommand(
  'associations',
  [
    subcommand(
      {
        path: 'associations career',
        options: [{ type: text, name: 'career', required: true, autocomplete: true }],
      },
      async (context, { career }) => {
        const code = careerCodeFrom(context, career);
        return code === undefined
          ? findCareers(context, { page: 1, query: shortenQuery(career, MAX_QUERY_LENGTH) })
          : ofCareer(context, { code, page: 1, back: '' });
      },
      (context, _, typed) => careerAutocomplete(context, typed),
    ),
    subcommand(
      { path: 'associations search', options: [{ type: text, name: 'query', required: true }] },
      async (context, { query }) =>
        findCareers(context, { page: 1, query: shortenQuery(query, MAX_QUERY_LENGTH) }),
    ),
    subcommand({ path: 'associations all' }, async (context) => ofAll(context, { page: 1 })),
  ],
  [
    component(findRoute, 'here', async (context, state) => findCareers(context, state)),
    component(pickRoute, 'here', async (context, { page, query }, [code = '']) =>
      ONET_SOC.test(code)
        ? ofCareer(context, { code, page: 1, back: findRoute.id({ via: 'see', page, query }) })
        : findCareers(context, { page, query }),
    ),
    component(careerRoute, 'here', async (context, { code, page, back }) =>
      ofCareer(context, { code, page, back }),
    ),
    component(allRoute, 'here', async (context, state) => ofAll(context, state)),
  ],
);
