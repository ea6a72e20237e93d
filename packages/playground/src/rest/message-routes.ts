import type { Call, Reply, Route } from './call.ts';
import { compose } from './message-body.ts';
import type { Kept } from '../state/messages.ts';
import { blankMessage } from '../state/messages.ts';
import type { Refused } from './errors.ts';
import { isRefused, refuse } from './errors.ts';
import { announce, replyTo, rewrite, takeAway, withReferenced } from '../state/message-events.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { FLAG } from '../rules/limits.ts';
import { breach, isFields } from '../rules/rule.ts';
import { botUser } from '../state/world.ts';

const notAnObject = () => refuse(REQUEST_RULES.form, breach([], 'MODEL_TYPE_CONVERT', 'Must be an object.'));

/** Serves about a channel the bot is in: the server's, or a person's DM. */
const inChannel =
  (serve: (channelId: string, call: Call) => Reply | Refused): Route['serve'] =>
  (call) => {
    const { home, elsewhere, group, people } = call.hub.world;
    const id = call.param('channel');
    if (id === home.channel.id || people.some(({ dmChannelId }) => dmChannelId === id))
      return serve(id, call);
    return refuse(
      id === elsewhere.channel.id || id === group.id ? REQUEST_RULES.access : REQUEST_RULES.channel,
    );
  };

/** Serves about a message there; ephemeral ones cannot be reached this way. */
const onMessage = (serve: (kept: Kept, call: Call) => Reply | Refused) =>
  inChannel((channelId, call) => {
    const kept = call.hub.messages.get(call.param('message'));
    const there = kept?.message.channel_id === channelId && kept.visibleTo === null;
    return there ? serve(kept, call) : refuse(REQUEST_RULES.message);
  });

const create = inChannel((channelId, { hub, body, uploads }) => {
  if (!isFields(body)) return notAnObject();
  const reference = isFields(body['message_reference']) ? body['message_reference'] : undefined;
  const referenced = reference && hub.messages.get(String(reference['message_id']));
  const known = referenced?.message.channel_id === channelId && referenced.visibleTo === null;
  if (reference !== undefined && !known && reference['fail_if_not_exists'] !== false)
    return refuse(
      REQUEST_RULES.form,
      breach(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message'),
    );
  const repliedTo = known ? referenced.message : undefined;
  const composed = compose(hub, body, uploads, undefined, [], repliedTo?.author);
  if (isRefused(composed)) return composed;
  const parts = {
    ...composed.parts,
    flags: composed.parts.flags & ~FLAG.ephemeral,
    ...replyTo(repliedTo),
  };
  const kept: Kept = {
    message: blankMessage(hub.clock, hub.nextId(), channelId, botUser(hub.world), parts),
    visibleTo: null,
    failed: false,
    dismissed: false,
    used: null,
    interactionId: null,
  };
  hub.messages.put(kept);
  announce(hub, 'MESSAGE_CREATE', kept);
  return { body: withReferenced(hub, kept.message), noted: composed.noted };
});

const edit = onMessage((kept, { hub, body, uploads }) => {
  if (kept.message.author.id !== hub.world.app.botId) return refuse(REQUEST_RULES.ownMessage);
  if (!isFields(body)) return notAnObject();
  const composed = compose(hub, body, uploads, kept.message, []);
  if (isRefused(composed)) return composed;
  return { body: rewrite(hub, kept, composed.parts).message, noted: composed.noted };
});

const remove = onMessage((kept, { hub }) => {
  takeAway(hub, kept);
  return { body: undefined };
});

/** Messages a bot sends of its own accord. */
export const MESSAGE_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/channels/:channel/messages', serve: create },
  {
    method: 'GET',
    path: '/channels/:channel/messages/:message',
    serve: onMessage(({ message }, { hub }) => ({ body: withReferenced(hub, message) })),
  },
  { method: 'PATCH', path: '/channels/:channel/messages/:message', serve: edit },
  { method: 'DELETE', path: '/channels/:channel/messages/:message', serve: remove },
  { method: 'POST', path: '/channels/:channel/typing', serve: inChannel(() => ({ body: undefined })) },
];
