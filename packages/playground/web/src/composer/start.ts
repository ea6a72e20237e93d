import type { CommandEntry } from '../commands.ts';
import { requestChoices } from './autocomplete.ts';
import { commandComposer, textComposer, type Composer } from './composer.ts';
import { focusComposer } from './focus.ts';
import { commandEntries } from '../commands.ts';
import { currentViewpoint, set } from '../state.ts';

/** Puts a command into the composer by its full name; one that is not offered here is typed out to be looked for. */
export function startCommand(fullName: string): void {
  const viewpoint = currentViewpoint();
  const entry = commandEntries(viewpoint).find((each) => each.fullName === fullName);
  if (entry === undefined) setComposer(textComposer(`/${fullName}`));
  else startEntry(entry);
}

export function startEntry(entry: CommandEntry): void {
  setComposer(commandComposer(entry));
}

/** Replaces the composer, puts the cursor where it says and asks the bot if that field wants it. */
export function setComposer(composer: Composer): void {
  set({ composer, notice: undefined, drawer: false });
  focusComposer();
  requestChoices(0);
}
