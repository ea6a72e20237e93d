import { ONET_SOC } from 'waymark-onet';
import { careerAutocomplete, careerCodeFrom, careerOption } from '../career/career-option.ts';
import { component, defineCommand, publish, subcommand } from '../shared/define.ts';
import { shortenQuery } from '../shared/input.ts';
import { careersScreen } from './careers.ts';
import {
  MAX_QUERY_LENGTH,
  findRoute,
  menuRoute,
  pickRoute,
  resultsRoute,
  shareRoute,
  tickRoute,
} from './custom-ids.ts';
import { dutiesScreen, findCareers, nothingTicked } from './duties.ts';

const subcommands = Object.entries({ tasks: 'task', activities: 'dwa' } as const).map(([word, kind]) =>
  subcommand(
    { path: `duties ${word}`, options: [careerOption('career')] },
    async (context, { career }) => {
      const code = await careerCodeFrom(context, career);
      return code === undefined
        ? findCareers(context, { kind, page: 1, query: shortenQuery(career, MAX_QUERY_LENGTH) })
        : dutiesScreen(context, nothingTicked(kind, code));
    },
    (context, _, typed) => careerAutocomplete(context, typed),
  ),
);

/** `/duties`: what people do in a career, and the other careers that share it. */
export const duties = defineCommand('duties', subcommands, [
  component(tickRoute, 'update', async (context, state) => dutiesScreen(context, state)),
  component(menuRoute, 'update', async (context, state, values) => dutiesScreen(context, state, values)),
  component(resultsRoute, 'update', careersScreen),
  publish(shareRoute, careersScreen),
  component(findRoute, 'update', findCareers),
  component(pickRoute, 'update', async (context, { kind }, [code = '']) =>
    ONET_SOC.test(code)
      ? dutiesScreen(context, nothingTicked(kind, code))
      : findCareers(context, { kind, page: 1, query: shortenQuery(code, MAX_QUERY_LENGTH) }),
  ),
]);
