import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { ONET_SOC } from 'waymark-onet';
import { careerChoices, meantCareer } from '../career/search.ts';
import { action, command, on } from '../shared/define.ts';
import { queryOf } from '../shared/list-screens.ts';
import { findCareers, ofAll, ofCareer } from './associations.ts';
import { allRoute, careerRoute, findRoute, pickRoute, QUERY_LENGTH } from './custom-ids.ts';

const text = ApplicationCommandOptionType.String;

/** `/associations`: the professional associations of a career, or of all. */
export const associations = command(
  'associations',
  [
    action(
      {
        path: 'associations career',
        options: [{ type: text, name: 'career', required: true, autocomplete: true }],
      },
      async (context, { career }) => {
        const code = meantCareer(context, career);
        return code === undefined
          ? findCareers(context, { page: 1, query: queryOf(career, QUERY_LENGTH) })
          : ofCareer(context, { code, page: 1, back: '' });
      },
      (context, _, typed) => careerChoices(context, typed),
    ),
    action(
      { path: 'associations search', options: [{ type: text, name: 'query', required: true }] },
      async (context, { query }) => findCareers(context, { page: 1, query: queryOf(query, QUERY_LENGTH) }),
    ),
    action({ path: 'associations all' }, async (context) => ofAll(context, { page: 1 })),
  ],
  [
    on(findRoute, 'here', async (context, state) => findCareers(context, state)),
    on(pickRoute, 'here', async (context, { page, query }, [code = '']) =>
      ONET_SOC.test(code)
        ? ofCareer(context, { code, page: 1, back: findRoute.id({ via: 'see', page, query }) })
        : findCareers(context, { page, query }),
    ),
    on(careerRoute, 'here', async (context, { code, page, back }) => ofCareer(context, { code, page, back })),
    on(allRoute, 'here', async (context, state) => ofAll(context, state)),
  ],
);
