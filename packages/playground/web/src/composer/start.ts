import { viewpointOf, type Page } from '../state.ts';
import type { CommandEntry } from '../commands.ts';
import { requestChoices } from './autocomplete.ts';
import { commandComposer, textComposer, type Composer } from './composer.ts';
import { focusComposer } from './focus.ts';
import { entriesHere } from './suggestions.ts';

/** Puts a command into the composer by its full name; one that is not offered here is typed out to be looked for. */
export function startCommand(page: Page, fullName: string): void {
  const viewpoint = viewpointOf(page.state);
  if (viewpoint === undefined) return;
  const entry = entriesHere(viewpoint).find((each) => each.fullName === fullName);
  if (entry === undefined) setComposer(page, textComposer(`/${fullName}`));
  else startEntry(page, entry);
}

export function startEntry(page: Page, entry: CommandEntry): void {
  setComposer(page, commandComposer(entry));
}

/** Replaces the composer, puts the cursor where it says and asks the bot if that field wants it. */
export function setComposer(page: Page, composer: Composer): void {
  page.change((state) => {
    state.composer = composer;
    state.notice = undefined;
    state.drawer = false;
  });
  focusComposer(page);
  requestChoices(page, 0);
}
