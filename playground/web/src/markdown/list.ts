import { rulesExtended, type SimpleMarkdown } from 'discord-markdown-parser';

type Rule = Parameters<(typeof SimpleMarkdown)['parserFor']>[0][string];

const block = /^(?: {0,20}(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n|$))+/;
const line = /^( *)(?:[-*]|(\d+)\.) +(.*)$/;

/** Whether what was taken before ends in a line's end. */
export function atLineStart(state: Parameters<Rule['match']>[1]): boolean {
  const before: unknown = state['prevCapture'];
  return !Array.isArray(before) || String(before[0]).endsWith('\n');
}

/** Discord's bulleted and numbered lists, which the parser's library leaves out. */
export const listRule: Rule = {
  // Before emphasis, whose mark a bullet may be.
  order: (rulesExtended['heading']?.order ?? 0) - 0.25,
  match: (source, state) => {
    return atLineStart(state) && state['inList'] !== true ? block.exec(source) : null;
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
          content: parse(content, { ...state, inList: true }),
        };
      }),
  }),
};
