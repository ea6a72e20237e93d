import type { RouteCall, RouteResponse, Route } from './route.ts';
import { parseMessage } from './message-body.ts';
import type { StoredMessage } from '../state/messages.ts';
import { newMessage } from '../state/messages.ts';
import type { ErrorResponse } from './errors.ts';
import { isErrorResponse, errorResponse } from './errors.ts';
import {
  dispatchMessage,
  replyFields,
  updateMessage,
  deleteMessage,
  withReferenced,
} from '../state/message-events.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { FLAG } from '../rules/limits.ts';
import { fieldError, isObject } from '../rules/rule.ts';
import { botUser } from '../state/world.ts';

const notAnObject = () =>
  errorResponse(REQUEST_RULES.form, fieldError([], 'MODEL_TYPE_CONVERT', 'Must be an object.'));

/** Serves about a channel the bot is in: the server's, or a person's DM. */
const inChannel =
  (serve: (channelId: string, call: RouteCall) => RouteResponse | ErrorResponse): Route['serve'] =>
  (call) => {
    const { home, elsewhere, group, people } = call.state.world;
    const id = call.param('channel');
    if (id === home.channel.id || people.some(({ dmChannelId }) => dmChannelId === id))
      return serve(id, call);
    return errorResponse(
      id === elsewhere.channel.id || id === group.id ? REQUEST_RULES.access : REQUEST_RULES.channel,
    );
  };

/** Serves about a message there; ephemeral ones cannot be reached this way. */
const onMessage = (serve: (stored: StoredMessage, call: RouteCall) => RouteResponse | ErrorResponse) =>
  inChannel((channelId, call) => {
    const stored = call.state.messages.get(call.param('message'));
    const there = stored?.message.channel_id === channelId && stored.visibleTo === null;
    return there ? serve(stored, call) : errorResponse(REQUEST_RULES.message);
  });

const create = inChannel((channelId, { state, body, uploads }) => {
  if (!isObject(body)) return notAnObject();
  const reference = isObject(body['message_reference']) ? body['message_reference'] : undefined;
  const referenced = reference && state.messages.get(String(reference['message_id']));
  const known = referenced?.message.channel_id === channelId && referenced.visibleTo === null;
  if (reference !== undefined && !known && reference['fail_if_not_exists'] !== false)
    return errorResponse(
      REQUEST_RULES.form,
      fieldError(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message'),
    );
  const repliedTo = known ? referenced.message : undefined;
  const parsed = parseMessage(state, body, uploads, undefined, [], repliedTo?.author);
  if (isErrorResponse(parsed)) return parsed;
  const parts = {
    ...parsed.parts,
    flags: parsed.parts.flags & ~FLAG.ephemeral,
    ...replyFields(repliedTo),
  };
  const stored: StoredMessage = {
    message: newMessage(state.clock, state.nextId(), channelId, botUser(state.world), parts),
    visibleTo: null,
    failed: false,
    dismissed: false,
    used: null,
    interactionId: null,
  };
  state.messages.put(stored);
  dispatchMessage(state, 'MESSAGE_CREATE', stored);
  return { body: withReferenced(state, stored.message), warnings: parsed.warnings };
});

const edit = onMessage((stored, { state, body, uploads }) => {
  if (stored.message.author.id !== state.world.app.botId) return errorResponse(REQUEST_RULES.ownMessage);
  if (!isObject(body)) return notAnObject();
  const parsed = parseMessage(state, body, uploads, stored.message, []);
  if (isErrorResponse(parsed)) return parsed;
  return { body: updateMessage(state, stored, parsed.parts).message, warnings: parsed.warnings };
});

const remove = onMessage((stored, { state }) => {
  deleteMessage(state, stored);
  return { body: undefined };
});

/** Messages a bot sends of its own accord. */
export const MESSAGE_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/channels/:channel/messages', serve: create },
  {
    method: 'GET',
    path: '/channels/:channel/messages/:message',
    serve: onMessage(({ message }, { state }) => ({ body: withReferenced(state, message) })),
  },
  { method: 'PATCH', path: '/channels/:channel/messages/:message', serve: edit },
  { method: 'DELETE', path: '/channels/:channel/messages/:message', serve: remove },
  { method: 'POST', path: '/channels/:channel/typing', serve: inChannel(() => ({ body: undefined })) },
];
