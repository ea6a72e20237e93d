import { html, nothing, type TemplateResult } from 'lit/html.js';
import { startCommand } from '../composer/edit.ts';
import { formatTimestamp } from '../dates.ts';
import { strings } from '../locales/strings.ts';
import { nameOf } from '../world.ts';
import { type ListItem, type Node, parse } from './parse.ts';
import { textButton } from '../controls.ts';
import { currentViewpoint, on } from '../state.ts';

/** What mentions and times need to be shown. */
export interface RenderContext {
  /** The headings that stand open above, by the bot's levels; a message has its own. */
  readonly outline: number[];
}

/** A bot's text, with Discord's Markdown. Whatever it holds becomes text nodes: markup in it stays visible. */
export function markdown(context: RenderContext, text: string): TemplateResult {
  return html`<div class="md" dir="auto">${nodes(context, parse(text))}</div>`;
}

function nodes(context: RenderContext, list: readonly Node[]): unknown {
  // The parser cuts plain text small; put together again it is one text node.
  const shown: unknown[] = [];
  for (const node of list) {
    const piece = show(context, node);
    const before = shown.at(-1);
    if (typeof piece === 'string' && typeof before === 'string') shown.splice(-1, 1, before + piece);
    else shown.push(piece);
  }
  return shown;
}

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
      return html`<em>${nodes(context, node.content)}</em>`;
    case 'strong':
      return html`<strong>${nodes(context, node.content)}</strong>`;
    case 'underline':
      return html`<u>${nodes(context, node.content)}</u>`;
    case 'strikethrough':
      return html`<s>${nodes(context, node.content)}</s>`;
    case 'subtext':
      return html`<small>${nodes(context, node.content)}</small>`;
    case 'blockQuote':
      return html`<blockquote>${nodes(context, node.content)}</blockquote>`;
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

/** What a mention, a time or an emoji says. */
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

/** Hidden until asked for; the text is there for nobody before, a screen reader included. */
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
 * Looks as large as the bot says, and stands in the outline just below what it belongs to: a step that is left out
 * would tell a screen reader of a heading that is not there. The page's own headings are 1 and 2.
 */
function heading({ outline }: RenderContext, level: number, content: unknown): TemplateResult {
  while (outline.length > 0 && (outline.at(-1) ?? 0) >= level) outline.pop();
  outline.push(level);
  const look = `h${String(level)}`;
  if (outline.length === 1) return html`<h3 class=${look}>${content}</h3>`;
  if (outline.length === 2) return html`<h4 class=${look}>${content}</h4>`;
  return html`<h5 class=${look}>${content}</h5>`;
}

function listed(context: RenderContext, items: readonly ListItem[]): unknown {
  const [first, ...rest] = items;
  if (first === undefined) return nothing;
  const { number } = first;
  // Another kind of mark on the same level begins another list.
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

/** Only the web's own schemes lead anywhere. */
export function webAddress(target: string): string | undefined {
  return URL.canParse(target) && /^https?:$/.test(new URL(target).protocol) ? target : undefined;
}

export function link(target: string, content: unknown): unknown {
  const address = webAddress(target);
  if (address === undefined) return content;
  return html`<a href=${address} target="_blank" rel="noopener noreferrer nofollow" title=${address}
    >${content}</a
  >`;
}
