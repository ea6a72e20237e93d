import { subcommand, defineCommand, component, publish } from '../shared/define-command.ts';
import { chosenSite, listCareers, startBrowsing } from './careers.ts';
import { branch, chosenElement, hollandCareers, ratedCareers } from './elements.ts';
import { entriesScreen } from './entries.ts';
import { KINDS } from './custom-ids.ts';
import * as routes from './custom-ids.ts';

/** The list that each subcommand opens. */
const BY_SUBCOMMAND = {
  industries: 'industry',
  clusters: 'cluster',
  bright: 'bright',
  families: 'family',
  zones: 'zone',
  technologies: 'hot',
  stem: 'stem',
  all: 'all',
} as const;

const subcommands = [
  ...Object.entries(BY_SUBCOMMAND).map(([word, by]) =>
    subcommand({ path: `browse ${word}` }, async (context) => startBrowsing(context, by)),
  ),
  subcommand(
    {
      path: 'browse elements',
      options: [{ name: 'kind', required: true, choices: KINDS }],
    },
    async (context, { kind }) => branch(context, { kind, page: 1, node: undefined }),
  ),
];

const components = [
  component(routes.listRoute, 'update', async (context, state) => entriesScreen(context, state)),
  component(routes.pickRoute, 'update', async (context, { by, site }, [key = '']) =>
    listCareers(context, { by, site, page: 1, key }),
  ),
  component(routes.siteRoute, 'update', async (context, { by }, [site]) => chosenSite(context, by, site)),
  component(routes.careersRoute, 'update', listCareers),
  publish(routes.shareRoute, listCareers),
  component(routes.treeRoute, 'update', branch),
  component(routes.elementRoute, 'update', async (context, { kind }, [id = '']) =>
    chosenElement(context, kind, id),
  ),
  component(routes.ratedRoute, 'update', ratedCareers),
  component(routes.hollandRoute, 'update', hollandCareers),
  component(routes.nextLetterRoute, 'update', async (context, { letters }, [next = '']) =>
    hollandCareers(context, { letters: `${letters}${next}`.slice(0, 3), page: 1 }),
  ),
];

/** `/browse`: careers by industry, cluster, family, preparation, technology and more, and by what they are rated in. */
export const browse = defineCommand('browse', subcommands, components);
