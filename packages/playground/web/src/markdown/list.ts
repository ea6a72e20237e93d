import { rulesExtended, type SimpleMarkdown } from 'discord-markdown-parser';

type Rule = Parameters<(typeof SimpleMarkdown)['parserFor']>[0][string];

/** Set in the parser's state inside emphasis and headings, where "1. " begins no list. */
export const withinLine = 'withinLine';

const block = /^(?: {0,20}(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n|$))+/;
const line = /^( *)(?:[-*]|(\d+)\.) +(.*)$/;

/** Whether a line begins here: what was taken before ends in a line's end, and no emphasis is open around it. */
export function atLineStart(state: Parameters<Rule['match']>[1]): boolean {
  if (state[withinLine] === true) return false;
  const before: unknown = state['prevCapture'];
  return !Array.isArray(before) || String(before[0]).endsWith('\n');
}

/** Discord's bulleted and numbered lists, which the parser's library leaves out. */
export const listRule: Rule = {
  // Before emphasis, whose mark a bullet may be.
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
