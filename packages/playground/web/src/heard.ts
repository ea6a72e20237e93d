import type { InteractionView, MessageView, PlaygroundEvent } from '../../src/page/protocol.ts';
import { plainText } from './message/text.ts';
import { draftOf } from './modal/draft.ts';
import { afterAnswer } from './modal/submit.ts';
import { hereOf, type State } from './state.ts';
import { take, worldOf, type World } from './world.ts';
import { words } from './words.ts';

/** Takes in what the playground told, and what follows from it for this page. */
export function heard(state: State, event: PlaygroundEvent): void {
  if (event.type === 'snapshot') {
    state.world = worldOf(event.snapshot);
    state.picked.clear();
    state.modal = undefined;
    state.inspection = undefined;
    return;
  }
  if (state.world === undefined) return;
  const before = event.type === 'message' ? state.world.messages.get(event.message.id) : undefined;
  take(state.world, event);
  if (event.type === 'message') messageCame(state, event.message, before);
  if (event.type === 'interaction') interactionCame(state, event.interaction);
}

function messageCame(state: State, message: MessageView, before: MessageView | undefined): void {
  for (const key of state.picked.keys()) {
    if (key.startsWith(message.id) && before?.components !== message.components) state.picked.delete(key);
  }
  // An open list belongs to components that are no more.
  if (state.menu?.control.startsWith(`menu-${message.id}-`) === true) state.menu = undefined;
  const here = hereOf(state);
  const seen =
    message.channelId === here?.channelId && (message.visibleTo ?? here.person.id) === here.person.id;
  if (seen && message.author.app) state.said = `${message.author.name}: ${spoken(here.world, message)}`;
}

function spoken(world: World, message: MessageView): string {
  if (message.failed) return words.failed;
  return message.thinking ? words.thinking(message.author.name) : plainText(world, message);
}

function interactionCame(state: State, interaction: InteractionView): void {
  if (interaction.state === 'failed') {
    for (const key of state.picked.keys()) {
      if (key === `${interaction.sourceMessageId ?? ''} ${interaction.customId ?? ''}`)
        state.picked.delete(key);
    }
  }
  const here = hereOf(state);
  const mine = interaction.personId === here?.person.id && interaction.place === here.place.place;
  if (!mine) return;
  if (interaction.state === 'failed' && interaction.sourceMessageId !== null) state.said = words.failed;
  if (state.modal !== undefined) state.modal = afterAnswer(state.modal, interaction);
  const { modal } = interaction;
  const open = state.modal?.view.interactionId === interaction.id;
  if (modal === null) {
    if (open) state.modal = undefined;
  } else if (!open) {
    state.modal = draftOf(modal);
    state.menu = undefined;
  }
}
