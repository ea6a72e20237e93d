import { ONET_SOC } from 'waymark-onet';
import { careerAutocomplete } from '../career/career-option.ts';
import { component, defineCommand, subcommand } from '../shared/define-command.ts';
import { MAX_TYPED_QUERY, chosenRow, parseOnetSoc, shortenQuery } from '../shared/input.ts';
import { codeSearch, otherEdition, taxonomyChange } from './code.ts';
import { careersFor, findCodes } from './crosswalk.ts';
import { EDITIONS, MAX_QUERY_LENGTH, SYSTEMS } from './custom-ids.ts';
import * as routes from './custom-ids.ts';

/** `/lookup`: codes of O*NET-SOC in its editions, and codes of other classifications. */
export const lookup = defineCommand(
  'lookup',
  [
    subcommand(
      {
        path: 'lookup code',
        options: [
          { name: 'code', required: true, autocomplete: true, maxLength: MAX_TYPED_QUERY },
          { name: 'from', choices: EDITIONS },
          { name: 'into', choices: EDITIONS },
        ],
      },
      async (context, { code: typed, from = 'active', into = otherEdition(from) }) => {
        const code = parseOnetSoc(typed);
        return code === undefined
          ? codeSearch(context, { from, to: into, page: 1, query: shortenQuery(typed, MAX_QUERY_LENGTH) })
          : taxonomyChange(context, { from, to: into, code, page: 1, back: '' });
      },
      (context, _, typed) => careerAutocomplete(context, typed),
    ),
    subcommand(
      {
        path: 'lookup other',
        options: [
          { name: 'system', required: true, choices: SYSTEMS },
          { name: 'query', required: true, maxLength: MAX_TYPED_QUERY },
        ],
      },
      async (context, { system, query }) =>
        findCodes(context, { system, page: 1, query: shortenQuery(query, MAX_QUERY_LENGTH) }),
    ),
  ],
  [
    component(routes.codeRoute, 'update', taxonomyChange),
    component(routes.editionRoute, 'update', async (context, { from, code, back }, [chosen]) =>
      taxonomyChange(context, {
        from,
        to: EDITIONS.find((edition) => edition === chosen) ?? otherEdition(from),
        code,
        page: 1,
        back,
      }),
    ),
    component(routes.codeSearchRoute, 'update', async (context, state) => codeSearch(context, state)),
    component(routes.pickRoute, 'update', async (context, { from, to, back }, [code = '']) =>
      ONET_SOC.test(code)
        ? taxonomyChange(context, { from, to, code, page: 1, back })
        : codeSearch(context, { from, to, page: 1, query: shortenQuery(code, MAX_QUERY_LENGTH) }),
    ),
    component(routes.findRoute, 'update', findCodes),
    component(routes.rowRoute, 'update', async (context, { system, query }, values) =>
      careersFor(context, { system, page: 1, row: chosenRow(values), query }),
    ),
    component(routes.careersRoute, 'update', careersFor),
  ],
);
