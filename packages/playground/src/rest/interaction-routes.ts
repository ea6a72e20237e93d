import {
  InteractionResponseType as ResponseType,
  MessageFlags,
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { firstBroken } from '../rules/interaction-rules.ts';
import { arrayOf, isObject, isPresent, numberOr, objectOr, type JsonObject } from '../rules/json.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { errors } from '../rules/rule.ts';
import { validate } from '../rules/rules.ts';
import { modalComponents } from '../state/components.ts';
import type { Uploads } from '../state/files.ts';
import type { Interaction } from '../state/interactions.ts';
import { createResponse, deleteMessage, updateMessage } from '../state/message-events.ts';
import { flagsOf, type StoredMessage } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import {
  errorResponse,
  formErrorResponse,
  isErrorResponse,
  notAnObject,
  type ErrorResponse,
} from './errors.ts';
import { parseMessage } from './message-body.ts';
import { routes, type Handler, type RouteCall, type RouteResponse } from './route.ts';

const REPLIES = [ResponseType.ChannelMessageWithSource, ResponseType.DeferredChannelMessageWithSource];
const UPDATES = [ResponseType.DeferredMessageUpdate, ResponseType.UpdateMessage];

/** The types of response that each kind of interaction takes. */
function allowedTypes({ kind, sourceMessageId }: Interaction): readonly ResponseType[] {
  if (kind === 'autocomplete') return [ResponseType.ApplicationCommandAutocompleteResult];
  const updates = sourceMessageId === null ? [] : UPDATES;
  return [...REPLIES, ...updates, ...(kind === 'modal' ? [] : [ResponseType.Modal])];
}

/** The first response to an interaction, `POST /interactions/:id/:token/callback`. */
export function respond(state: State, interaction: Interaction | undefined, body: unknown, uploads: Uploads) {
  const broken = firstBroken('response', interaction, state.clock.now());
  if (broken !== undefined || interaction === undefined) return errorResponse(broken ?? REQUEST_RULES.route);
  const response = apply(state, interaction, body, uploads);
  if (isErrorResponse(response)) return refused(interaction, response);
  // The modal that this interaction submits closes.
  interaction.opener?.update({ modal: null });
  return response;
}

/** Records on an interaction why its response was refused. */
function refused(interaction: Interaction, response: ErrorResponse): ErrorResponse {
  const reason = response.broken[0]?.description ?? 'its form is wrong.';
  interaction.update({ refusal: `The application's response was refused: ${reason}` });
  return response;
}

function apply(state: State, interaction: Interaction, body: unknown, uploads: Uploads): RouteResponse {
  const { type: given, data: givenData } = objectOr(body);
  const type: ResponseType = numberOr(given, 0);
  const allowed = allowedTypes(interaction);
  if (!allowed.includes(type))
    return errorResponse(REQUEST_RULES.responseType, errors.choices(['type'], allowed));
  if (isPresent(givenData) && !isObject(givenData)) return notAnObject(['data']);
  const data = objectOr(givenData);
  const answeredAfter = state.clock.now() - interaction.sentAt;

  if (type === ResponseType.DeferredChannelMessageWithSource) {
    const flags = MessageFlags.Loading | (numberOr(data['flags'], 0) & MessageFlags.Ephemeral);
    const stored = createResponse(state, interaction, { flags }, false);
    const responseMessageId = stored.message.id;
    interaction.update({ state: 'deferred', deferred: 'reply', answeredAfter, responseMessageId });
    return callbackResource(interaction, ResponseType.ChannelMessageWithSource, stored);
  }
  if (type === ResponseType.DeferredMessageUpdate) {
    const responseMessageId = interaction.sourceMessageId;
    interaction.update({ state: 'deferred', deferred: 'update', answeredAfter, responseMessageId });
    return callbackResource(interaction, type);
  }
  if (type === ResponseType.ApplicationCommandAutocompleteResult || type === ResponseType.Modal) {
    const { optionType } = interaction;
    const kind = type === ResponseType.Modal ? 'modal' : 'autocomplete';
    const error = formErrorResponse(validate(kind, data, { prefix: ['data'], optionType }));
    if (error !== undefined) return error;
    const shown =
      type === ResponseType.Modal
        ? { modal: modalView(interaction, data) }
        : { choices: arrayOf(data['choices']) as APIApplicationCommandOptionChoice[] };
    interaction.update({ state: 'answered', answeredAfter, ...shown });
    return callbackResource(interaction, type);
  }
  const isUpdate = type === ResponseType.UpdateMessage;
  const source = isUpdate ? state.messages.get(interaction.sourceMessageId ?? '') : undefined;
  if (isUpdate && source === undefined) return errorResponse(REQUEST_RULES.message);
  const context = { prefix: ['data'], ...(source && { existing: source.message }) };
  const parsed = parseMessage(state, data, uploads, context);
  if (isErrorResponse(parsed)) return parsed;
  const stored =
    source === undefined
      ? createResponse(state, interaction, parsed.fields, false)
      : updateMessage(state, source, parsed.fields);
  interaction.update({ state: 'answered', answeredAfter, responseMessageId: stored.message.id });
  return { ...callbackResource(interaction, type, stored), warnings: parsed.warnings };
}

function modalView({ id }: Interaction, data: JsonObject) {
  const opened: unknown = data;
  const { custom_id: customId, title, components } = opened as APIModalInteractionResponseCallbackData;
  return { interactionId: id, customId, title, components: modalComponents(components) };
}

/** The response to `?with_response=true`. */
function callbackResource(
  { id, payload, guild, channelId }: Interaction,
  type: ResponseType,
  stored?: StoredMessage,
) {
  const flags = stored === undefined ? 0 : flagsOf(stored.message);
  const interaction = {
    id,
    type: payload.type,
    channel_id: channelId,
    ...(guild && { guild_id: guild.id }),
    ...(stored && {
      response_message_id: stored.message.id,
      response_message_loading: (flags & MessageFlags.Loading) !== 0,
      response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
    }),
  };
  return {
    body:
      stored === undefined ? { interaction } : { interaction, resource: { type, message: stored.message } },
  };
}

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
    moment: 'webhook' | 'followUp',
    handle: (interaction: Interaction, call: RouteCall) => RouteResponse,
  ): Handler =>
  (call) => {
    if (call.param('application') !== call.state.world.app.applicationId)
      return errorResponse(REQUEST_RULES.webhook);
    const interaction = interactionOf(call);
    const broken = firstBroken(moment, interaction, call.state.clock.now());
    if (broken !== undefined || interaction === undefined)
      return errorResponse(broken ?? REQUEST_RULES.route);
    return handle(interaction, call);
  };

