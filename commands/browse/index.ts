import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { subcommand, defineCommand, component } from '../shared/define.ts';
import { listCareers } from './careers.ts';
import { branch, chosenElement, hollandCareers, ratedCareers } from './elements.ts';
import { entriesScreen } from './entries.ts';
import {
  careersRoute,
  elementRoute,
  hollandRoute,
  KINDS,
  listRoute,
  pickRoute,
  ratedRoute,
  shareRoute,
  siteRoute,
  thenRoute,
  treeRoute,
} from './custom-ids.ts';
import { chosenSite, startBrowsing } from './open-list.ts';

/** The subcommands, in the order in which they are offered. */
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

const actions = [
  ...Object.entries(BY_SUBCOMMAND).map(([word, way]) =>
    subcommand({ path: `browse ${word}` }, async (context) => startBrowsing(context, way)),
  ),
  subcommand(
    {
      path: 'browse elements',
      options: [{ type: ApplicationCommandOptionType.String, name: 'kind', required: true, choices: KINDS }],
    },
    async (context, { kind }) => branch(context, { kind, page: 1, node: undefined }),
  ),
];

const routes = [
  component(listRoute, 'here', async (context, state) => entriesScreen(context, state)),
  component(pickRoute, 'here', async (context, { way, site }, [key = '']) =>
    listCareers(context, { way, site, page: 1, key }),
  ),
  component(siteRoute, 'here', async (context, { way }, [site]) => chosenSite(context, way, site)),
  component(careersRoute, 'here', async (context, state) => listCareers(context, state)),
  component(shareRoute, 'public', async (context, state) => listCareers(context, state, true)),
  component(treeRoute, 'here', async (context, state) => branch(context, state)),
  component(elementRoute, 'here', async (context, { kind }, [id = '']) => chosenElement(context, kind, id)),
  component(ratedRoute, 'here', async (context, state) => ratedCareers(context, state)),
  component(hollandRoute, 'here', async (context, state) => hollandCareers(context, state)),
  component(thenRoute, 'here', async (context, { letters }, [next = '']) =>
    hollandCareers(context, { letters: `${letters}${next}`.slice(0, 3), page: 1 }),
  ),
];

/** `/browse`: careers by industry, cluster, family, preparation, technology and more, and by what they are rated in. */
export const browse = defineCommand('browse', actions, routes);
