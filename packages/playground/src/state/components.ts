import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { ModalView } from '../page/protocol.ts';
import { componentKind } from '../rules/field-rules.ts';
import type { JsonObject } from '../rules/rule.ts';
import { isObject, arrayOf } from '../rules/rule.ts';

export interface MediaFile {
  readonly id: string;
  readonly url: string;
  readonly size: number;
  readonly contentType: string | null;
}

const SELECTS: ReadonlySet<unknown> = new Set([3, 5, 6, 7, 8]);

/** What Discord fills in when a bot leaves it out, by component kind. */
const DEFAULTS: Readonly<Record<string, JsonObject>> = {
  separator: { divider: true, spacing: 1 },
  container: { accent_color: null, spoiler: false },
  thumbnail: { description: null, spoiler: false },
  file: { spoiler: false },
};

/**
 * Components as Discord hands them out again: every one with its number id, nulls gone, defaults filled in,
 * media resolved. What a bot sent must have passed the rules.
 */
export function normalizeComponents(
  components: readonly unknown[],
  media: (url: string) => MediaFile,
): APIMessageTopLevelComponent[] {
  // The rules have judged the shape; what comes out is what Discord's own types describe.
  return normalized(components, media) as APIMessageTopLevelComponent[];
}

/** A modal's components with the same done to them. */
export const modalComponents = (components: readonly unknown[]): ModalView['components'] =>
  normalized(components, (url) => ({ id: '0', url, size: 0, contentType: null })) as ModalView['components'];

function normalized(components: readonly unknown[], media: (url: string) => MediaFile): readonly unknown[] {
  const taken = new Set<unknown>();
  const collect = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (isObject(value)) {
      if (typeof value['type'] === 'number' && typeof value['id'] === 'number') taken.add(value['id']);
      Object.values(value).forEach(collect);
    }
  };
  collect(components);

  let last = 0;
  const nextId = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };

  const unfurled = (value: unknown) => {
    const url = isObject(value) && typeof value['url'] === 'string' ? value['url'] : '';
    const file = media(url);
    return {
      id: file.id,
      url: file.url,
      proxy_url: file.url,
      width: null,
      height: null,
      content_type: file.contentType,
      ...(url.startsWith('attachment://') ? { attachment_id: file.id } : {}),
    };
  };

  const item = (value: unknown) =>
    isObject(value)
      ? { description: null, spoiler: false, ...present(value), media: unfurled(value['media']) }
      : value;

  function component(value: unknown): unknown {
    const fields = isObject(value) ? value : {};
    const kind = componentKind(fields['type']) ?? '';
    const own = typeof fields['id'] === 'number' && fields['id'] !== 0 ? fields['id'] : nextId();
    const result: Record<string, unknown> = { ...DEFAULTS[kind], ...present(fields), id: own };
    if (SELECTS.has(fields['type'])) {
      result['min_values'] ??= 1;
      result['max_values'] ??= 1;
      if (fields['type'] === 3)
        result['options'] = arrayOf(fields['options']).map((option) =>
          isObject(option) ? present(option) : option,
        );
    }
    if (Array.isArray(fields['components'])) result['components'] = fields['components'].map(component);
    if (isObject(fields['component'])) result['component'] = component(fields['component']);
    if (isObject(fields['accessory'])) result['accessory'] = component(fields['accessory']);
    if (kind === 'thumbnail') result['media'] = unfurled(fields['media']);
    if (kind === 'media gallery') result['items'] = arrayOf(fields['items']).map(item);
    if (kind === 'file') {
      const url =
        isObject(fields['file']) && typeof fields['file']['url'] === 'string' ? fields['file']['url'] : '';
      result['file'] = unfurled(fields['file']);
      result['name'] = url.replace(/^attachment:\/\//, '');
      result['size'] = media(url).size;
    }
    return result;
  }

  return components.map(component);
}

const present = (fields: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
