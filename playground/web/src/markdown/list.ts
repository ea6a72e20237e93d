import { rulesExtended, type SimpleMarkdown } from 'discord-markdown-parser';

type Rule = Parameters<(typeof SimpleMarkdown)['parserFor']>[0][string];

const block = /^(?: {0,20}(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n|$))+/;
const line = /^( *)(?:[-*]|(\d+)\.) +(.*)$/;

/** Discord's bulleted and numbered lists, which the parser's library leaves out. */
export const listRule: Rule = {
  // Before emphasis, whose mark a bullet may be.
  order: (rulesExtended['heading']?.order ?? 0) - 0.25,
  match: (source, state) => {
    const before: unknown = state['prevCapture'];
    const atLineStart = !Array.isArray(before) || String(before[0]).endsWith('\n');
    return atLineStart && state['inList'] !== true ? block.exec(source) : null;
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
