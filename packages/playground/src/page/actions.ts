import { z } from 'zod';
import type { Viewpoint } from '../client/viewpoint.ts';
import { choose, componentAt, dismiss, press, say, useCommand } from '../client/actions.ts';
import type { State } from '../state/state.ts';
import { interactionView, isAcknowledged } from '../state/interactions.ts';
import { useContextMenu } from '../client/context-menu.ts';
import { closeModal, submit } from '../client/modals.ts';
import type { Action, ActionResult, Actor, DropKind, Results } from './protocol.ts';
import { ClientError } from '../client/client-error.ts';
import type { RequestLog } from '../rest/request-log.ts';
import { RULES } from '../rules/rules.ts';
import { getMessage } from '../client/visibility.ts';

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
  z.object({ type: z.literal('requests') }),
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

function viewpointOf(state: State, { personId, place, locale }: Actor): Viewpoint {
  const person = state.world.findUser(personId);
  if (person === undefined) throw new ClientError('There is no such person.');
  return { person, place, locale: locale ?? person.locale };
}

async function act(
  state: State,
  requestLog: RequestLog,
  controls: Controls,
  action: Action,
): Promise<Results[Action['type']]> {
  switch (action.type) {
    case 'use':
      return {
        interactionId: useCommand(state, viewpointOf(state, action.as), action.command, action.values).id,
      };
    case 'autocomplete': {
      const { command, focused } = action;
      const interaction = useCommand(state, viewpointOf(state, action.as), command, action.values, focused);
      const progress = await interaction.until(isAcknowledged);
      if (progress.state === 'failed') throw new ClientError('Loading options failed.');
      return { choices: progress.choices ?? [] };
    }
    case 'press': {
      const viewpoint = viewpointOf(state, action.as);
      const stored = getMessage(state, viewpoint, action.messageId);
      return { interactionId: press(state, viewpoint, stored, componentAt(stored, action.customId)).id };
    }
    case 'choose': {
      const viewpoint = viewpointOf(state, action.as);
      const stored = getMessage(state, viewpoint, action.messageId);
      return {
        interactionId: choose(state, viewpoint, stored, componentAt(stored, action.customId), action.values)
          .id,
      };
    }
    case 'submit': {
      const modal = state.interactions.get(action.interactionId)?.progress().modal ?? undefined;
      if (modal === undefined) throw new ClientError('That modal is not open (any more).');
      return { interactionId: submit(state, viewpointOf(state, action.as), modal, action.values).id };
    }
    case 'closeModal':
      closeModal(state, viewpointOf(state, action.as), action.interactionId);
      return {};
    case 'dismiss':
      dismiss(state, viewpointOf(state, action.as), action.messageId);
      return {};
    case 'say':
      return {
        messageId: say(state, viewpointOf(state, action.as), action.content, action.replyTo).message.id,
      };
    case 'rightClick': {
      const { as, targetId, command } = action;
      return { interactionId: useContextMenu(state, viewpointOf(state, as), targetId, command).id };
    }
    case 'inspect': {
      const interaction = state.interactions.get(action.interactionId);
      if (interaction === undefined) throw new ClientError('That interaction is no longer kept.');
      const requests = requestLog.requests.filter(({ interactionId }) => interactionId === interaction.id);
      return { interaction: interactionView(interaction), payload: interaction.payload, requests };
    }
    case 'requests':
      return { requests: requestLog.requests };
    case 'rules':
      return { rules: RULES };
    case 'drop':
      controls.drop(action.how ?? 'cut');
      return {};
    case 'restartBot':
      if (controls.restartBot === undefined)
        throw new ClientError('The playground did not start this bot and cannot restart it.');
      await controls.restartBot();
      return {};
    case 'slow':
      controls.slow(action.milliseconds);
      return {};
  }
}

/** Does what the page asks for; what cannot be done comes back as a sentence. */
export async function performAction(
  state: State,
  requestLog: RequestLog,
  controls: Controls,
  body: unknown,
): Promise<ActionResult> {
  const action = ACTION.safeParse(body);
  if (!action.success) return { ok: false, error: 'The playground does not understand that.' };
  try {
    return { ok: true, result: await act(state, requestLog, controls, action.data) };
  } catch (error) {
    if (error instanceof ClientError) return { ok: false, error: error.message };
    throw error;
  }
}
