import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { ONET_SOC } from 'waymark-onet';
import { careerAutocomplete, careerCodeFrom } from '../career/search.ts';
import { subcommand, defineCommand, component } from '../shared/define.ts';
import { shortenQuery } from '../shared/list-screens.ts';
import {
  findRoute,
  menuRoute,
  pickRoute,
  MAX_QUERY_LENGTH,
  resultsRoute,
  shareRoute,
  tickRoute,
} from './custom-ids.ts';
import { findCareers, dutiesScreen, sharedDutiesScreen, nothingTicked } from './duties.ts';

const actions = Object.entries({ tasks: 'task', activities: 'dwa' } as const).map(([word, kind]) =>
  subcommand(
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
      const code = careerCodeFrom(context, career);
      return code === undefined
        ? findCareers(context, { kind, page: 1, query: shortenQuery(career, MAX_QUERY_LENGTH) })
        : dutiesScreen(context, nothingTicked(kind, code));
    },
    (context, _, typed) => careerAutocomplete(context, typed),
  ),
);

/** `/duties`: what people do in a career, and the other careers that share it. */
export const duties = defineCommand('duties', actions, [
  component(tickRoute, 'here', async (context, state) => dutiesScreen(context, state)),
  component(menuRoute, 'here', async (context, state, values) => dutiesScreen(context, state, values)),
  component(resultsRoute, 'here', async (context, state) => sharedDutiesScreen(context, state)),
  component(shareRoute, 'public', async (context, state) => sharedDutiesScreen(context, state, true)),
  component(findRoute, 'here', async (context, state) => findCareers(context, state)),
  component(pickRoute, 'here', async (context, { kind }, [code = '']) =>
    ONET_SOC.test(code)
      ? dutiesScreen(context, nothingTicked(kind, code))
      : findCareers(context, { kind, page: 1, query: shortenQuery(code, MAX_QUERY_LENGTH) }),
  ),
]);
