import { answer } from './interaction-callback.ts';
import { isErrorResponse, errorResponse } from './errors.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { webhookOf } from './webhooks.ts';
import type { RouteCall, Route } from './route.ts';

function interactionOf({ state, param }: RouteCall) {
  const interaction = state.interactions.byToken(param('token'));
  const wanted = param('interaction');
  return wanted === '' || interaction?.id === wanted ? interaction : undefined;
}

const callback: Route['serve'] = (call) => {
  const done = answer(call.state, interactionOf(call), call.body, call.uploads);
  if (isErrorResponse(done)) return done;
  return { ...done, body: call.query['with_response'] === 'true' ? done.body : undefined };
};

/** Serves through the webhook of an interaction of one's own application. */
const webhook =
  (
    serve: (webhook: ReturnType<typeof webhookOf>, call: RouteCall) => ReturnType<Route['serve']>,
  ): Route['serve'] =>
  (call) => {
    if (call.param('application') !== call.state.world.app.applicationId)
      return errorResponse(REQUEST_RULES.webhook);
    return serve(webhookOf(call.state, interactionOf(call)), call);
  };

const WEBHOOK = '/webhooks/:application/:token';

/** Answering interactions; their tokens are all the permission there is to ask for. */
export const INTERACTION_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:interaction/:token/callback',
    open: true,
    slow: true,
    serve: callback,
  },
  {
    method: 'POST',
    path: WEBHOOK,
    open: true,
    serve: webhook((hook, { body, uploads }) => hook.followUp(body, uploads)),
  },
  {
    method: 'GET',
    path: `${WEBHOOK}/messages/:message`,
    open: true,
    serve: webhook((hook, { param }) => hook.get(param('message'))),
  },
  {
    method: 'PATCH',
    path: `${WEBHOOK}/messages/:message`,
    open: true,
    serve: webhook((hook, { param, body, uploads }) => hook.edit(param('message'), body, uploads)),
  },
  {
    method: 'DELETE',
    path: `${WEBHOOK}/messages/:message`,
    open: true,
    serve: webhook((hook, { param }) => hook.remove(param('message'))),
  },
];
