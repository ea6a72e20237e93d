import type { Command } from '../src/app/command.ts';
import { message } from '../src/app/reply.ts';
import { details } from '../src/onet/services/occupation-report.ts';
import { sentencesFor } from '../src/locales/locales.ts';
import { HELP_GROUPS, type HelpGroup } from '../src/locales/words/help.ts';
import { helpView } from '../src/views/help.ts';
import { askSearchRoute } from './career/routes.ts';
import { action, command } from './define.ts';
import { refTo, type Context, type Services } from './services.ts';
import { pickMineRoute } from './skills/routes.ts';

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
  'browse industries',
  'browse clusters',
  'browse bright',
  'browse stem',
  'associations career',
  'associations search',
  'associations all',
  'military find',
  'military codes',
  'military career',
  'lookup other',
];

/** An imported release brings these, too. */
const NEED_MORE = ['duties tasks', 'duties activities'];

/** An occupation that every release has tasks of. */
const KNOWN = '15-1252.00';

/** The commands that have nothing to show in this installation. */
async function unconnected({ services, signal }: Context): Promise<readonly string[]> {
  if ((await services.onet.about()).keyed === true) return [];
  const tasks = await services.onet.call(details.tasks, { code: KNOWN, start: 1, end: 1 }, { signal });
  return tasks.ok ? NEED_KEY : [...NEED_KEY, ...NEED_MORE];
}

/** `/help`: where to start, and every command, to click where its id is known. */
export const help = (others: readonly Command<Services>[]): Command<Services> => {
  const paths = [...others.flatMap(({ actions }) => actions.map(({ path }) => path)), 'help'];
  return command('help', [
    action({ path: 'help' }, async (context) => {
      const { services, locale } = context;
      const ref = refTo(services);
      const away = await unconnected(context);
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
