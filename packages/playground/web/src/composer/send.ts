import { actor, viewpointOf, type Page } from '../state.ts';
import type { Viewpoint } from '../viewpoint.ts';
import { toNewest } from '../message/messages.ts';
import { emptyComposer, type CommandComposer, type TextComposer } from './composer.ts';
import { focusComposer } from './focus.ts';
import { setComposer } from './start.ts';
import { valuesOf } from './option-values.ts';

const recalled = 50;

/** Sends what the composer holds: the command with its options, or plain words. */
export function sendComposer(page: Page): void {
  const viewpoint = viewpointOf(page.state);
  const { composer } = page.state;
  if (viewpoint === undefined) return;
  if (composer.mode === 'command') sendCommand(page, viewpoint, composer);
  else sendWords(page, viewpoint, composer);
}

function sendCommand(page: Page, viewpoint: Viewpoint, composer: CommandComposer): void {
  const found = valuesOf(viewpoint, composer);
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
    .act({ type: 'use', as: actor(viewpoint), command: composer.entry.fullName, values: found.values })
    .then((answer) => {
      if (!answer.ok) putBack(page, composer, answer.error);
    });
}

function sendWords(page: Page, viewpoint: Viewpoint, composer: TextComposer): void {
  const content = composer.text.trim();
  if (content === '') return;
  const { replyTo } = page.state;
  clear(page);
  void page
    .act({ type: 'say', as: actor(viewpoint), content, ...(replyTo === undefined ? {} : { replyTo }) })
    .then((answer) => {
      if (!answer.ok) putBack(page, composer, answer.error);
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
function putBack(page: Page, composer: CommandComposer | TextComposer, error: string): void {
  page.change((state) => {
    if (state.composer === emptyComposer) state.composer = composer;
    state.notice = error;
  });
}
