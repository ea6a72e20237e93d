import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { MILITARY_BRANCHES } from 'waymark-onet';
import { report } from '../career/report.ts';
import { careerAutocomplete, careerCodeFrom, careerSuggestions } from '../career/search.ts';
import { subcommand, defineCommand, component } from '../shared/define.ts';
import { shortenQuery, chosenRow } from '../shared/list-screens.ts';
import { careersFor, findCodes } from './codes.ts';
import { findMilitary } from './careers.ts';
import {
  branchRoute,
  careersRoute,
  codesRoute,
  findRoute,
  MAX_QUERY_LENGTH,
  rowRoute,
  shareRoute,
} from './custom-ids.ts';

const text = ApplicationCommandOptionType.String;

const searchOptions = [
  { type: text, name: 'query', required: true },
  { type: text, name: 'branch', choices: MILITARY_BRANCHES },
] as const;

/** `/military`: from military jobs to civilian careers, and from careers to what they are in the military. */
export const military = defineCommand(
  'military',
  [
    subcommand(
      { path: 'military find', options: searchOptions },
      async (context, { query, branch = 'all' }) =>
        findMilitary(context, { branch, page: 1, query: shortenQuery(query, MAX_QUERY_LENGTH) }),
    ),
    subcommand(
      { path: 'military codes', options: searchOptions },
      async (context, { query, branch = 'all' }) =>
        findCodes(context, { branch, page: 1, query: shortenQuery(query, MAX_QUERY_LENGTH) }),
    ),
    subcommand(
      {
        path: 'military career',
        options: [{ type: text, name: 'career', required: true, autocomplete: true }],
      },
      async (context, { career }) => {
        const code = careerCodeFrom(context, career);
        return code === undefined
          ? careerSuggestions(context, career)
          : report(context, { code, section: 'military', page: 1, back: '' });
      },
      (context, _, typed) => careerAutocomplete(context, typed),
    ),
  ],
  [
    component(findRoute, 'here', async (context, state) => findMilitary(context, state)),
    component(branchRoute, 'here', async (context, { screen, query }, [chosen]) => {
      const branch = MILITARY_BRANCHES.find((known) => known === chosen) ?? 'all';
      return (screen === 'careers' ? findMilitary : findCodes)(context, { branch, page: 1, query });
    }),
    component(codesRoute, 'here', async (context, state) => findCodes(context, state)),
    component(rowRoute, 'here', async (context, { branch, query }, values) =>
      careersFor(context, { branch, page: 1, row: chosenRow(values), query }),
    ),
    component(careersRoute, 'here', async (context, state) => careersFor(context, state)),
    component(shareRoute, 'public', async (context, state) => findMilitary(context, state, true)),
  ],
);
