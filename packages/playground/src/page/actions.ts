import { z } from 'zod';
import type { Standing } from '../user/viewpoint.ts';
import { choose, componentAt, dismiss, press, say, useCommand } from '../user/actions.ts';
import type { Hub } from '../state/state.ts';
import { interactionView } from '../state/interactions.ts';
import { useContextMenu } from '../user/context-menu.ts';
import { closeModal, submit } from '../user/modals.ts';
import type { Action, ActionResult, Actor, DropKind, Results } from './protocol.ts';
import { Refusal } from '../user/client-error.ts';
import type { Recorder } from '../rest/recorder.ts';
import { RULES } from '../rules/rules.ts';
import { messageAt } from '../user/visibility.ts';

/** What the page can do beside what people do. */
export interface Controls {
  readonly drop: (how: DropKind) => void;
  readonly slow: (milliseconds: number) => void;
  readonly restartBot: (() => Promise<void>) | undefined;
}

const actor = z.object({
  personId: z.string(),
  place: z.enum(['server', 'dm', 'elsewhere', 'group']),
  locale: z.string().exactOptional(),
});
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const ACTION: z.ZodType<Action> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('use'), as: actor, command: z.string(), values }),
  z.object({ type: z.literal('autocomplete'), as: actor, command: z.string(), values, focused: z.string() }),
  z.object({ type: z.literal('press'), as: actor, messageId: z.string(), customId: z.string() }),
  z.object({
    type: z.literal('choose'),
    as: actor,
    messageId: z.string(),
    customId: z.string(),
    values: z.array(z.string()),
  }),
  z.object({
    type: z.literal('submit'),
    as: actor,
    interactionId: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.boolean()])),
  }),
  z.object({ type: z.literal('closeModal'), as: actor, interactionId: z.string() }),
  z.object({ type: z.literal('dismiss'), as: actor, messageId: z.string() }),
  z.object({
    type: z.literal('say'),
    as: actor,
    content: z.string(),
    replyTo: z.string().exactOptional(),
  }),
  z.object({ type: z.literal('rightClick'), as: actor, targetId: z.string(), command: z.string() }),
  z.object({ type: z.literal('inspect'), interactionId: z.string() }),
  z.object({ type: z.literal('exchanges') }),
  z.object({ type: z.literal('rules') }),
  z.object({ type: z.literal('drop'), how: z.enum(['cut', 'reconnect', 'invalidate']).exactOptional() }),
  z.object({ type: z.literal('restartBot') }),
  z.object({
    type: z.literal('slow'),
    milliseconds: z
      .number()
      .min(0)
      .max(20 * 60_000),
  }),
]);

function standingOf(hub: Hub, { personId, place, locale }: Actor): Standing {
  const person = hub.world.resident(personId);
  if (person === undefined) throw new Refusal('There is no such person.');
  return { person, place, locale: locale ?? person.locale };
}

async function act(
  hub: Hub,
  recorder: Recorder,
  controls: Controls,
  action: Action,
): Promise<Results[Action['type']]> {
  switch (action.type) {
    case 'use':
      return { interactionId: useCommand(hub, standingOf(hub, action.as), action.command, action.values).id };
    case 'autocomplete': {
      const { command, focused } = action;
      const interaction = useCommand(hub, standingOf(hub, action.as), command, action.values, focused);
      const { state, choices } = await interaction.until((progress) => progress.state !== 'waiting');
      if (state === 'failed') throw new Refusal('Loading options failed.');
      return { choices: choices ?? [] };
    }
    case 'press': {
      const standing = standingOf(hub, action.as);
      const kept = messageAt(hub, standing, action.messageId);
      return { interactionId: press(hub, standing, kept, componentAt(kept, action.customId)).id };
    }
    case 'choose': {
      const standing = standingOf(hub, action.as);
      const kept = messageAt(hub, standing, action.messageId);
      return {
        interactionId: choose(hub, standing, kept, componentAt(kept, action.customId), action.values).id,
      };
    }
    case 'submit': {
      const modal = hub.interactions.get(action.interactionId)?.progress().modal ?? undefined;
      if (modal === undefined) throw new Refusal('That modal is not open (any more).');
      return { interactionId: submit(hub, standingOf(hub, action.as), modal, action.values).id };
    }
    case 'closeModal':
      closeModal(hub, standingOf(hub, action.as), action.interactionId);
      return {};
    case 'dismiss':
      dismiss(hub, standingOf(hub, action.as), action.messageId);
      return {};
    case 'say':
      return { messageId: say(hub, standingOf(hub, action.as), action.content, action.replyTo).message.id };
    case 'rightClick': {
      const { as, targetId, command } = action;
      return { interactionId: useContextMenu(hub, standingOf(hub, as), targetId, command).id };
    }
    case 'inspect': {
      const interaction = hub.interactions.get(action.interactionId);
      if (interaction === undefined) throw new Refusal('That interaction is no longer kept.');
      const exchanges = recorder.exchanges.filter(({ interactionId }) => interactionId === interaction.id);
      return { interaction: interactionView(interaction), payload: interaction.payload, exchanges };
    }
    case 'exchanges':
      return { exchanges: recorder.exchanges };
    case 'rules':
      return { rules: RULES };
    case 'drop':
      controls.drop(action.how ?? 'cut');
      return {};
    case 'restartBot':
      if (controls.restartBot === undefined)
        throw new Refusal('The playground did not start this bot and cannot restart it.');
      await controls.restartBot();
      return {};
    case 'slow':
      controls.slow(action.milliseconds);
      return {};
  }
}

/** Does what the page asks for; what cannot be done comes back as a sentence. */
export async function performAction(
  hub: Hub,
  recorder: Recorder,
  controls: Controls,
  body: unknown,
): Promise<ActionResult> {
  const action = ACTION.safeParse(body);
  if (!action.success) return { ok: false, says: 'The playground does not understand that.' };
  try {
    return { ok: true, result: await act(hub, recorder, controls, action.data) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, says: error.message };
    throw error;
  }
}
