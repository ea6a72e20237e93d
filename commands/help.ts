import type { Command } from '../src/app/command.ts';
import { message } from '../src/app/reply.ts';
import { sentencesFor } from '../src/locales/locales.ts';
import { helpView } from '../src/views/notices.ts';
import { action, command } from './define.ts';
import type { Services } from './services.ts';

/** `/help`: every command, to click where its id is known. */
export const help = (others: readonly Command<Services>[]): Command<Services> => {
  const paths = [...others.flatMap(({ actions }) => actions.map(({ path }) => path)), 'help'];
  return command('help', [
    action({ path: 'help' }, ({ services, locale }) => {
      const ids = services.commandIds();
      const entry = (path: string) => ({ path, id: ids.get(path.split(' ', 1)[0] ?? '') });
      return message(helpView(sentencesFor(locale), paths.map(entry), entry('skills pick')));
    }),
  ]);
};
