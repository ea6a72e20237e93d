import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { ONET_SOC } from 'waymark-onet';
import { careerAutocomplete } from '../career/search.ts';
import { subcommand, defineCommand, component } from '../shared/define.ts';
import { shortenQuery, chosenRow } from '../shared/list-screens.ts';
import { taxonomyChange, codeSearch, otherThan } from './code.ts';
import { careersFor, findCodes } from './crosswalk.ts';
import {
  careersRoute,
  codeRoute,
  EDITIONS,
  findRoute,
  intoRoute,
  meantRoute,
  pickRoute,
  MAX_QUERY_LENGTH,
  rowRoute,
  SYSTEMS,
} from './custom-ids.ts';

const text = ApplicationCommandOptionType.String;

/** `/lookup`: codes of O*NET-SOC in its editions, and codes of other classifications. */
export const lookup = defineCommand(
  'lookup',
  [
    subcommand(
      {
        path: 'lookup code',
        options: [
          { type: text, name: 'code', required: true, autocomplete: true },
          { type: text, name: 'from', choices: EDITIONS },
          { type: text, name: 'into', choices: EDITIONS },
        ],
      },
      async (context, { code: typed, from = 'active', into = otherThan(from) }) => {
        const code = typed.trim();
        return ONET_SOC.test(code)
          ? taxonomyChange(context, { from, to: into, code, page: 1, back: '' })
          : codeSearch(context, { from, to: into, page: 1, query: shortenQuery(typed, MAX_QUERY_LENGTH) });
      },
      (context, _, typed) => careerAutocomplete(context, typed),
    ),
    subcommand(
      {
        path: 'lookup other',
        options: [
          { type: text, name: 'system', required: true, choices: SYSTEMS },
          { type: text, name: 'query', required: true },
        ],
      },
      async (context, { system, query }) =>
        findCodes(context, { system, page: 1, query: shortenQuery(query, MAX_QUERY_LENGTH) }),
    ),
  ],
  [
    component(codeRoute, 'here', async (context, state) => taxonomyChange(context, state)),
    component(intoRoute, 'here', async (context, { from, code, back }, [chosen]) =>
      taxonomyChange(context, {
        from,
        to: EDITIONS.find((edition) => edition === chosen) ?? otherThan(from),
        code,
        page: 1,
        back,
      }),
    ),
    component(meantRoute, 'here', async (context, state) => codeSearch(context, state)),
    component(pickRoute, 'here', async (context, { from, to, back }, [code = '']) =>
      ONET_SOC.test(code)
        ? taxonomyChange(context, { from, to, code, page: 1, back })
        : codeSearch(context, { from, to, page: 1, query: shortenQuery(code, MAX_QUERY_LENGTH) }),
    ),
    component(findRoute, 'here', async (context, state) => findCodes(context, state)),
    component(rowRoute, 'here', async (context, { system, query }, values) =>
      careersFor(context, { system, page: 1, row: chosenRow(values), query }),
    ),
    component(careersRoute, 'here', async (context, state) => careersFor(context, state)),
  ],
);
