import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { MILITARY_BRANCHES } from 'waymark-onet';
import { report } from '../career/report.ts';
import { careerChoices, meantCareer, suggestions } from '../career/search.ts';
import { action, command, on } from '../shared/define.ts';
import { queryOf, rowChosen } from '../shared/list-screens.ts';
import { careersFor, findCodes } from './codes.ts';
import { findMilitary } from './careers.ts';
import {
  branchRoute,
  careersRoute,
  codesRoute,
  findRoute,
  QUERY_LENGTH,
  rowRoute,
  shareRoute,
} from './custom-ids.ts';

const text = ApplicationCommandOptionType.String;

const searchOptions = [
  { type: text, name: 'query', required: true },
  { type: text, name: 'branch', choices: MILITARY_BRANCHES },
] as const;

/** `/military`: from military jobs to civilian careers, and from careers to what they are in the military. */
export const military = command(
  'military',
  [
    action({ path: 'military find', options: searchOptions }, async (context, { query, branch = 'all' }) =>
      findMilitary(context, { branch, page: 1, query: queryOf(query, QUERY_LENGTH) }),
    ),
    action({ path: 'military codes', options: searchOptions }, async (context, { query, branch = 'all' }) =>
      findCodes(context, { branch, page: 1, query: queryOf(query, QUERY_LENGTH) }),
    ),
    action(
      {
        path: 'military career',
        options: [{ type: text, name: 'career', required: true, autocomplete: true }],
      },
      async (context, { career }) => {
        const code = meantCareer(context, career);
        return code === undefined
          ? suggestions(context, career)
          : report(context, { code, section: 'military', page: 1, back: '' });
      },
      (context, _, typed) => careerChoices(context, typed),
    ),
  ],
  [
    on(findRoute, 'here', async (context, state) => findMilitary(context, state)),
    on(branchRoute, 'here', async (context, { screen, query }, [chosen]) => {
      const branch = MILITARY_BRANCHES.find((known) => known === chosen) ?? 'all';
      return (screen === 'careers' ? findMilitary : findCodes)(context, { branch, page: 1, query });
    }),
    on(codesRoute, 'here', async (context, state) => findCodes(context, state)),
    on(rowRoute, 'here', async (context, { branch, query }, values) =>
      careersFor(context, { branch, page: 1, row: rowChosen(values), query }),
    ),
    on(careersRoute, 'here', async (context, state) => careersFor(context, state)),
    on(shareRoute, 'public', async (context, state) => findMilitary(context, state, true)),
  ],
);
