import {
  MessageFlags,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIUser,
} from 'discord-api-types/v10';
import { SETTABLE_FLAGS } from '../rules/limits.ts';
import type { Path } from '../rules/rule.ts';
import { brokenRules, validate } from '../rules/rules.ts';
import { normalizeComponents, type FindMedia } from '../state/components.ts';
import type { Upload, Uploads } from '../state/files.ts';
import { mentionsIn } from '../state/mentions.ts';
import { flagsOf } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import { formErrorResponse, notAnObject, type ErrorResponse } from './errors.ts';
import { arrayOf, isObject, isPresent, numberOr, objectsIn, type JsonObject } from '../rules/json.ts';

/** The fields of a message that its request sets. */
export type MessageFields = Exclude<ReturnType<typeof parseMessage>, ErrorResponse>['fields'];

/** The context in which a message's body is validated. */
interface MessageContext {
  /** The message to edit. */
  readonly existing?: APIMessage;
  /** A message in a channel: the author of the one it replies to. */
  readonly inChannel?: { readonly repliedTo: APIUser | undefined };
  /** The path of the body in the request. */
  readonly prefix?: Path;
}

/** Validates a message's body and builds the message's fields. */
export function parseMessage(
  state: State,
  body: unknown,
  uploads: Uploads,
  { existing, inChannel, prefix = [] }: MessageContext = {},
) {
  if (!isObject(body)) return notAnObject(prefix);
  const wanted = objectsIn(body['attachments']);
  const remaining = (existing?.attachments ?? []).filter(
    ({ id }) => !isPresent(body['attachments']) || wanted.some((entry) => String(entry['id']) === id),
  );
  const files = [...remaining, ...uploads.values()].map(({ filename }) => filename);
  const sizes = [...uploads.values()].map(({ bytes }) => bytes.byteLength);
  const target = existing !== undefined ? 'edit' : inChannel === undefined ? 'response' : 'channel';
  const violations = validate('message', body, { prefix, files, sizes, target, existing });
  const error = formErrorResponse(violations);
  if (error !== undefined) return error;

  const added = [...uploads].map(([index, upload]) => addUpload(state, wanted, index, upload));
  const attachments = [...remaining, ...added];
  const media = mediaIn(state, attachments);
  const flags = numberOr(body['flags'], 0);
  const { embeds, components, nonce, tts, allowed_mentions: allowed } = body;
  const { content: given = existing?.content } = body;
  const content = isPresent(given) ? String(given).trim() : '';
  const mentioned = { content, components: components ?? existing?.components };
  return {
    fields: {
      content,
      tts: tts === true,
      embeds:
        embeds === undefined
          ? (existing?.embeds ?? [])
          : objectsIn(embeds).map((embed) => richEmbed(embed, media)),
      components:
        components === undefined
          ? (existing?.components ?? [])
          : normalizeComponents(arrayOf(components), media),
      attachments,
      ...mentionsIn(state.world, mentioned, isObject(allowed) ? allowed : undefined, inChannel?.repliedTo),
      flags:
        (existing === undefined ? 0 : flagsOf(existing) & ~MessageFlags.Loading) |
        (flags & SETTABLE_FLAGS[target]),
      ...(typeof nonce === 'string' || typeof nonce === 'number' ? { nonce } : {}),
    },
    warnings: brokenRules(violations),
  };
}

/** An embed as Discord sends it, with `attachment://` URLs resolved. */
function richEmbed(embed: JsonObject, media: FindMedia): APIEmbed {
  const resolved: Record<string, JsonObject> = {};
  for (const [name, given] of Object.entries(embed)) {
    if (!isObject(given)) continue;
    const { url, icon_url: icon } = given;
    if (typeof icon === 'string') resolved[name] = { ...given, icon_url: media(icon).url };
    if (name !== 'image' && name !== 'thumbnail') continue;
    const address = media(String(url)).url;
    resolved[name] = { ...given, url: address, proxy_url: address, width: 0, height: 0 };
  }
  return { ...embed, ...resolved, type: 'rich' as Exclude<APIEmbed['type'], undefined> };
}

function addUpload(state: State, wanted: readonly JsonObject[], index: number, upload: Upload) {
  const about = wanted.find((entry) => String(entry['id']) === String(index));
  const named = Object.entries(about ?? {}).filter(
    ([name, text]) => (name === 'description' || name === 'title') && typeof text === 'string',
  );
  return { ...state.files.add(state.nextId(), upload), ...Object.fromEntries(named) };
}

const mediaIn =
  (state: State, attachments: readonly APIAttachment[]): FindMedia =>
  (url) =>
    attachments.find(({ filename }) => url === `attachment://${filename}`) ?? {
      id: state.nextId(),
      url,
      size: 0,
    };
