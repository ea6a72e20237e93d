import type { Action } from '../../../src/page/protocol.ts';
import type { Viewpoint } from '../viewpoint.ts';
import { toNewest } from '../message/messages.ts';
import { emptyComposer, type CommandComposer, type Composer, type TextComposer } from './composer.ts';
import { focusComposer } from './focus.ts';
import { setComposer } from './start.ts';
import { valuesOf } from './option-values.ts';
import { actor, change, currentViewpoint, set, state } from '../state.ts';
import { send } from '../server.ts';

const MAX_RECALL = 50;

/** Sends what the composer holds: the command with its options, or text. */
export function sendComposer(): void {
  const viewpoint = currentViewpoint();
  const { composer } = state;
  if (composer.mode === 'command') sendCommand(viewpoint, composer);
  else sendText(composer);
}

function sendCommand(viewpoint: Viewpoint, composer: CommandComposer): void {
  const found = valuesOf(viewpoint, composer);
  if ('wrong' in found) {
    set({ composer: found.wrong });
    focusComposer();
    return;
  }
  change(({ recall }) => {
    recall.push({ ...composer, at: composer.fields.length, active: -1, tail: '', offered: [] });
    if (recall.length > MAX_RECALL) recall.shift();
  });
  clear();
  void sendOrRestore(composer, {
    type: 'use',
    as: actor(),
    command: composer.entry.fullName,
    values: found.values,
  });
}

function sendText(composer: TextComposer): void {
  const content = composer.text.trim();
  if (content === '') return;
  const { replyTo } = state;
  clear();
  void sendOrRestore(composer, {
    type: 'say',
    as: actor(),
    content,
    ...(replyTo === undefined ? {} : { replyTo }),
  });
}

function clear(): void {
  set({ replyTo: undefined });
  setComposer(emptyComposer);
  toNewest();
}

/** What is refused comes back to be corrected, unless something else was begun meanwhile. */
async function sendOrRestore(composer: Composer, action: Action): Promise<void> {
  const result = await send(action);
  if (result.ok) return;
  set({ composer: state.composer === emptyComposer ? composer : state.composer, notice: result.error });
}
