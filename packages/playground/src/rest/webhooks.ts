import type { Accepted } from './interaction-callback.ts';
import type { Uploads } from './message-body.ts';
import { compose } from './message-body.ts';
import type { Hub } from '../state/state.ts';
import type { Interaction } from '../state/interactions.ts';
import type { Kept } from '../state/messages.ts';
import { flagsOf } from '../state/messages.ts';
import type { Refused } from './errors.ts';
import { isRefused, refuse } from './errors.ts';
import { post, rewrite, takeAway } from '../state/message-events.ts';
import { FLAG } from '../rules/limits.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { breach, isFields } from '../rules/rule.ts';
import type { SituationRule } from '../rules/situation-rules.ts';
import { FOLLOW_UP_RULES, WEBHOOK_RULES, firstBroken } from '../rules/situation-rules.ts';

const ORIGINAL = '@original';

/** What an interaction's webhook can do once its first answer is given. `message` is an id or `@original`. */
export interface Webhook {
  readonly get: (message: string) => Accepted | Refused;
  readonly edit: (message: string, body: unknown, uploads: Uploads) => Accepted | Refused;
  readonly remove: (message: string) => Accepted | Refused;
  readonly followUp: (body: unknown, uploads: Uploads) => Accepted | Refused;
}

/** The webhook of this interaction; every call is judged by the moment it comes in. */
export function webhookOf(hub: Hub, interaction: Interaction | undefined): Webhook {
  function opened(rules: readonly SituationRule[]): Interaction | Refused {
    const broken = firstBroken(rules, hub.interactions.situation(interaction));
    return broken === undefined && interaction !== undefined
      ? interaction
      : refuse(broken ?? REQUEST_RULES.route);
  }

  function find(message: string): { readonly known: Interaction; readonly kept: Kept } | Refused {
    const known = opened(WEBHOOK_RULES);
    if (isRefused(known)) return known;
    const kept = hub.messages.get(
      message === ORIGINAL ? (known.progress().responseMessageId ?? '') : message,
    );
    const reachable =
      kept !== undefined && (kept.interactionId === known.id || kept.message.id === known.sourceMessageId);
    return reachable && !kept.failed ? { known, kept } : refuse(REQUEST_RULES.message);
  }

  /** The answer that was put off has come. */
  function deliver(known: Interaction, message?: Kept) {
    if (known.progress().state !== 'deferred') return;
    known.advance({
      state: 'edited',
      ...(message === undefined ? {} : { responseMessageId: message.message.id }),
    });
  }

  function writeOn(known: Interaction, kept: Kept, body: unknown, uploads: Uploads): Accepted | Refused {
    if (!isFields(body))
      return refuse(REQUEST_RULES.form, breach([], 'MODEL_TYPE_CONVERT', 'Must be an object.'));
    const composed = compose(hub, body, uploads, kept.message, []);
    if (isRefused(composed)) {
      known.advance({ refusal: composed.broken[0]?.says ?? 'its form is wrong.' });
      return composed;
    }
    const next = rewrite(hub, kept, composed.parts);
    if (next.message.id === known.progress().responseMessageId) deliver(known);
    return { body: next.message, noted: composed.noted };
  }

  return {
    get(message) {
      const found = find(message);
      return isRefused(found) ? found : { body: found.kept.message, noted: [] };
    },
    edit(message, body, uploads) {
      const found = find(message);
      return isRefused(found) ? found : writeOn(found.known, found.kept, body, uploads);
    },
    remove(message) {
      const found = find(message);
      if (isRefused(found)) return found;
      takeAway(hub, found.kept);
      deliver(found.known);
      return { body: undefined, noted: [] };
    },
    followUp(body, uploads) {
      const known = opened(FOLLOW_UP_RULES);
      if (isRefused(known)) return known;
      const thinking = hub.messages.get(known.progress().responseMessageId ?? '');
      // The first follow-up after a deferred reply fills it, as on Discord.
      if (thinking !== undefined && (flagsOf(thinking.message) & FLAG.loading) !== 0) {
        return writeOn(known, thinking, body, uploads);
      }
      if (!isFields(body))
        return refuse(REQUEST_RULES.form, breach([], 'MODEL_TYPE_CONVERT', 'Must be an object.'));
      const composed = compose(hub, body, uploads, undefined, []);
      if (isRefused(composed)) return composed;
      const kept = post(hub, known, composed.parts, true);
      known.advance({ followUps: known.progress().followUps + 1 });
      deliver(known, kept);
      return { body: kept.message, noted: composed.noted };
    },
  };
}
