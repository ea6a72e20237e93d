import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Uploads } from './message-body.ts';
import { compose } from './message-body.ts';
import { modalComponents } from '../state/components.ts';
import type { Hub } from '../state/state.ts';
import type { Interaction } from '../state/interactions.ts';
import type { Kept } from '../state/messages.ts';
import { flagsOf } from '../state/messages.ts';
import type { BrokenRule } from '../page/protocol.ts';
import type { Refused } from './errors.ts';
import { isRefused, refuse, refuseForm } from './errors.ts';
import { post, rewrite } from '../state/message-events.ts';
import { FLAG } from '../rules/limits.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import type { Fields } from '../rules/rule.ts';
import { breach, given, isFields, listOf, numberOr } from '../rules/rule.ts';
import { judge } from '../rules/rules.ts';
import { ANSWER_RULES, firstBroken } from '../rules/situation-rules.ts';

const REPLY = 4;
const DEFER = 5;
const DEFER_UPDATE = 6;
const UPDATE = 7;
const CHOICES = 8;
const MODAL = 9;

/** An accepted request: what to send back, and what was passed over in silence. */
export interface Accepted {
  readonly body: unknown;
  readonly noted: readonly BrokenRule[];
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
  hub: Hub,
  interaction: Interaction | undefined,
  body: unknown,
  uploads: Uploads,
): Accepted | Refused {
  const broken = firstBroken(ANSWER_RULES, hub.interactions.situation(interaction));
  if (broken !== undefined || interaction === undefined) return refuse(broken ?? REQUEST_RULES.route);

  const given = judgedAnswer(hub, interaction, body, uploads);
  if (isRefused(given)) {
    interaction.advance({ refusal: given.broken[0]?.says ?? 'its form is wrong.' });
    return given;
  }
  closeModal(hub, interaction);
  return given;
}

function judgedAnswer(
  hub: Hub,
  interaction: Interaction,
  body: unknown,
  uploads: Uploads,
): Accepted | Refused {
  const fields = isFields(body) ? body : {};
  const type = numberOr(fields['type'], 0);
  const allowed = answersTo(interaction);
  if (!allowed.includes(type)) {
    return refuse(
      REQUEST_RULES.answerKind,
      breach(['type'], 'BASE_TYPE_CHOICES', `Must be one of: ${allowed.join(', ')}.`),
    );
  }
  if (given(fields['data']) && !isFields(fields['data'])) {
    return refuse(REQUEST_RULES.form, breach(['data'], 'MODEL_TYPE_CONVERT', 'Must be an object.'));
  }
  const data: Fields = isFields(fields['data']) ? fields['data'] : {};
  const answeredAfter = hub.clock.now() - interaction.sentAt;

  switch (type) {
    case DEFER: {
      const flags = FLAG.loading | (numberOr(data['flags'], 0) & FLAG.ephemeral);
      const kept = post(hub, interaction, { flags }, false);
      interaction.advance({
        state: 'deferred',
        deferred: 'reply',
        answeredAfter,
        responseMessageId: kept.message.id,
      });
      return { body: resource(interaction, kept, REPLY), noted: [] };
    }
    case DEFER_UPDATE:
      interaction.advance({
        state: 'deferred',
        deferred: 'update',
        answeredAfter,
        responseMessageId: interaction.sourceMessageId,
      });
      return { body: resource(interaction, undefined, type), noted: [] };
    case CHOICES:
      return choices(interaction, data, answeredAfter);
    case MODAL:
      return modal(interaction, data, answeredAfter);
    default: {
      const source = type === UPDATE ? hub.messages.get(interaction.sourceMessageId ?? '') : undefined;
      if (type === UPDATE && source === undefined) return refuse(REQUEST_RULES.message);
      const composed = compose(hub, data, uploads, source?.message, ['data']);
      if (isRefused(composed)) return composed;
      const kept =
        source === undefined
          ? post(hub, interaction, composed.parts, false)
          : rewrite(hub, source, composed.parts);
      interaction.advance({ state: 'answered', answeredAfter, responseMessageId: kept.message.id });
      return { body: resource(interaction, kept, type), noted: composed.noted };
    }
  }
}

function choices(interaction: Interaction, data: Fields, answeredAfter: number): Accepted | Refused {
  const refused = refuseForm(judge('autocomplete', data, { optionType: interaction.optionType }), ['data']);
  if (refused !== undefined) return refused;
  interaction.advance({
    state: 'answered',
    answeredAfter,
    choices: listOf(data['choices']) as readonly APIApplicationCommandOptionChoice[],
  });
  return { body: resource(interaction, undefined, CHOICES), noted: [] };
}

function modal(interaction: Interaction, data: Fields, answeredAfter: number): Accepted | Refused {
  const refused = refuseForm(judge('modal', data), ['data']);
  if (refused !== undefined) return refused;
  const opened: unknown = data;
  const { custom_id: customId, title, components } = opened as APIModalInteractionResponseCallbackData;
  interaction.advance({
    state: 'answered',
    answeredAfter,
    modal: { interactionId: interaction.id, customId, title, components: modalComponents(components) },
  });
  return { body: resource(interaction, undefined, MODAL), noted: [] };
}

/** An answered modal goes away for the one who sent it. */
function closeModal(hub: Hub, { openedBy }: Interaction) {
  if (openedBy !== null) hub.interactions.get(openedBy)?.advance({ modal: null });
}

/** The body of `?with_response=true`. */
function resource({ id, payload, server, channelId }: Interaction, kept: Kept | undefined, type: number) {
  const flags = kept === undefined ? 0 : flagsOf(kept.message);
  const interaction = {
    id,
    type: payload.type,
    channel_id: channelId,
    ...(server === undefined ? {} : { guild_id: server.id }),
    ...(kept === undefined
      ? {}
      : {
          response_message_id: kept.message.id,
          response_message_loading: (flags & FLAG.loading) !== 0,
          response_message_ephemeral: (flags & FLAG.ephemeral) !== 0,
        }),
  };
  return kept === undefined ? { interaction } : { interaction, resource: { type, message: kept.message } };
}
