import type { Services } from '../../src/app/services.ts';
import type { CommandRef } from '../../src/views/command-mention.ts';

export type { Command, Context, PublicContext } from '../../src/app/command.ts';

/** Makes the references by which views mention commands, with their ids once those are known. */
export const commandRefs = ({ commandIds }: Services): ((path: string) => CommandRef) => {
  const ids = commandIds();
  return (path) => ({ path, id: ids.get(path.split(' ', 1)[0] ?? '') });
};
