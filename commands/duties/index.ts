import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { ONET_SOC } from 'waymark-onet';
import { careerChoices, meantCareer } from '../career/search.ts';
import { action, command, on } from '../shared/define.ts';
import { queryOf } from '../shared/list-screens.ts';
import {
  findRoute,
  menuRoute,
  pickRoute,
  QUERY_LENGTH,
  resultsRoute,
  shareRoute,
  tickRoute,
} from './custom-ids.ts';
import { findCareers, sharing, ticks, untouched } from './duties.ts';

const actions = Object.entries({ tasks: 'task', activities: 'dwa' } as const).map(([word, kind]) =>
  action(
    {
      path: `duties ${word}`,
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'career',
          required: true,
          autocomplete: true,
        },
      ],
    },
    async (context, { career }) => {
      const code = meantCareer(context, career);
      return code === undefined
        ? findCareers(context, { kind, page: 1, query: queryOf(career, QUERY_LENGTH) })
        : ticks(context, untouched(kind, code));
    },
    (context, _, typed) => careerChoices(context, typed),
  ),
);

/** `/duties`: what people do in a career, and the other careers that share it. */
export const duties = command('duties', actions, [
  on(tickRoute, 'here', async (context, state) => ticks(context, state)),
  on(menuRoute, 'here', async (context, state, values) => ticks(context, state, values)),
  on(resultsRoute, 'here', async (context, state) => sharing(context, state)),
  on(shareRoute, 'public', async (context, state) => sharing(context, state, true)),
  on(findRoute, 'here', async (context, state) => findCareers(context, state)),
  on(pickRoute, 'here', async (context, { kind }, [code = '']) =>
    ONET_SOC.test(code)
      ? ticks(context, untouched(kind, code))
      : findCareers(context, { kind, page: 1, query: queryOf(code, QUERY_LENGTH) }),
  ),
]);
