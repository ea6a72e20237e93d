import type { RuleView } from '../page/protocol.ts';

/** A rule about the request itself, which its handler checks. */
export interface RequestRule extends RuleView {
  /** Discord's own message. */
  readonly title: string;
}

/** Discord's errors: HTTP status, JSON error code, and message. */
export const ERROR = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  unserved: [404, 0, 'The playground does not serve this route; Discord may.'],
  methodNotAllowed: [405, 0, 'The playground does not serve this method here; Discord may.'],
  invalidVersion: [400, 50041, 'Invalid API version provided'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  tooLarge: [413, 40005, 'Request entity too large'],
  invalidForm: [400, 50035, 'Invalid Form Body'],
  notAuthorized: [403, 20012, 'You are not authorized to perform this action on this application'],
  missingAccess: [403, 50001, 'Missing Access'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  notAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  commandLimit: [400, 30032, 'Maximum number of application commands reached (100)'],
  acknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  followUpLimit: [400, 40094, 'This interaction has reached the maximum number of follow-up messages'],
  invalidToken: [401, 50027, 'Invalid Webhook Token'],
} as const;

export const rule = (
  id: string,
  [status, code, title]: readonly [status: number, code: number, title: string],
  description: string,
): RequestRule => ({ id, description, status, code, title });

/** Reasons to refuse a request before its body is validated, or because of its target. */
export const REQUEST_RULES = {
  authorized: rule('request.authorized', ERROR.unauthorized, 'The request carries the bot’s token.'),
  route: rule('request.route', ERROR.notFound, 'The request goes to a route that Discord has.'),
  unserved: rule(
    'playground.route',
    ERROR.unserved,
    'The playground serves the route; Discord may serve more.',
  ),
  method: rule(
    'playground.method',
    ERROR.methodNotAllowed,
    'The playground serves the method on this route; Discord may serve more.',
  ),
  version: rule('request.version', ERROR.invalidVersion, 'The API version is 9 or 10.'),
  json: rule(
    'request.json',
    ERROR.invalidJson,
    'A body is well-formed JSON, or a form with a payload_json part.',
  ),
  tooLarge: rule('request.size', ERROR.tooLarge, 'A request has up to 25 MiB.'),
  form: rule('request.form', ERROR.invalidForm, 'The body has the form its route asks for.'),
  responseType: rule(
    'response.type',
    ERROR.invalidForm,
    'Each kind of interaction takes its own types of response.',
  ),
  application: rule('request.application', ERROR.notAuthorized, 'The application is the bot’s own.'),
  access: rule('request.access', ERROR.missingAccess, 'The bot is in the server or channel it asks about.'),
  channel: rule('request.channel', ERROR.unknownChannel, 'The channel exists.'),
  webhook: rule('request.webhook', ERROR.unknownWebhook, 'The webhook is of the bot’s own application.'),
  guild: rule('request.guild', ERROR.unknownGuild, 'The server exists and has the bot.'),
  message: rule(
    'message.known',
    ERROR.unknownMessage,
    'The message exists and can be reached this way: an ephemeral one only with its interaction’s token.',
  ),
  user: rule('request.user', ERROR.unknownUser, 'The user exists.'),
  command: rule('command.known', ERROR.unknownCommand, 'The command is registered.'),
  commandLimit: rule(
    'commands.count',
    ERROR.commandLimit,
    'There are up to 100 slash commands and 15 context menu commands of each kind, globally and in each server.',
  ),
  commandUnique: rule('commands.unique', ERROR.invalidForm, 'No two commands of a type have the same name.'),
  ownMessage: rule('message.own', ERROR.notAuthor, 'A bot edits its own messages only.'),
  deletePermission: rule(
    'message.delete',
    ERROR.missingPermissions,
    'A bot without the permission to manage messages deletes its own messages only.',
  ),
} as const satisfies Readonly<Record<string, RequestRule>>;
