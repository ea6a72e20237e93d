import type { InteractionView, MessageView, PlaygroundEvent } from '../../src/page/protocol.ts';
import { plainText } from './message/plain-text.ts';
import { afterResponse, draftOf } from './modal/draft.ts';
import { applyToWorld, authorOf, isByApp, isThinking, worldOf } from './world.ts';
import { strings } from './locales/strings.ts';
import { currentViewpoint, type State } from './state.ts';

/** Applies an event of the playground, and updates the page accordingly. */
export function applyEvent(state: State, event: PlaygroundEvent): void {
  if (event.type === 'snapshot') {
    state.world = worldOf(event.snapshot);
    state.selections.clear();
    state.modal = undefined;
    state.inspected = undefined;
    return;
  }
  if (state.world === undefined) return;
  const before = event.type === 'message' ? state.world.messages.get(event.message.id) : undefined;
  applyToWorld(state.world, event);
  if (event.type === 'message') handleMessage(state, event.message, before);
  if (event.type === 'interaction') handleInteraction(state, event.interaction);
}

function handleMessage(state: State, message: MessageView, before: MessageView | undefined): void {
  for (const key of state.selections.keys()) {
    if (key.startsWith(message.id) && before?.components !== message.components) state.selections.delete(key);
  }
  // The open list belongs to components that no longer exist.
  if (state.menu?.control.id.startsWith(`menu-${message.id}-`) === true) state.menu = undefined;
  const viewpoint = currentViewpoint();
  const seen =
    message.channel_id === viewpoint.channelId &&
    (message.visibleTo ?? viewpoint.person.id) === viewpoint.person.id;
  if (seen && isByApp(message)) state.announcement = `${authorOf(message)}: ${announcementOf(message)}`;
}

function announcementOf(message: MessageView): string {
  if (message.failed) return strings.failed;
  return isThinking(message) ? strings.thinking(authorOf(message)) : plainText(message);
}

function handleInteraction(state: State, interaction: InteractionView): void {
  if (interaction.state === 'failed')
    state.selections.delete(`${interaction.sourceMessageId ?? ''} ${interaction.customId ?? ''}`);
  const viewpoint = currentViewpoint();
  const mine = interaction.personId === viewpoint.person.id && interaction.place === viewpoint.place.id;
  if (!mine) return;
  if (interaction.state === 'failed' && interaction.sourceMessageId !== null)
    state.announcement = strings.failed;
  if (state.modal !== undefined) state.modal = afterResponse(state.modal, interaction);
  const { modal } = interaction;
  const open = state.modal?.view.interactionId === interaction.id;
  if (modal === null) {
    if (open) state.modal = undefined;
  } else if (!open) {
    state.modal = draftOf(modal);
    state.menu = undefined;
  }
}
