import type { Command } from '../src/app/command.ts';
import { message } from '../src/app/reply.ts';
import type { OnetAbout } from 'waymark-onet';
import { sentencesFor } from '../src/locales/locales.ts';
import { HELP_GROUPS, type HelpGroup } from '../src/locales/words/help.ts';
import { helpView } from '../src/views/help.ts';
import { askSearchRoute } from './career/custom-ids.ts';
import { subcommand, defineCommand } from './shared/define.ts';
import { refTo, type Services } from './shared/context.ts';
import { pickMineRoute } from './skills/custom-ids.ts';

const STARTERS = ['skills pick', 'interests choose', 'career search', 'browse families'];

/** What each command is about; those not named here are about the data. */
const GROUP_OF: Readonly<Record<string, HelpGroup>> = {
  skills: 'skills',
  career: 'careers',
  interests: 'interests',
  browse: 'explore',
  technology: 'explore',
  duties: 'explore',
  associations: 'explore',
  military: 'explore',
  saved: 'kept',
  privacy: 'kept',
};

/** What only O*NET's own service can answer. */
const NEED_KEY = [
  'interests profile',
  'interests resume',
  'browse clusters',
  'associations career',
  'associations search',
  'associations all',
  'military career',
];

/** An imported release brings these, too. */
const NEED_MORE = ['duties tasks', 'duties activities'];

/** The commands that have nothing to show in this installation. */
const unconnected = ({ keyed = false, imported = false }: OnetAbout): readonly string[] =>
  keyed ? [] : imported ? NEED_KEY : [...NEED_KEY, ...NEED_MORE];

/** `/help`: where to start, and every command, to click where its id is known. */
export const help = (others: readonly Command<Services>[]): Command<Services> => {
  const paths = [...others.flatMap(({ subcommands }) => subcommands.map(({ path }) => path)), 'help'];
  return defineCommand('help', [
    subcommand({ path: 'help' }, async ({ services, locale }) => {
      const ref = refTo(services);
      const away = unconnected(await services.onet.about());
      const here = paths.filter((path) => !away.includes(path));
      const groupOf = (path: string): HelpGroup => GROUP_OF[path.split(' ', 1)[0] ?? ''] ?? 'data';
      return message(
        helpView(sentencesFor(locale), {
          starters: STARTERS.map(ref),
          groups: HELP_GROUPS.map((group) => ({
            group,
            commands: here.filter((path) => groupOf(path) === group && !STARTERS.includes(path)).map(ref),
          })),
          unconnected: paths.filter((path) => away.includes(path)).map(ref),
          pickId: pickMineRoute.id({}),
          searchId: askSearchRoute.id({}),
        }),
      );
    }),
  ]);
};
