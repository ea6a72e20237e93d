import { hereOf, type Page } from '../state.ts';
import type { Leaf } from '../commands.ts';
import { askBot } from './ask.ts';
import { commandComposer, textComposer, type Composer } from './composer.ts';
import { focusComposer } from './focus.ts';
import { leavesHere } from './suggest.ts';

/** Puts a command into the composer by its full name; one that is not offered here is typed out to be looked for. */
export function startCommand(page: Page, fullName: string): void {
  const here = hereOf(page.state);
  if (here === undefined) return;
  const leaf = leavesHere(here).find((each) => each.fullName === fullName);
  if (leaf === undefined) setComposer(page, textComposer(`/${fullName}`));
  else startLeaf(page, leaf);
}

export function startLeaf(page: Page, leaf: Leaf): void {
  setComposer(page, commandComposer(leaf));
}

/** Replaces the composer, puts the cursor where it says and asks the bot if that field wants it. */
export function setComposer(page: Page, composer: Composer): void {
  page.change((state) => {
    state.composer = composer;
    state.notice = undefined;
    state.drawer = false;
  });
  focusComposer(page);
  askBot(page, 0);
}
