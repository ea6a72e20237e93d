import { publicScreen } from '../src/app/reply.ts';
import type { OnetAbout } from 'waymark-onet';
import { HELP_GROUPS, type HelpGroup } from '../src/locales/values.ts';
import { helpView } from '../src/views/help.ts';
import { searchModalRoute } from './career/custom-ids.ts';
import { subcommand, defineCommand } from './shared/define-command.ts';
import { commandRefs, type Command } from './shared/context.ts';
import { pickMineRoute } from './skills/custom-ids.ts';

const STARTERS = ['start', 'ask', 'skills pick', 'career search'];

/** The commands of each group; `data` has the others. */
const GROUPS: Readonly<Partial<Record<HelpGroup, readonly string[]>>> = {
  skills: ['start', 'ask', 'skills'],
  careers: ['career'],
  interests: ['interests'],
  explore: ['browse', 'technology', 'duties', 'associations', 'military'],
  together: ['team'],
  personal: ['saved', 'privacy'],
};

const groupOf = (path: string): HelpGroup =>
  HELP_GROUPS.find((group) => GROUPS[group]?.includes(path.split(' ', 1)[0] ?? '')) ?? 'data';

/** Commands that need O*NET Web Services. */
const NEED_KEY = [
  'browse clusters',
  'associations career',
  'associations search',
  'associations all',
  'military career',
];

/** Commands that need an imported release or a key. */
const NEED_MORE = ['duties tasks', 'duties activities'];

/** The commands that do not work in this installation. */
const unconnected = ({ keyed = false, imported = false }: OnetAbout): readonly string[] =>
  keyed ? [] : imported ? NEED_KEY : [...NEED_KEY, ...NEED_MORE];

/** `/help`: where to start, and every command; clickable when registered. */
export const help = (others: readonly Command[]): Command => {
  const paths = [...others.flatMap(({ subcommands }) => subcommands.map(({ path }) => path)), 'help'];
  return defineCommand('help', [
    subcommand({ path: 'help' }, async ({ services, t }) => {
      const ref = commandRefs(services);
      const away = unconnected(await services.onet.about());
      const here = paths.filter((path) => !away.includes(path));
      return publicScreen(
        helpView(t, {
          starters: STARTERS.map(ref),
          groups: HELP_GROUPS.map((group) => ({
            group,
            commands: here.filter((path) => groupOf(path) === group && !STARTERS.includes(path)).map(ref),
          })),
          unconnected: paths.filter((path) => away.includes(path)).map(ref),
          pickId: pickMineRoute.id({}),
          searchId: searchModalRoute.id({}),
        }),
      );
    }),
  ]);
};
