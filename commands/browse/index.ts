import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { action, command, on } from '../shared/define.ts';
import { shelfCareers } from './careers.ts';
import { branch, chosenElement, hollandCareers, ratedCareers } from './elements.ts';
import { listing } from './entries.ts';
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
const WAYS_BY_WORD = {
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
  ...Object.entries(WAYS_BY_WORD).map(([word, way]) =>
    action({ path: `browse ${word}` }, async (context) => startBrowsing(context, way)),
  ),
  action(
    {
      path: 'browse elements',
      options: [{ type: ApplicationCommandOptionType.String, name: 'kind', required: true, choices: KINDS }],
    },
    async (context, { kind }) => branch(context, { kind, page: 1, node: undefined }),
  ),
];

const routes = [
  on(listRoute, 'here', async (context, state) => listing(context, state)),
  on(pickRoute, 'here', async (context, { way, site }, [key = '']) =>
    shelfCareers(context, { way, site, page: 1, key }),
  ),
  on(siteRoute, 'here', async (context, { way }, [site]) => chosenSite(context, way, site)),
  on(careersRoute, 'here', async (context, state) => shelfCareers(context, state)),
  on(shareRoute, 'public', async (context, state) => shelfCareers(context, state, true)),
  on(treeRoute, 'here', async (context, state) => branch(context, state)),
  on(elementRoute, 'here', async (context, { kind }, [id = '']) => chosenElement(context, kind, id)),
  on(ratedRoute, 'here', async (context, state) => ratedCareers(context, state)),
  on(hollandRoute, 'here', async (context, state) => hollandCareers(context, state)),
  on(thenRoute, 'here', async (context, { letters }, [next = '']) =>
    hollandCareers(context, { letters: `${letters}${next}`.slice(0, 3), page: 1 }),
  ),
];

/** `/browse`: careers by industry, cluster, family, preparation, technology and more, and by what they are rated in. */
export const browse = command('browse', actions, routes);
