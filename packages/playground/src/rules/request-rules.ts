import type { RuleView } from '../page/protocol.ts';
import { INVALID_FORM } from './rule.ts';

/** A rule about the request itself, which its handler checks. */
export interface RequestRule extends RuleView {
  /** Discord's own message. */
  readonly title: string;
}

/** A rule with Discord's error: HTTP status, JSON error code, and message. */
export const rule = (
  id: string,
  [status, code, title]: readonly [status: number, code: number, title: string],
  description: string,
): RequestRule => ({ id, description, status, code, title });

/** Errors of more than one rule. */
const INVALID_FORM_BODY = [400, INVALID_FORM, 'Invalid Form Body'] as const;
export const UNKNOWN_WEBHOOK = [404, 10015, 'Unknown Webhook'] as const;

/** Reasons to refuse a request before its body is validated, or because of its target. */
export const REQUEST_RULES = {
  authorized: rule(
    'request.authorized',
    [401, 0, '401: Unauthorized'],
    'The request carries the bot’s token.',
  ),
  route: rule('request.route', [404, 0, '404: Not Found'], 'The request goes to a route that Discord has.'),
  unsupported: rule(
    'playground.route',
    [404, 0, 'The playground does not serve this route; Discord may.'],
    'The playground serves the route; Discord may serve more.',
  ),
  method: rule(
    'playground.method',
    [405, 0, 'The playground does not serve this method here; Discord may.'],
    'The playground serves the method on this route; Discord may serve more.',
  ),
  version: rule(
    'request.version',
    [400, 50041, 'Invalid API version provided'],
    'The API version is 9 or 10.',
  ),
  json: rule(
    'request.json',
    [400, 50109, 'The request body contains invalid JSON.'],
    'A body is well-formed JSON, or a form with a payload_json part.',
  ),
  tooLarge: rule('request.size', [413, 40005, 'Request entity too large'], 'A request has up to 25 MiB.'),
  form: rule('request.form', INVALID_FORM_BODY, 'The body has the form its route asks for.'),
  responseType: rule(
    'response.type',
    INVALID_FORM_BODY,
    'Each kind of interaction takes its own types of response.',
  ),
  application: rule(
    'request.application',
    [403, 20012, 'You are not authorized to perform this action on this application'],
    'The application is the bot’s own.',
  ),
  access: rule(
    'request.access',
    [403, 50001, 'Missing Access'],
    'The bot is in the server or channel it asks about.',
  ),
  channel: rule('request.channel', [404, 10003, 'Unknown Channel'], 'The channel exists.'),
  webhook: rule('request.webhook', UNKNOWN_WEBHOOK, 'The webhook is of the bot’s own application.'),
  guild: rule('request.guild', [404, 10004, 'Unknown Guild'], 'The server exists and has the bot.'),
  message: rule(
    'message.known',
    [404, 10008, 'Unknown Message'],
    'The message exists and can be reached this way: an ephemeral one only with its interaction’s token.',
  ),
  user: rule('request.user', [404, 10013, 'Unknown User'], 'The user exists.'),
  command: rule('command.known', [404, 10063, 'Unknown application command'], 'The command is registered.'),
  commandLimit: rule(
    'commands.count',
    [400, 30032, 'Maximum number of application commands reached (100)'],
    'There are up to 100 slash commands and 15 context menu commands of each kind, globally and in each server.',
  ),
  commandUnique: rule('commands.unique', INVALID_FORM_BODY, 'No two commands of a type have the same name.'),
  ownMessage: rule(
    'message.own',
    [403, 50005, 'Cannot edit a message authored by another user'],
    'A bot edits its own messages only.',
  ),
  deletePermission: rule(
    'message.delete',
    [403, 50013, 'Missing Permissions'],
    'A bot without the permission to manage messages deletes its own messages only.',
  ),
} as const satisfies Readonly<Record<string, RequestRule>>;
