import { ComponentType as Component, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { MessageView } from '../../../src/page/protocol.ts';
import { type Node, parse } from '../markdown/parse.ts';
import { mentionText } from '../markdown/render.ts';

const MAX_LENGTH = 300;

/** The beginning of a message as plain text, for the preview of a reply and for screen readers. */
export const plainText = ({ content, embeds, components = [] }: MessageView): string =>
  [
    content,
    ...embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']),
    ...components.flatMap(textsIn),
  ]
    .map((text) => plain(parse(text)))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_LENGTH);

const plain = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'list') return node.items.map((item) => plain(item.content)).join(' ');
      if (!('content' in node)) return mentionText(node);
      return typeof node.content === 'string' ? node.content : `${plain(node.content)}${ends(node)}`;
    })
    .join('');

/** These nodes include the end of their line. */
const ends = ({ type }: Node): string => (/^(heading|subtext|blockQuote)$/.test(type) ? ' ' : '');

function textsIn(one: APIMessageTopLevelComponent): readonly string[] {
  if (one.type === Component.TextDisplay) return [one.content];
  const holds = one.type === Component.Section || one.type === Component.Container;
  return holds ? one.components.flatMap(textsIn) : [];
}
