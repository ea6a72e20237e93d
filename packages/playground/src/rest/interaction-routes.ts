import { MessageFlags } from 'discord-api-types/v10';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import type { InteractionRule } from '../rules/interaction-rules.ts';
import { FOLLOW_UP_RULES, WEBHOOK_RULES, firstBroken } from '../rules/interaction-rules.ts';
import type { Interaction } from '../state/interactions.ts';
import { createResponse, deleteMessage, updateMessage } from '../state/message-events.ts';
import { flagsOf, type StoredMessage } from '../state/messages.ts';
import { errorResponse, isErrorResponse } from './errors.ts';
import { refused, respond } from './interaction-callback.ts';
import { parseMessage } from './message-body.ts';
import { routes, type Handler, type RouteCall, type RouteResponse } from './route.ts';

function interactionOf({ state, param }: RouteCall): Interaction | undefined {
  const interaction = state.interactions.byToken(param('token'));
  const wanted = param('interaction');
  return wanted === '' || interaction?.id === wanted ? interaction : undefined;
}

const callback: Handler = (call) => {
  const response = respond(call.state, interactionOf(call), call.body, call.uploads);
  if (isErrorResponse(response)) return response;
  return { ...response, body: call.query['with_response'] === 'true' ? response.body : undefined };
};

/** Handles requests through the webhook of one of the application's interactions, as long as it is open. */
const throughWebhook =
  (
    rules: readonly InteractionRule[],
    handle: (interaction: Interaction, call: RouteCall) => RouteResponse,
  ): Handler =>
  (call) => {
    if (call.param('application') !== call.state.world.app.applicationId)
      return errorResponse(REQUEST_RULES.webhook);
    const interaction = interactionOf(call);
    const broken = firstBroken(rules, interaction, call.state.clock.now());
    if (broken !== undefined || interaction === undefined)
      return errorResponse(broken ?? REQUEST_RULES.route);
    return handle(interaction, call);
  };

/** The same about one of the interaction's messages, by id or as `@original`. */
const onMessage = (
  handle: (interaction: Interaction, stored: StoredMessage, call: RouteCall) => RouteResponse,
) =>
  throughWebhook(WEBHOOK_RULES, (interaction, call) => {
    const wanted = call.param('message');
    const id = wanted === '@original' ? (interaction.progress().responseMessageId ?? '') : wanted;
    const stored = call.state.messages.get(id);
    const reachable = stored?.interactionId === interaction.id || id === interaction.sourceMessageId;
    return stored !== undefined && reachable && !stored.failed
      ? handle(interaction, stored, call)
      : errorResponse(REQUEST_RULES.message);
  });

/** The response that was deferred has come. */
function complete(interaction: Interaction, message?: StoredMessage) {
  if (interaction.progress().state !== 'deferred') return;
  interaction.update({ state: 'edited', ...(message && { responseMessageId: message.message.id }) });
}

function edit(
  interaction: Interaction,
  stored: StoredMessage,
  { state, body, uploads }: RouteCall,
): RouteResponse {
  const parsed = parseMessage(state, body, uploads, { existing: stored.message });
  if (isErrorResponse(parsed)) return refused(interaction, parsed);
  const { message } = updateMessage(state, stored, parsed.fields);
  if (message.id === interaction.progress().responseMessageId) complete(interaction);
  return { body: message, warnings: parsed.warnings };
}

function remove(interaction: Interaction, stored: StoredMessage, { state }: RouteCall): RouteResponse {
  deleteMessage(state, stored);
  complete(interaction);
  return { body: undefined };
}

function followUp(interaction: Interaction, call: RouteCall): RouteResponse {
  const { state, body, uploads } = call;
  const deferred = state.messages.get(interaction.progress().responseMessageId ?? '');
  // The first follow-up after a deferred reply fills it, as on Discord.
  if (deferred !== undefined && (flagsOf(deferred.message) & MessageFlags.Loading) !== 0)
    return edit(interaction, deferred, call);
  const parsed = parseMessage(state, body, uploads);
  if (isErrorResponse(parsed)) return refused(interaction, parsed);
  const stored = createResponse(state, interaction, parsed.fields, true);
  interaction.update({ followUps: interaction.progress().followUps + 1 });
  complete(interaction, stored);
  return { body: stored.message, warnings: parsed.warnings };
}

const WEBHOOK = '/webhooks/:application/:token';
const MESSAGE = `${WEBHOOK}/messages/:message`;
const CALLBACK = 'POST /interactions/:interaction/:token/callback';

/** Responding to interactions; their tokens are all the permission there is to ask for. */
export const INTERACTION_ROUTES = [
  ...routes({ [CALLBACK]: callback }, { withoutToken: true, delayed: true }),
  ...routes(
    {
      [`POST ${WEBHOOK}`]: throughWebhook(FOLLOW_UP_RULES, followUp),
      [`GET ${MESSAGE}`]: onMessage((_, { message }) => ({ body: message })),
      [`PATCH ${MESSAGE}`]: onMessage(edit),
      [`DELETE ${MESSAGE}`]: onMessage(remove),
    },
    { withoutToken: true },
  ),
];
