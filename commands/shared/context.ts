import type { Command as AppCommand, Context as AppContext } from '../../src/app/command.ts';
import type { Services } from '../../src/app/services.ts';
import type { CommandRef } from '../../src/views/command-mention.ts';

export type { Services };

/** How a view names a command: with its id, once that is known. */
export const refTo = ({ commandIds }: Services): ((path: string) => CommandRef) => {
  const ids = commandIds();
  return (path) => ({ path, id: ids.get(path.split(' ', 1)[0] ?? '') });
};

export type Context = AppContext<Services>;
export type Command = AppCommand<Services>;
