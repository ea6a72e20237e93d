import { MILITARY_BRANCHES } from 'waymark-onet';
import { report } from '../career/report/report.ts';
import { careerSubcommand } from '../career/career-option.ts';
import { careerSuggestions } from '../career/search.ts';
import { component, defineCommand, publish, subcommand } from '../shared/define-command.ts';
import { MAX_TYPED_QUERY, chosenRow, shortenQuery } from '../shared/input.ts';
import { findMilitary } from './careers.ts';
import { careersFor, findCodes } from './codes.ts';
import { MAX_QUERY_LENGTH } from './custom-ids.ts';
import * as routes from './custom-ids.ts';

const searchOptions = [
  { name: 'query', required: true, maxLength: MAX_TYPED_QUERY },
  { name: 'branch', choices: MILITARY_BRANCHES },
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
    careerSubcommand(
      'military career',
      async (context, code) => report(context, { code, section: 'military', page: 1, back: '' }),
      careerSuggestions,
    ),
  ],
  [
    component(routes.findRoute, 'update', findMilitary),
    component(routes.branchRoute, 'update', async (context, { screen, query }, [chosen]) => {
      const branch = MILITARY_BRANCHES.find((known) => known === chosen) ?? 'all';
      return (screen === 'careers' ? findMilitary : findCodes)(context, { branch, page: 1, query });
    }),
    component(routes.codesRoute, 'update', findCodes),
    component(routes.rowRoute, 'update', async (context, { branch, query }, values) =>
      careersFor(context, { branch, page: 1, row: chosenRow(values), query }),
    ),
    component(routes.careersRoute, 'update', careersFor),
    publish(routes.shareRoute, findMilitary),
  ],
);
