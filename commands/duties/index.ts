import { ONET_SOC } from 'waymark-onet';
import { careerSubcommand } from '../career/career-option.ts';
import { component, defineCommand, publish } from '../shared/define-command.ts';
import { shortenQuery } from '../shared/input.ts';
import { careersScreen } from './careers.ts';
import { MAX_QUERY_LENGTH } from './custom-ids.ts';
import * as routes from './custom-ids.ts';
import { dutiesScreen, findCareers, emptySelection } from './duties.ts';

const subcommands = Object.entries({ tasks: 'task', activities: 'dwa' } as const).map(([word, kind]) =>
  careerSubcommand(
    `duties ${word}`,
    async (context, code) => dutiesScreen(context, emptySelection(kind, code)),
    async (context, words) =>
      findCareers(context, { kind, page: 1, query: shortenQuery(words, MAX_QUERY_LENGTH) }),
  ),
);

/** `/duties`: what people do in a career, and the other careers that share it. */
export const duties = defineCommand('duties', subcommands, [
  component(routes.dutiesRoute, 'update', async (context, state) => dutiesScreen(context, state)),
  component(routes.menuRoute, 'update', async (context, state, values) =>
    dutiesScreen(context, state, values),
  ),
  component(routes.resultsRoute, 'update', careersScreen),
  publish(routes.shareRoute, careersScreen),
  component(routes.findRoute, 'update', findCareers),
  component(routes.pickRoute, 'update', async (context, { kind }, [code = '']) =>
    ONET_SOC.test(code)
      ? dutiesScreen(context, emptySelection(kind, code))
      : findCareers(context, { kind, page: 1, query: shortenQuery(code, MAX_QUERY_LENGTH) }),
  ),
]);
