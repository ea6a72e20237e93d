import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../..');

/** Where whatever a person reads is put together. */
const ROOMS = ['commands', 'src/app', 'src/charts', 'src/components', 'src/views'];

const filesIn = (room: string): string[] =>
  readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(room, name));

/** Three words or more. */
const isSentence = (words: string): boolean => /\p{L}{2,} \p{L}+ \p{L}/u.test(words);

/** For operators: what is thrown, logged, or told of a failure in the log's words. */
function isForOperators(node: ts.Node): boolean {
  for (let { parent } = node; !ts.isSourceFile(parent); { parent } = parent) {
    if (ts.isNewExpression(parent) && parent.expression.getText().endsWith('Error')) return true;
    if (ts.isPropertyAssignment(parent) && parent.name.getText() === 'message') return true;
    if (
      ts.isCallExpression(parent) &&
      /(^|\.)(log|warn|info|error|debug|startupError)$/.test(parent.expression.getText())
    )
      return true;
  }
  return false;
}

function sentencesIn(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(ROOT, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (isSentence(node.text) && !isForOperators(node)) found.push(`${file}: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('no sentence that a person reads stands outside the locales', () => {
  const files = ROOMS.flatMap(filesIn);
  expect(files.length).toBeGreaterThan(80);
  expect(files.flatMap(sentencesIn)).toEqual([]);
});
