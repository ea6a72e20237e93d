import type { APIMessage } from 'discord-api-types/v10';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { fieldError } from '../rules/rule.ts';
import {
  createMessage,
  deleteMessage,
  replyFields,
  updateMessage,
  withReferenced,
} from '../state/message-events.ts';
import type { StoredMessage } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import { botUser } from '../state/world.ts';
import { inChannel } from './basic-routes.ts';
import { errorResponse, isErrorResponse } from './errors.ts';
import { parseMessage } from './message-body.ts';
import { routes, type RouteCall, type RouteResponse } from './route.ts';
import { isObject, objectOr } from '../rules/json.ts';

/** Handles requests about a message in a channel that the bot can see. Ephemeral messages are not accessible this way. */
const onMessage = (handle: (stored: StoredMessage, call: RouteCall) => RouteResponse) =>
  inChannel((channelId, call) => {
    const stored = call.state.messages.get(call.param('message'));
    const there = stored?.message.channel_id === channelId && stored.visibleTo === null;
    return there ? handle(stored, call) : errorResponse(REQUEST_RULES.message);
  });

/** What everybody sees in a channel, newest first. */
const publicMessages = (state: State, channelId: string): readonly APIMessage[] =>
  state.messages
    .all()
    .filter(({ message, visibleTo }) => message.channel_id === channelId && visibleTo === null)
    .map(({ message }) => withReferenced(state, message))
    .reverse();

const list = inChannel((channelId, { state, query: { before, after, limit = '50' } }) => {
  const all = publicMessages(state, channelId).filter(
    ({ id }) =>
      (before === undefined || BigInt(id) < BigInt(before)) &&
      (after === undefined || BigInt(id) > BigInt(after)),
  );
  const count = Number(limit);
  return { body: after === undefined ? all.slice(0, count) : all.slice(-count) };
});

const create = inChannel((channelId, { state, body, uploads }) => {
  const reference = objectOr(body)['message_reference'];
  const referenced = isObject(reference) ? state.messages.get(String(reference['message_id'])) : undefined;
  const known = referenced?.message.channel_id === channelId && referenced.visibleTo === null;
  if (isObject(reference) && !known && reference['fail_if_not_exists'] !== false)
    return errorResponse(REQUEST_RULES.form, fieldError(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE'));
  const repliedTo = known ? referenced.message : undefined;
  const parsed = parseMessage(state, body, uploads, { inChannel: { repliedTo: repliedTo?.author } });
  if (isErrorResponse(parsed)) return parsed;
  const { nonce, enforce_nonce: enforced } = objectOr(body);
  const same = publicMessages(state, channelId).find((message) => message.nonce === nonce);
  if (enforced === true && nonce !== undefined && same !== undefined) return { body: same };
  const fields = { ...parsed.fields, ...replyFields(repliedTo) };
  const { message } = createMessage(state, channelId, botUser(state.world), fields);
  return { body: withReferenced(state, message), warnings: parsed.warnings };
});

const edit = onMessage((stored, { state, body, uploads }) => {
  if (stored.message.author.id !== state.world.app.botId) return errorResponse(REQUEST_RULES.ownMessage);
  const parsed = parseMessage(state, body, uploads, { existing: stored.message });
  if (isErrorResponse(parsed)) return parsed;
  const { message } = updateMessage(state, stored, parsed.fields);
  // Editing the message whose component was used completes a deferred update.
  state.interactions.completeUpdate(message.id);
  return { body: withReferenced(state, message), warnings: parsed.warnings };
});

const remove = onMessage((stored, { state }) => {
  const own = stored.message.author.id === state.world.app.botId;
  if (!own) return errorResponse(REQUEST_RULES.deletePermission);
  deleteMessage(state, stored);
  return { body: undefined };
});

const MESSAGES = '/channels/:channel/messages';

/** Messages that a bot sends without an interaction. */
export const MESSAGE_ROUTES = routes({
  [`GET ${MESSAGES}`]: list,
  [`POST ${MESSAGES}`]: create,
  [`GET ${MESSAGES}/:message`]: onMessage(({ message }, { state }) => ({
    body: withReferenced(state, message),
  })),
  [`PATCH ${MESSAGES}/:message`]: edit,
  [`DELETE ${MESSAGES}/:message`]: remove,
  'POST /channels/:channel/typing': inChannel(() => ({ body: undefined })),
});
