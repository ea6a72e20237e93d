import type { SuccessResponse } from './interaction-callback.ts';
import type { Uploads } from './message-body.ts';
import { parseMessage } from './message-body.ts';
import type { State } from '../state/state.ts';
import type { Interaction } from '../state/interactions.ts';
import type { StoredMessage } from '../state/messages.ts';
import { flagsOf } from '../state/messages.ts';
import type { ErrorResponse } from './errors.ts';
import { isErrorResponse, errorResponse } from './errors.ts';
import { post, updateMessage, deleteMessage } from '../state/message-events.ts';
import { FLAG } from '../rules/limits.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { fieldError, isObject } from '../rules/rule.ts';
import type { InteractionRule } from '../rules/interaction-rules.ts';
import { FOLLOW_UP_RULES, WEBHOOK_RULES, firstBroken } from '../rules/interaction-rules.ts';

const ORIGINAL = '@original';

/** What an interaction's webhook can do once its first answer is given. `message` is an id or `@original`. */
export interface Webhook {
  readonly get: (message: string) => SuccessResponse | ErrorResponse;
  readonly edit: (message: string, body: unknown, uploads: Uploads) => SuccessResponse | ErrorResponse;
  readonly remove: (message: string) => SuccessResponse | ErrorResponse;
  readonly followUp: (body: unknown, uploads: Uploads) => SuccessResponse | ErrorResponse;
}

/** The webhook of this interaction; every call is judged by the moment it comes in. */
export function webhookOf(state: State, interaction: Interaction | undefined): Webhook {
  function opened(rules: readonly InteractionRule[]): Interaction | ErrorResponse {
    const broken = firstBroken(rules, state.interactions.status(interaction));
    return broken === undefined && interaction !== undefined
      ? interaction
      : errorResponse(broken ?? REQUEST_RULES.route);
  }

  function find(
    message: string,
  ): { readonly known: Interaction; readonly stored: StoredMessage } | ErrorResponse {
    const known = opened(WEBHOOK_RULES);
    if (isErrorResponse(known)) return known;
    const stored = state.messages.get(
      message === ORIGINAL ? (known.progress().responseMessageId ?? '') : message,
    );
    const reachable =
      stored !== undefined &&
      (stored.interactionId === known.id || stored.message.id === known.sourceMessageId);
    return reachable && !stored.failed ? { known, stored } : errorResponse(REQUEST_RULES.message);
  }

  /** The answer that was put off has come. */
  function deliver(known: Interaction, message?: StoredMessage) {
    if (known.progress().state !== 'deferred') return;
    known.update({
      state: 'edited',
      ...(message === undefined ? {} : { responseMessageId: message.message.id }),
    });
  }

  function writeOn(
    known: Interaction,
    stored: StoredMessage,
    body: unknown,
    uploads: Uploads,
  ): SuccessResponse | ErrorResponse {
    if (!isObject(body))
      return errorResponse(REQUEST_RULES.form, fieldError([], 'MODEL_TYPE_CONVERT', 'Must be an object.'));
    const parsed = parseMessage(state, body, uploads, stored.message, []);
    if (isErrorResponse(parsed)) {
      known.update({ refusal: parsed.broken[0]?.description ?? 'its form is wrong.' });
      return parsed;
    }
    const next = updateMessage(state, stored, parsed.parts);
    if (next.message.id === known.progress().responseMessageId) deliver(known);
    return { body: next.message, warnings: parsed.warnings };
  }

  return {
    get(message) {
      const found = find(message);
      return isErrorResponse(found) ? found : { body: found.stored.message, warnings: [] };
    },
    edit(message, body, uploads) {
      const found = find(message);
      return isErrorResponse(found) ? found : writeOn(found.known, found.stored, body, uploads);
    },
    remove(message) {
      const found = find(message);
      if (isErrorResponse(found)) return found;
      deleteMessage(state, found.stored);
      deliver(found.known);
      return { body: undefined, warnings: [] };
    },
    followUp(body, uploads) {
      const known = opened(FOLLOW_UP_RULES);
      if (isErrorResponse(known)) return known;
      const thinking = state.messages.get(known.progress().responseMessageId ?? '');
      // The first follow-up after a deferred reply fills it, as on Discord.
      if (thinking !== undefined && (flagsOf(thinking.message) & FLAG.loading) !== 0) {
        return writeOn(known, thinking, body, uploads);
      }
      if (!isObject(body))
        return errorResponse(REQUEST_RULES.form, fieldError([], 'MODEL_TYPE_CONVERT', 'Must be an object.'));
      const parsed = parseMessage(state, body, uploads, undefined, []);
      if (isErrorResponse(parsed)) return parsed;
      const stored = post(state, known, parsed.parts, true);
      known.update({ followUps: known.progress().followUps + 1 });
      deliver(known, stored);
      return { body: stored.message, warnings: parsed.warnings };
    },
  };
}
