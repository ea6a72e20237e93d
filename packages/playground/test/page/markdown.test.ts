import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Node, parse } from '../../web/src/markdown/parse.ts';

/** The parsed text in short form: `strong(a) list(1. b)`. */
function brief(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'list')
        return `list(${node.items
          .map(
            ({ indent, number, content }) =>
              `${String(indent)}${number === undefined ? '-' : String(number)} ${brief(content)}`,
          )
          .join('|')})`;
      if (!('content' in node)) return node.type === 'br' ? '\n' : `<${node.type}>`;
      const inner = typeof node.content === 'string' ? node.content : brief(node.content);
      if (node.type === 'text') return inner;
      return `${node.type}${node.type === 'heading' ? String(node.level) : ''}(${inner})`;
    })
    .join('');
}

describe('Discord’s Markdown', () => {
  it.each([
    ['# A\n## B\n### C\n#### D', 'heading1(A)heading2(B)heading3(C)#### D'],
    ['-# small\nbig', 'subtext(small)big'],
    ['- a\n  - b\n2. c\nafter', 'list(0- a|2- b|02 c)after'],
    ['> quoted\n-# small', 'blockQuote(quoted\n)subtext(small)'],
    ['**7. Title** `11-1011.00`', 'strong(7. Title) inlineCode(11-1011.00)'],
    ['# 1. A', 'heading1(1. A)'],
    ['a - b', 'a - b'],
    ['https://e.org/a_(b), and (https://e.org/c).', 'url(https://e.org/a_(b)), and (url(https://e.org/c)).'],
    ['[x](https://e.org/)', 'link(x)'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['<@12345678901234567> <t:1700000000:R>', '<user> <timestamp>'],
    ['</skills pick:12345678901234567>', '<slashCommand>'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['\\*not\\*', '*not*'],
  ])('%j', (text, expected) => {
    expect(brief(parse(text))).toBe(expected);
  });

  it('parses any text without an error', () => {
    const marks = fc.constantFrom(
      '*',
      '_',
      '~',
      '|',
      '`',
      '[',
      ']',
      '(',
      ')',
      '> ',
      '- ',
      '1. ',
      '# ',
      '\n',
      '<',
      'https://a.b',
      'word',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 400 }), (pieces) => {
        expect(() => parse(pieces.join(''))).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
