import type { APIAttachment, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { ModalView } from '../page/protocol.ts';
import { componentKind } from '../rules/field-rules.ts';
import { arrayOf, isObject, stringOr, withoutNulls, type JsonObject } from '../rules/json.ts';

/** Resolves a URL in a component. */
export type FindMedia = (url: string) => Pick<APIAttachment, 'id' | 'url' | 'size' | 'content_type'>;

/** Discord's default values, by component kind. */
const DEFAULTS: Readonly<Record<string, JsonObject>> = {
  separator: { divider: true, spacing: 1 },
  container: { accent_color: null, spoiler: false },
  thumbnail: { description: null, spoiler: false },
  file: { spoiler: false },
};
const SELECT_DEFAULTS = { min_values: 1, max_values: 1 };

/**
 * Components as Discord sends them: with numeric ids and defaults, without nulls, and with resolved media.
 * They must be valid.
 */
export function normalizeComponents(components: readonly unknown[], media: FindMedia) {
  // They have been validated, so the result has Discord's own types.
  return normalized(components, media) as APIMessageTopLevelComponent[];
}

/** The same for a modal's components. */
export const modalComponents = (components: readonly unknown[]): ModalView['components'] =>
  normalized(components, (url) => ({ id: '0', url, size: 0 })) as ModalView['components'];

const urlOf = (value: unknown) => (isObject(value) ? stringOr(value['url'], '') : '');

function unfurled(value: unknown, media: FindMedia): JsonObject {
  const url = urlOf(value);
  const file = media(url);
  return {
    id: file.id,
    url: file.url,
    proxy_url: file.url,
    width: null,
    height: null,
    content_type: file.content_type ?? null,
    ...(url.startsWith('attachment://') && { attachment_id: file.id }),
  };
}

/** The numeric ids that components already have, at any level. */
const takenIds = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap(takenIds);
  if (!isObject(value)) return [];
  const own = typeof value['type'] === 'number' && typeof value['id'] === 'number' ? [value['id']] : [];
  return [...own, ...Object.values(value).flatMap(takenIds)];
};

function normalized(components: readonly unknown[], media: FindMedia): readonly unknown[] {
  const taken = new Set(takenIds(components));
  let last = 0;
  const nextId = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };

  const galleryItem = (item: unknown) => ({
    description: null,
    spoiler: false,
    ...(isObject(item) && { ...withoutNulls(item), media: unfurled(item['media'], media) }),
  });

  function component(value: unknown): unknown {
    const fields = isObject(value) ? value : {};
    const { id, components: children, component: inner, accessory, file, items, options } = fields;
    const kind = componentKind(fields['type']) ?? '';
    return {
      ...DEFAULTS[kind],
      ...(kind.endsWith('select') && SELECT_DEFAULTS),
      ...withoutNulls(fields),
      id: typeof id === 'number' && id !== 0 ? id : nextId(),
      ...(kind === 'string select' && {
        options: arrayOf(options).map((option) => (isObject(option) ? withoutNulls(option) : option)),
      }),
      ...(Array.isArray(children) && { components: children.map(component) }),
      ...(isObject(inner) && { component: component(inner) }),
      ...(isObject(accessory) && { accessory: component(accessory) }),
      ...(kind === 'thumbnail' && { media: unfurled(fields['media'], media) }),
      ...(kind === 'media gallery' && { items: arrayOf(items).map(galleryItem) }),
      ...(kind === 'file' && {
        file: unfurled(file, media),
        name: urlOf(file).replace(/^attachment:\/\//, ''),
        size: media(urlOf(file)).size,
      }),
    };
  }

  return components.map(component);
}
