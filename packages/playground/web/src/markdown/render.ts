import { html, nothing, type TemplateResult } from 'lit/html.js';
import { html as staticHtml, literal } from 'lit/static-html.js';
import { startCommand } from '../composer/edit.ts';
import { formatTimestamp } from '../dates.ts';
import { strings } from '../locales/strings.ts';
import { nameOf } from '../world.ts';
import { type ListItem, type Node, parse } from './parse.ts';
import { textButton } from '../controls.ts';
import { currentViewpoint, on } from '../state.ts';

/** The state of rendering one message. */
export interface RenderContext {
  /** The levels of the headings above the current text. */
  readonly outline: number[];
}

/** Renders a bot's text with Discord's Markdown. HTML in it is shown as text. */
export function markdown(context: RenderContext, text: string): TemplateResult {
  return html`<div class="md" dir="auto">${nodes(context, parse(text))}</div>`;
}

function nodes(context: RenderContext, list: readonly Node[]): unknown {
  // The parser splits plain text into small pieces, which are joined into one text node.
  const shown: unknown[] = [];
  for (const node of list) {
    const piece = show(context, node);
    const before = shown.at(-1);
    if (typeof piece === 'string' && typeof before === 'string') shown.splice(-1, 1, before + piece);
    else shown.push(piece);
  }
  return shown;
}

const TAGS = {
  em: literal`em`,
  strong: literal`strong`,
  underline: literal`u`,
  strikethrough: literal`s`,
  subtext: literal`small`,
  blockQuote: literal`blockquote`,
};
const HEADINGS = [literal`h3`, literal`h4`, literal`h5`];

function show(context: RenderContext, node: Node): unknown {
  switch (node.type) {
    case 'text':
    case 'emoticon':
      return node.content;
    case 'inlineCode':
      return html`<code>${node.content}</code>`;
    case 'codeBlock':
      return html`<pre tabindex="0"><code>${node.content}</code></pre>`;
    case 'em':
    case 'strong':
    case 'underline':
    case 'strikethrough':
    case 'subtext':
    case 'blockQuote': {
      const tag = TAGS[node.type];
      return staticHtml`<${tag}>${nodes(context, node.content)}</${tag}>`;
    }
    case 'spoiler':
      return spoiler(nodes(context, node.content));
    case 'heading':
      return heading(context, node.level, nodes(context, node.content));
    case 'list':
      return listed(context, node.items);
    case 'link':
    case 'url':
    case 'autolink':
      return link(node.target, nodes(context, node.content));
    default:
      return mention(node);
  }
}

/** The text of a mention, a time or an emoji. */
export function mentionText(node: Node): string {
  const { world, locale } = currentViewpoint();
  switch (node.type) {
    case 'user':
      return `@${nameOf(world, node.id) ?? strings.unknown}`;
    case 'role':
      return `@${world.roles.find(({ id }) => id === node.id)?.name ?? strings.unknown}`;
    case 'channel':
      return `#${world.places.find(({ channelId }) => channelId === node.id)?.channelName ?? strings.unknown}`;
    case 'everyone':
    case 'here':
      return `@${node.type}`;
    case 'guildNavigation':
      return `#${node.navigation}`;
    case 'emoji':
      return `:${node.name}:`;
    case 'twemoji':
      return node.name;
    case 'timestamp':
      return formatTimestamp(node.timestamp, node.format, locale);
    case 'slashCommand':
      return `/${node.fullName}`;
    default:
      return '\n';
  }
}

function mention(node: Node): unknown {
  const text = mentionText(node);
  switch (node.type) {
    case 'br':
    case 'newline':
    case 'twemoji':
      return text;
    case 'emoji':
      return html`<span class="custom-emoji">${text}</span>`;
    case 'timestamp': {
      const title = formatTimestamp(node.timestamp, 'F', currentViewpoint().locale);
      return html`<time class="stamp" title=${title}>${text}</time>`;
    }
    case 'slashCommand':
      return textButton(text, on(startCommand, node.fullName), { class: 'mention' });
    default:
      return html`<span class="mention">${text}</span>`;
  }
}

/** Hidden until revealed, also from screen readers. */
function spoiler(content: unknown): TemplateResult {
  const reveal = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLElement)) return;
    currentTarget.parentElement?.setAttribute('data-shown', '');
    currentTarget.nextElementSibling?.removeAttribute('inert');
    currentTarget.remove();
  };
  return html`<span class="spoiler"
    ><button type="button" aria-label=${strings.reveal} @click=${reveal}></button
    ><span inert>${content}</span></span
  >`;
}

/**
 * A heading of the bot's size. Its level in the document is one below the heading it belongs to, since a skipped level
 * would suggest a missing heading to a screen reader. The page's own headings have levels 1 and 2.
 */
function heading({ outline }: RenderContext, level: number, content: unknown): TemplateResult {
  while (outline.length > 0 && (outline.at(-1) ?? 0) >= level) outline.pop();
  outline.push(level);
  const look = `h${String(level)}`;
  const tag = HEADINGS[Math.min(outline.length, HEADINGS.length) - 1];
  return staticHtml`<${tag} class=${look}>${content}</${tag}>`;
}

function listed(context: RenderContext, items: readonly ListItem[]): unknown {
  const [first, ...rest] = items;
  if (first === undefined) return nothing;
  const { number } = first;
  // A different kind of mark on the same level begins a new list.
  const other = rest.findIndex(
    (item) => item.indent <= first.indent && (item.number === undefined) !== (number === undefined),
  );
  const own = other < 0 ? items : items.slice(0, other + 1);
  const rows: { item: ListItem; below: ListItem[] }[] = [];
  for (const item of own) {
    const above = rows.at(-1);
    if (above !== undefined && item.indent > first.indent) above.below.push(item);
    else rows.push({ item, below: [] });
  }
  const shown = rows.map(
    ({ item, below }) => html`<li>${nodes(context, item.content)}${listed(context, below)}</li>`,
  );
  const list =
    number === undefined
      ? html`<ul>
          ${shown}
        </ul>`
      : html`<ol start=${number}>
          ${shown}
        </ol>`;
  return [list, listed(context, items.slice(own.length))];
}

/** The URL if its scheme is http or https; undefined otherwise. */
export function webUrl(target: string): string | undefined {
  return URL.canParse(target) && /^https?:$/.test(new URL(target).protocol) ? target : undefined;
}

export function link(target: string, content: unknown): unknown {
  const address = webUrl(target);
  if (address === undefined) return content;
  return html`<a href=${address} target="_blank" rel="noopener noreferrer nofollow" title=${address}
    >${content}</a
  >`;
}
