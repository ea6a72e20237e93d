import type {
  Command as AppCommand,
  Context as AppContext,
  PublicContext as AppPublicContext,
} from '../../src/app/command.ts';
import type { PersonalData, Services } from '../../src/app/services.ts';
import type { CommandRef } from '../../src/views/command-mention.ts';

export type Context = AppContext<Services, PersonalData>;
export type PublicContext = AppPublicContext<Services>;
export type Command = AppCommand<Services, PersonalData>;

/** Makes the references by which views mention commands, with their ids once those are known. */
export const commandRefs = ({ commandIds }: Services): ((path: string) => CommandRef) => {
  const ids = commandIds();
  return (path) => ({ path, id: ids.get(path.split(' ', 1)[0] ?? '') });
};
