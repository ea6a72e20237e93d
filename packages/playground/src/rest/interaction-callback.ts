import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Uploads } from './message-body.ts';
import { parseMessage } from './message-body.ts';
import { modalComponents } from '../state/components.ts';
import type { State } from '../state/state.ts';
import type { Interaction } from '../state/interactions.ts';
import type { StoredMessage } from '../state/messages.ts';
import { flagsOf } from '../state/messages.ts';
import type { BrokenRule } from '../page/protocol.ts';
import type { ErrorResponse } from './errors.ts';
import { isErrorResponse, errorResponse, formErrorResponse } from './errors.ts';
import { post, updateMessage } from '../state/message-events.ts';
import { FLAG } from '../rules/limits.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import type { JsonObject } from '../rules/rule.ts';
import { fieldError, isPresent, isObject, arrayOf, numberOr } from '../rules/rule.ts';
import { validate } from '../rules/rules.ts';
import { CALLBACK_RULES, firstBroken } from '../rules/interaction-rules.ts';

const REPLY = 4;
const DEFER = 5;
const DEFER_UPDATE = 6;
const UPDATE = 7;
const CHOICES = 8;
const MODAL = 9;

/** An accepted request: what to send back, and what was passed over in silence. */
export interface SuccessResponse {
  readonly body: unknown;
  readonly warnings: readonly BrokenRule[];
}

/** The kinds of answer each kind of interaction takes. */
function answersTo({ kind, sourceMessageId }: Interaction): readonly number[] {
  if (kind === 'autocomplete') return [CHOICES];
  if (kind === 'command') return [REPLY, DEFER, MODAL];
  const updates = sourceMessageId === null ? [] : [DEFER_UPDATE, UPDATE];
  return [REPLY, DEFER, ...updates, ...(kind === 'component' ? [MODAL] : [])];
}

/** The first answer to an interaction, `POST /interactions/:id/:token/callback`. */
export function answer(
  state: State,
  interaction: Interaction | undefined,
  body: unknown,
  uploads: Uploads,
): SuccessResponse | ErrorResponse {
  const broken = firstBroken(CALLBACK_RULES, state.interactions.status(interaction));
  if (broken !== undefined || interaction === undefined) return errorResponse(broken ?? REQUEST_RULES.route);

  const response = applyResponse(state, interaction, body, uploads);
  if (isErrorResponse(response)) {
    interaction.update({ refusal: response.broken[0]?.description ?? 'its form is wrong.' });
    return response;
  }
  closeModal(state, interaction);
  return response;
}

function applyResponse(
  state: State,
  interaction: Interaction,
  body: unknown,
  uploads: Uploads,
): SuccessResponse | ErrorResponse {
  const fields = isObject(body) ? body : {};
  const type = numberOr(fields['type'], 0);
  const allowed = answersTo(interaction);
  if (!allowed.includes(type)) {
    return errorResponse(
      REQUEST_RULES.answerKind,
      fieldError(['type'], 'BASE_TYPE_CHOICES', `Must be one of: ${allowed.join(', ')}.`),
    );
  }
  if (isPresent(fields['data']) && !isObject(fields['data'])) {
    return errorResponse(
      REQUEST_RULES.form,
      fieldError(['data'], 'MODEL_TYPE_CONVERT', 'Must be an object.'),
    );
  }
  const data: JsonObject = isObject(fields['data']) ? fields['data'] : {};
  const answeredAfter = state.clock.now() - interaction.sentAt;

  switch (type) {
    case DEFER: {
      const flags = FLAG.loading | (numberOr(data['flags'], 0) & FLAG.ephemeral);
      const stored = post(state, interaction, { flags }, false);
      interaction.update({
        state: 'deferred',
        deferred: 'reply',
        answeredAfter,
        responseMessageId: stored.message.id,
      });
      return { body: resource(interaction, stored, REPLY), warnings: [] };
    }
    case DEFER_UPDATE:
      interaction.update({
        state: 'deferred',
        deferred: 'update',
        answeredAfter,
        responseMessageId: interaction.sourceMessageId,
      });
      return { body: resource(interaction, undefined, type), warnings: [] };
    case CHOICES:
      return choices(interaction, data, answeredAfter);
    case MODAL:
      return modal(interaction, data, answeredAfter);
    default: {
      const source = type === UPDATE ? state.messages.get(interaction.sourceMessageId ?? '') : undefined;
      if (type === UPDATE && source === undefined) return errorResponse(REQUEST_RULES.message);
      const parsed = parseMessage(state, data, uploads, source?.message, ['data']);
      if (isErrorResponse(parsed)) return parsed;
      const stored =
        source === undefined
          ? post(state, interaction, parsed.parts, false)
          : updateMessage(state, source, parsed.parts);
      interaction.update({ state: 'answered', answeredAfter, responseMessageId: stored.message.id });
      return { body: resource(interaction, stored, type), warnings: parsed.warnings };
    }
  }
}

function choices(
  interaction: Interaction,
  data: JsonObject,
  answeredAfter: number,
): SuccessResponse | ErrorResponse {
  const refused = formErrorResponse(validate('autocomplete', data, { optionType: interaction.optionType }), [
    'data',
  ]);
  if (refused !== undefined) return refused;
  interaction.update({
    state: 'answered',
    answeredAfter,
    choices: arrayOf(data['choices']) as readonly APIApplicationCommandOptionChoice[],
  });
  return { body: resource(interaction, undefined, CHOICES), warnings: [] };
}

function modal(
  interaction: Interaction,
  data: JsonObject,
  answeredAfter: number,
): SuccessResponse | ErrorResponse {
  const refused = formErrorResponse(validate('modal', data), ['data']);
  if (refused !== undefined) return refused;
  const opened: unknown = data;
  const { custom_id: customId, title, components } = opened as APIModalInteractionResponseCallbackData;
  interaction.update({
    state: 'answered',
    answeredAfter,
    modal: { interactionId: interaction.id, customId, title, components: modalComponents(components) },
  });
  return { body: resource(interaction, undefined, MODAL), warnings: [] };
}

/** An answered modal goes away for the one who sent it. */
function closeModal(state: State, { openedBy }: Interaction) {
  if (openedBy !== null) state.interactions.get(openedBy)?.update({ modal: null });
}

/** The body of `?with_response=true`. */
function resource(
  { id, payload, server, channelId }: Interaction,
  stored: StoredMessage | undefined,
  type: number,
) {
  const flags = stored === undefined ? 0 : flagsOf(stored.message);
  const interaction = {
    id,
    type: payload.type,
    channel_id: channelId,
    ...(server === undefined ? {} : { guild_id: server.id }),
    ...(stored === undefined
      ? {}
      : {
          response_message_id: stored.message.id,
          response_message_loading: (flags & FLAG.loading) !== 0,
          response_message_ephemeral: (flags & FLAG.ephemeral) !== 0,
        }),
  };
  return stored === undefined
    ? { interaction }
    : { interaction, resource: { type, message: stored.message } };
}
