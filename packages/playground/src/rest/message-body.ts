import type { APIAttachment, APIEmbed, APIMessage, APIUser } from 'discord-api-types/v10';
import { received } from '../state/components.ts';
import type { Upload } from '../state/files.ts';
import type { Hub } from '../state/state.ts';
import { mentionsIn } from '../state/mentions.ts';
import { flagsOf } from '../state/messages.ts';
import type { BrokenRule } from '../page/protocol.ts';
import { FLAG } from '../rules/limits.ts';
import type { Fields, Path } from '../rules/rule.ts';
import { given, isFields, listOf, numberOr } from '../rules/rule.ts';
import { brokenRules, judge } from '../rules/rules.ts';
import type { Refused } from './errors.ts';
import { refuseForm } from './errors.ts';

/** Files of a multipart body by the number in their `files[n]`. */
export type Uploads = ReadonlyMap<number, Upload>;

/** What a bot wrote, ready to be put on a message. */
export interface Composed {
  readonly parts: Pick<
    APIMessage,
    'content' | 'embeds' | 'components' | 'attachments' | 'mentions' | 'mention_roles' | 'mention_everyone'
  > & { readonly flags: number };
  /** Rules that Discord passes over in silence. */
  readonly noted: readonly BrokenRule[];
}

const NEW_FLAGS = FLAG.suppressEmbeds | FLAG.ephemeral | FLAG.suppressNotifications | FLAG.layout;
const EDIT_FLAGS = FLAG.suppressEmbeds | FLAG.layout;

/**
 * Judges a message's body and builds the message's parts; `prefix` is where the body stands in the request, `repliedTo`
 * the author of the message it replies to.
 */
export function compose(
  hub: Hub,
  body: Fields,
  uploads: Uploads,
  existing: APIMessage | undefined,
  prefix: Path,
  repliedTo?: APIUser,
): Composed | Refused {
  const wanted = listOf(body['attachments']).filter(isFields);
  const kept = (existing?.attachments ?? []).filter(
    ({ id }) => !given(body['attachments']) || wanted.some((entry) => String(entry['id']) === id),
  );
  const files = [
    ...kept.map(({ filename }) => filename),
    ...[...uploads.values()].map(({ filename }) => filename),
  ];
  const findings = judge('message', body, {
    files,
    editing: existing && {
      flags: flagsOf(existing),
      content: existing.content,
      embeds: existing.embeds.length,
      components: existing.components?.length ?? 0,
    },
  });
  const refused = refuseForm(findings, prefix);
  if (refused !== undefined) return refused;

  const attachments = [
    ...kept,
    ...[...uploads].map(([index, upload]) => keepUpload(hub, wanted, index, upload)),
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
      embeds: embeds === undefined ? (existing?.embeds ?? []) : listOf(embeds).filter(isFields).map(rich),
      components:
        components === undefined
          ? (existing?.components ?? [])
          : received(listOf(components), mediaIn(hub, attachments)),
      attachments,
      ...mentionsIn(
        hub.world,
        { content, components: components ?? existing?.components },
        isFields(allowed) ? allowed : undefined,
        repliedTo,
      ),
      flags:
        existing === undefined
          ? asked & NEW_FLAGS
          : (flagsOf(existing) & ~FLAG.loading) | (asked & EDIT_FLAGS),
    },
    noted: brokenRules(findings, prefix),
  };
}

const rich = (embed: Fields): APIEmbed => ({
  type: 'rich' as Exclude<APIEmbed['type'], undefined>,
  ...embed,
});

function keepUpload(hub: Hub, wanted: readonly Fields[], index: number, upload: Upload): APIAttachment {
  const about = wanted.find((entry) => String(entry['id']) === String(index));
  const description = about?.['description'];
  return hub.files.keep(hub.nextId(), upload, typeof description === 'string' ? description : undefined);
}

const mediaIn = (hub: Hub, attachments: readonly APIAttachment[]) => (url: string) => {
  const file = attachments.find(({ filename }) => url === `attachment://${filename}`);
  return {
    id: file?.id ?? hub.nextId(),
    url: file?.url ?? url,
    size: file?.size ?? 0,
    contentType: file?.content_type ?? null,
  };
};
