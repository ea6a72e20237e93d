import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { ONET_SOC } from 'waymark-onet';
import { careerChoices } from '../career/search.ts';
import { action, command, on } from '../shared/define.ts';
import { queryOf, rowChosen } from '../shared/list-screens.ts';
import { codeIn, meant, otherThan } from './code.ts';
import { careersFor, findCodes } from './crosswalk.ts';
import {
  careersRoute,
  codeRoute,
  EDITIONS,
  findRoute,
  intoRoute,
  meantRoute,
  pickRoute,
  QUERY_LENGTH,
  rowRoute,
  SYSTEMS,
} from './custom-ids.ts';

const text = ApplicationCommandOptionType.String;

/** `/lookup`: codes of O*NET-SOC in its editions, and codes of other classifications. */
export const lookup = command(
  'lookup',
  [
    action(
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
          ? codeIn(context, { from, to: into, code, page: 1, back: '' })
          : meant(context, { from, to: into, page: 1, query: queryOf(typed, QUERY_LENGTH) });
      },
      (context, _, typed) => careerChoices(context, typed),
    ),
    action(
      {
        path: 'lookup other',
        options: [
          { type: text, name: 'system', required: true, choices: SYSTEMS },
          { type: text, name: 'query', required: true },
        ],
      },
      async (context, { system, query }) =>
        findCodes(context, { system, page: 1, query: queryOf(query, QUERY_LENGTH) }),
    ),
  ],
  [
    on(codeRoute, 'here', async (context, state) => codeIn(context, state)),
    on(intoRoute, 'here', async (context, { from, code, back }, [chosen]) =>
      codeIn(context, {
        from,
        to: EDITIONS.find((edition) => edition === chosen) ?? otherThan(from),
        code,
        page: 1,
        back,
      }),
    ),
    on(meantRoute, 'here', async (context, state) => meant(context, state)),
    on(pickRoute, 'here', async (context, { from, to, back }, [code = '']) =>
      ONET_SOC.test(code)
        ? codeIn(context, { from, to, code, page: 1, back })
        : meant(context, { from, to, page: 1, query: queryOf(code, QUERY_LENGTH) }),
    ),
    on(findRoute, 'here', async (context, state) => findCodes(context, state)),
    on(rowRoute, 'here', async (context, { system, query }, values) =>
      careersFor(context, { system, page: 1, row: rowChosen(values), query }),
    ),
    on(careersRoute, 'here', async (context, state) => careersFor(context, state)),
  ],
);
