import { actor, hereOf, type Page } from '../state.ts';
import type { Here } from '../place.ts';
import { toNewest } from '../message/messages.ts';
import { emptyComposer, type CommandComposer, type TextComposer } from './composer.ts';
import { focusComposer } from './focus.ts';
import { setComposer } from './start.ts';
import { valuesOf } from './values.ts';

const recalled = 50;

/** Sends what the composer holds: the command with its options, or plain words. */
export function sendComposer(page: Page): void {
  const here = hereOf(page.state);
  const { composer } = page.state;
  if (here === undefined) return;
  if (composer.mode === 'command') sendCommand(page, here, composer);
  else sendWords(page, here, composer);
}

function sendCommand(page: Page, here: Here, composer: CommandComposer): void {
  const found = valuesOf(here, composer);
  if ('wrong' in found) {
    page.change((state) => {
      state.composer = found.wrong;
    });
    focusComposer(page);
    return;
  }
  page.change(({ recall }) => {
    recall.push({ ...composer, at: composer.fields.length, active: -1, tail: '', offered: [] });
    if (recall.length > recalled) recall.shift();
  });
  clear(page);
  void page
    .act({ type: 'use', as: actor(here), command: composer.leaf.fullName, values: found.values })
    .then((answer) => {
      if (!answer.ok) putBack(page, composer, answer.says);
    });
}

function sendWords(page: Page, here: Here, composer: TextComposer): void {
  const content = composer.text.trim();
  if (content === '') return;
  const { replyTo } = page.state;
  clear(page);
  void page
    .act({ type: 'say', as: actor(here), content, ...(replyTo === undefined ? {} : { replyTo }) })
    .then((answer) => {
      if (!answer.ok) putBack(page, composer, answer.says);
    });
}

function clear(page: Page): void {
  page.change((state) => {
    state.replyTo = undefined;
  });
  setComposer(page, emptyComposer);
  toNewest();
}

/** A refused one comes back to be mended, unless something else was begun meanwhile. */
function putBack(page: Page, composer: CommandComposer | TextComposer, says: string): void {
  page.change((state) => {
    if (state.composer === emptyComposer) state.composer = composer;
    state.notice = says;
  });
}
