import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

type Rule = (typeof rulesExtended)[string];

/** Set in the parser's state inside emphasis and headings, which cannot contain a list. */
const withinLine = 'withinLine';

const block = /^(?: {0,20}(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n|$))+/;
const line = /^( *)(?:[-*]|(\d+)\.) +(.*)$/;

/** Whether this is the start of a line, outside emphasis. */
function atLineStart(state: Parameters<Rule['match']>[1]): boolean {
  if (state[withinLine] === true) return false;
  const before: unknown = state['prevCapture'];
  return !Array.isArray(before) || String(before[0]).endsWith('\n');
}

/** Discord's bulleted and numbered lists, which the library does not support. */
const listRule: Rule = {
  // Before emphasis, which also begins with *.
  order: (rulesExtended['heading']?.order ?? 0) - 0.25,
  match: (source, state) => {
    return atLineStart(state) ? block.exec(source) : null;
  },
  parse: (capture, parse, state) => ({
    items: (capture[0] ?? '')
      .trimEnd()
      .split('\n')
      .map((each) => {
        const [, indent = '', number, content = ''] = line.exec(each) ?? [];
        return {
          indent: indent.length,
          number: number === undefined ? undefined : Number(number),
          content: parse(content, { ...state, [withinLine]: true }),
        };
      }),
  }),
};

/** A node of the parsed text. */
export type Node =
  | { readonly type: 'text' | 'inlineCode' | 'emoticon'; readonly content: string }
  | {
      readonly type: 'em' | 'strong' | 'underline' | 'strikethrough' | 'spoiler' | 'blockQuote' | 'subtext';
      readonly content: readonly Node[];
    }
  | { readonly type: 'heading'; readonly level: number; readonly content: readonly Node[] }
  | { readonly type: 'codeBlock'; readonly lang: string; readonly content: string }
  | {
      readonly type: 'link' | 'url' | 'autolink';
      readonly target: string;
      readonly content: readonly Node[];
    }
  | { readonly type: 'list'; readonly items: readonly ListItem[] }
  | { readonly type: 'br' | 'newline' | 'everyone' | 'here' }
  | { readonly type: 'user' | 'channel' | 'role'; readonly id: string }
  | { readonly type: 'emoji' | 'twemoji'; readonly name: string }
  | { readonly type: 'timestamp'; readonly timestamp: string; readonly format?: string }
  | { readonly type: 'slashCommand'; readonly fullName: string }
  | { readonly type: 'guildNavigation'; readonly navigation: string };

export interface ListItem {
  /** The number of spaces before the bullet or number. */
  readonly indent: number;
  /** The number; undefined for a bullet. */
  readonly number: number | undefined;
  readonly content: readonly Node[];
}

function libraryRule(name: string): Rule {
  const rule = rulesExtended[name];
  if (rule === undefined) throw new Error(`The Markdown parser has no rule for ${name}.`);
  return rule;
}

// The library's own rule takes seconds on "[a](" repeated a thousand times; this one has a bounded lookahead.
const linkPattern =
  /^\[((?:[^[\]\\\n]|\\.){1,512})\]\(\s*<?(https?:\/\/[^\s()<>]{1,512}(?:\([^\s()<>]{0,128}\))?[^\s()<>]{0,256})>?(?:\s+"[^"\n]{0,256}")?\s*\)/;

const link: Rule = {
  ...libraryRule('link'),
  match: (source) => linkPattern.exec(source),
  parse: (capture, parse, state) => ({
    content: parse(capture[1] ?? '', { ...state, [withinLine]: true }),
    target: capture[2] ?? '',
  }),
};

/** A rule for whole lines. The library's own rules do not match directly after a quote or a list. */
function atStarts(name: 'heading' | 'subtext', pattern: RegExp): Rule {
  return {
    ...inLine(name),
    match: (source, state) => (atLineStart(state) ? pattern.exec(source) : null),
  };
}

/** A rule of the library whose content stays within a line. */
function inLine(name: string): Rule {
  const rule = libraryRule(name);
  const within: Rule['parse'] = (capture, parse, state) =>
    rule.parse(capture, (source, inner) => parse(source, { ...inner, [withinLine]: true }), state);
  return { ...rule, parse: within };
}

const url: Rule = {
  ...libraryRule('url'),
  match: (source) => {
    const [found] = /^https?:\/\/[^\s<]{1,2000}/.exec(source) ?? [];
    return found === undefined ? null : /^(.+)$/.exec(withoutTail(found));
  },
};

/** Without trailing punctuation, and without unbalanced closing brackets. */
function withoutTail(address: string): string {
  let end = address.length;
  let open = address.split('(').length - address.split(')').length;
  for (;;) {
    const last = address.charAt(end - 1);
    if (last === ')' && open < 0) open += 1;
    else if (!/[.,:;"'\]*_~|]/.test(last)) return address.slice(0, end);
    end -= 1;
  }
}

const parser = SimpleMarkdown.parserFor({
  ...rulesExtended,
  heading: atStarts('heading', /^(#{1,3}) +([^\n]+?)(?:\n|$)/),
  subtext: atStarts('subtext', /^-# +([^\n]+?)(?:\n|$)/),
  em: inLine('em'),
  strong: inLine('strong'),
  underline: inLine('underline'),
  strikethrough: inLine('strikethrough'),
  link,
  url,
  list: listRule,
});

/** Parses Discord's Markdown. */
export function parse(text: string): readonly Node[] {
  try {
    return parser(text, { inline: true }) as Node[];
  } catch {
    // The parser is recursive: thousands of nested marks overflow the stack. Such a text is shown as it is.
    return [{ type: 'text', content: text }];
  }
}
