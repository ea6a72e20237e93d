import type { APIAttachment, APIEmbed, APIMessage, APIUser } from 'discord-api-types/v10';
import { normalizeComponents } from '../state/components.ts';
import type { Upload } from '../state/files.ts';
import type { State } from '../state/state.ts';
import { mentionsIn } from '../state/mentions.ts';
import { flagsOf } from '../state/messages.ts';
import type { BrokenRule } from '../page/protocol.ts';
import { FLAG } from '../rules/limits.ts';
import type { JsonObject, Path } from '../rules/rule.ts';
import { isPresent, isObject, arrayOf, numberOr } from '../rules/rule.ts';
import { brokenRules, validate } from '../rules/rules.ts';
import type { ErrorResponse } from './errors.ts';
import { formErrorResponse } from './errors.ts';

/** Files of a multipart body by the number in their `files[n]`. */
export type Uploads = ReadonlyMap<number, Upload>;

/** What a bot wrote, ready to be put on a message. */
export interface ParsedMessage {
  readonly parts: Pick<
    APIMessage,
    'content' | 'embeds' | 'components' | 'attachments' | 'mentions' | 'mention_roles' | 'mention_everyone'
  > & { readonly flags: number };
  /** Rules that Discord passes over in silence. */
  readonly warnings: readonly BrokenRule[];
}

const NEW_FLAGS = FLAG.suppressEmbeds | FLAG.ephemeral | FLAG.suppressNotifications | FLAG.layout;
const EDIT_FLAGS = FLAG.suppressEmbeds | FLAG.layout;

/**
 * Judges a message's body and builds the message's parts; `prefix` is where the body stands in the request, `repliedTo`
 * the author of the message it replies to.
 */
export function parseMessage(
  state: State,
  body: JsonObject,
  uploads: Uploads,
  existing: APIMessage | undefined,
  prefix: Path,
  repliedTo?: APIUser,
): ParsedMessage | ErrorResponse {
  const wanted = arrayOf(body['attachments']).filter(isObject);
  const stored = (existing?.attachments ?? []).filter(
    ({ id }) => !isPresent(body['attachments']) || wanted.some((entry) => String(entry['id']) === id),
  );
  const files = [
    ...stored.map(({ filename }) => filename),
    ...[...uploads.values()].map(({ filename }) => filename),
  ];
  const violations = validate('message', body, {
    files,
    editing: existing && {
      flags: flagsOf(existing),
      content: existing.content,
      embeds: existing.embeds.length,
      components: existing.components?.length ?? 0,
    },
  });
  const refused = formErrorResponse(violations, prefix);
  if (refused !== undefined) return refused;

  const attachments = [
    ...stored,
    ...[...uploads].map(([index, upload]) => keepUpload(state, wanted, index, upload)),
  ];
  const asked = numberOr(body['flags'], 0);
  const { embeds, components, allowed_mentions: allowed } = body;
  const content =
    typeof body['content'] === 'string'
      ? body['content'].trim()
      : body['content'] === null
        ? ''
        : (existing?.content ?? '');
  return {
    parts: {
      content,
      embeds: embeds === undefined ? (existing?.embeds ?? []) : arrayOf(embeds).filter(isObject).map(rich),
      components:
        components === undefined
          ? (existing?.components ?? [])
          : normalizeComponents(arrayOf(components), mediaIn(state, attachments)),
      attachments,
      ...mentionsIn(
        state.world,
        { content, components: components ?? existing?.components },
        isObject(allowed) ? allowed : undefined,
        repliedTo,
      ),
      flags:
        existing === undefined
          ? asked & NEW_FLAGS
          : (flagsOf(existing) & ~FLAG.loading) | (asked & EDIT_FLAGS),
    },
    warnings: brokenRules(violations, prefix),
  };
}

const rich = (embed: JsonObject): APIEmbed => ({
  type: 'rich' as Exclude<APIEmbed['type'], undefined>,
  ...embed,
});

function keepUpload(
  state: State,
  wanted: readonly JsonObject[],
  index: number,
  upload: Upload,
): APIAttachment {
  const about = wanted.find((entry) => String(entry['id']) === String(index));
  const description = about?.['description'];
  return state.files.keep(state.nextId(), upload, typeof description === 'string' ? description : undefined);
}

const mediaIn = (state: State, attachments: readonly APIAttachment[]) => (url: string) => {
  const file = attachments.find(({ filename }) => url === `attachment://${filename}`);
  return {
    id: file?.id ?? state.nextId(),
    url: file?.url ?? url,
    size: file?.size ?? 0,
    contentType: file?.content_type ?? null,
  };
};
