import {
  ComponentType,
  SeparatorSpacingSize,
  type APIComponentInContainer,
  type APIFileComponent,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
} from 'discord-api-types/v10';
import { buttons, type Button } from './controls.ts';
import { MAX_COMPONENTS, MAX_MESSAGE_TEXT, MAX_PICTURE_DESCRIPTION } from './limits.ts';
import { cut, text, type Lines } from './text.ts';

declare const withinLimits: unique symbol;

/** A message's components within all limits of Discord; only `view` makes one. */
export type View = readonly APIMessageTopLevelComponent[] & { readonly [withinLimits]: true };

/** A part of a view; builders return undefined for what would be empty. */
export type Block = APIComponentInContainer | readonly Block[] | undefined;

/** The color of the container's edge; it has no meaning. */
const ACCENT = 0x3b82f6;

export const separator = (): APISeparatorComponent => ({
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
});

/** Text with a button beside it. */
export function section(lines: Lines, accessory: Button | undefined): Block {
  const content = text(lines);
  if (!content) return buttons([accessory]);
  return accessory ? { type: ComponentType.Section, components: [content], accessory } : content;
}

/** A file that is sent along with the message, by its name. */
export const file = (name: string): APIFileComponent => ({
  type: ComponentType.File,
  file: { url: `attachment://${name}` },
});

/** A picture attached to the message: its file name and its alternative text. */
export interface Picture {
  readonly file: string;
  readonly description: string;
}

/** A picture over the width of a message; undefined without one. */
export const gallery = (picture: Picture | undefined): APIMediaGalleryComponent | undefined =>
  picture && {
    type: ComponentType.MediaGallery,
    items: [
      {
        media: { url: `attachment://${picture.file}` },
        description: picture.description.slice(0, MAX_PICTURE_DESCRIPTION),
      },
    ],
  };

/**
 * A message of these parts. Data over a limit is fitted: duplicate custom_ids are left out, separators are dropped when
 * there are too many components, and the longest texts are cut first. Throws RangeError on an empty message and on one
 * that still has too many components: both are bugs.
 */
export function view(blocks: readonly Block[]): View {
  const parts = tidySeparators(withoutRepeats(flatten(blocks)));
  const fitting = countOf(parts) <= MAX_COMPONENTS ? parts : parts.filter((part) => !isSeparator(part));
  const count = countOf(fitting);
  if (fitting.length === 0 || count > MAX_COMPONENTS)
    throw new RangeError(`A message has 1 to ${MAX_COMPONENTS} components, not ${count}.`);
  const components = fitTexts(fitting);
  // The brand marks what has just been checked.
  return [{ type: ComponentType.Container, accent_color: ACCENT, components }] as unknown as View;
}

const flatten = (blocks: readonly Block[]): APIComponentInContainer[] =>
  blocks.flatMap((block) => (block === undefined ? [] : isList(block) ? flatten(block) : [block]));

const isList = (block: Block): block is readonly Block[] => Array.isArray(block);

const isSeparator = ({ type }: APIComponentInContainer): boolean => type === ComponentType.Separator;

/** Removes separators that are first, last or after another. */
const tidySeparators = (parts: readonly APIComponentInContainer[]): APIComponentInContainer[] =>
  parts.filter((part, index) => {
    const next = parts[index + 1];
    return !isSeparator(part) || (index > 0 && next !== undefined && !isSeparator(next));
  });

/** Discord rejects duplicate custom_ids, and lists of O*NET may name a career twice. */
function withoutRepeats(parts: readonly APIComponentInContainer[]): APIComponentInContainer[] {
  const ids = new Set<string>();
  const isNew = (component: object): boolean => {
    const id = 'custom_id' in component ? String(component.custom_id) : undefined;
    if (id === undefined) return true;
    return !ids.has(id) && Boolean(ids.add(id));
  };
  return parts.flatMap((part): APIComponentInContainer[] => {
    if (part.type === ComponentType.Section) return isNew(part.accessory) ? [part] : [];
    if (part.type !== ComponentType.ActionRow) return [part];
    const components = part.components.filter(isNew);
    return components.length === 0 ? [] : [{ ...part, components }];
  });
}

/** The number of components, including the container. */
const countOf = (parts: readonly APIComponentInContainer[]): number =>
  parts.reduce((count, part) => {
    if (part.type === ComponentType.Section) return count + 2 + part.components.length;
    return count + 1 + (part.type === ComponentType.ActionRow ? part.components.length : 0);
  }, 1);

const textsOf = (parts: readonly APIComponentInContainer[]): readonly APITextDisplayComponent[] =>
  parts.flatMap((part) =>
    part.type === ComponentType.TextDisplay
      ? [part]
      : part.type === ComponentType.Section
        ? part.components
        : [],
  );

function fitTexts(parts: readonly APIComponentInContainer[]): APIComponentInContainer[] {
  const limit = longestThatFits(textsOf(parts).map(({ content }) => content.length));
  const fitted = (each: APITextDisplayComponent): APITextDisplayComponent =>
    each.content.length <= limit ? each : { ...each, content: cut(each.content, limit) };
  return parts.map((part) => {
    if (part.type === ComponentType.TextDisplay) return fitted(part);
    return part.type === ComponentType.Section ? { ...part, components: part.components.map(fitted) } : part;
  });
}

/** The length to cut texts to so that all fit: shorter ones stay whole. Infinity when all fit. */
function longestThatFits(lengths: readonly number[]): number {
  let left = MAX_MESSAGE_TEXT;
  const shortestFirst = lengths.toSorted((a, b) => a - b);
  for (const [index, length] of shortestFirst.entries()) {
    const share = Math.floor(left / (lengths.length - index));
    if (length > share) return share;
    left -= length;
  }
  return Infinity;
}