/** The same about one of the interaction's messages, by id or as `@original`. */
const onMessage = (
  handle: (interaction: Interaction, stored: StoredMessage, call: RouteCall) => RouteResponse,
) =>
  throughWebhook('webhook', (interaction, call) => {
    const wanted = call.param('message');
    const id = wanted === '@original' ? (interaction.responseMessageId ?? '') : wanted;
    const stored = call.state.messages.get(id);
    const reachable = stored?.interactionId === interaction.id || id === interaction.sourceMessageId;
    return stored !== undefined && reachable && !stored.failed
      ? handle(interaction, stored, call)
      : errorResponse(REQUEST_RULES.message);
  });

/** Completes a deferred response. */
function complete(interaction: Interaction, message?: StoredMessage) {
  if (interaction.state !== 'deferred') return;
  interaction.update({ state: 'edited', ...(message && { responseMessageId: message.message.id }) });
}

function edit(interaction: Interaction, stored: StoredMessage, { state, body, uploads }: RouteCall) {
  const parsed = parseMessage(state, body, uploads, { existing: stored.message });
  if (isErrorResponse(parsed)) return refused(interaction, parsed);
  const { message } = updateMessage(state, stored, parsed.fields);
  if (message.id === interaction.responseMessageId) complete(interaction);
  return { body: message, warnings: parsed.warnings };
}

function remove(interaction: Interaction, stored: StoredMessage, { state }: RouteCall): RouteResponse {
  deleteMessage(state, stored);
  complete(interaction);
  return { body: undefined };
}

function followUp(interaction: Interaction, call: RouteCall): RouteResponse {
  const { state, body, uploads } = call;
  const deferred = state.messages.get(interaction.responseMessageId ?? '');
  // The first follow-up after a deferred reply fills it, as on Discord.
  if (deferred !== undefined && (flagsOf(deferred.message) & MessageFlags.Loading) !== 0)
    return edit(interaction, deferred, call);
  const parsed = parseMessage(state, body, uploads);
  if (isErrorResponse(parsed)) return refused(interaction, parsed);
  const stored = createResponse(state, interaction, parsed.fields, true);
  interaction.update({ followUps: interaction.followUps + 1 });
  complete(interaction, stored);
  return { body: stored.message, warnings: parsed.warnings };
}

const WEBHOOK = '/webhooks/:application/:token';
const MESSAGE = `${WEBHOOK}/messages/:message`;
const CALLBACK = 'POST /interactions/:interaction/:token/callback';

/** Responding to interactions. The token of an interaction is the only permission needed. */
export const INTERACTION_ROUTES = [
  ...routes({ [CALLBACK]: callback }, { withoutToken: true, delayed: true }),
  ...routes(
    {
      [`POST ${WEBHOOK}`]: throughWebhook('followUp', followUp),
      [`GET ${MESSAGE}`]: onMessage((_, { message }) => ({ body: message })),
      [`PATCH ${MESSAGE}`]: onMessage(edit),
      [`DELETE ${MESSAGE}`]: onMessage(remove),
    },
    { withoutToken: true },
  ),
];
