import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { Problem } from '../startup-error.ts';
import { errorCode } from '../startup-error.ts';

export interface EnvFile {
  readonly values: Readonly<Record<string, string | undefined>>;
  /** The number of the line that sets a name, from 1. */
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

const ASSIGNMENT = /^(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*)$/;
/** An unterminated quote, or text after a quoted value. */
const BROKEN_QUOTE = /^(["'`])(?!.*\1\s*(?:#.*)?$)/;

/** Reads a file of `NAME=value` lines; a missing file is empty. Invalid lines are problems. */
export function readEnvFile(file: string): EnvFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { values: {}, lines: new Map(), problems: [] };
    const fix = `this file cannot be read (${errorCode(error) ?? 'unknown error'}); fix or remove it`;
    return { values: {}, lines: new Map(), problems: [{ variable: file, fix }] };
  }
  return parseEnvFile(file, bytes);
}

export function parseEnvFile(file: string, bytes: Buffer): EnvFile {
  if (bytes.includes(0) || !isUtf8(bytes)) {
    const problem = {
      variable: file,
      fix: 'this file is not UTF-8 text (UTF-16, perhaps); save it as UTF-8',
    };
    return { values: {}, lines: new Map(), problems: [problem] };
  }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const where = `${file}, line ${index + 1}`;
    const [, name, value = ''] = ASSIGNMENT.exec(line) ?? [];
    if (name === undefined) problems.push({ variable: where, fix: 'write NAME=value' });
    else if (BROKEN_QUOTE.test(value))
      problems.push({ variable: where, fix: `${name} has a quote that does not end; write NAME=value` });
    else if (lines.has(name))
      problems.push({
        variable: where,
        fix: `${name} is set on line ${lines.get(name) ?? ''} too; keep one`,
      });
    else lines.set(name, index + 1);
  }
  return { values: parseEnv(text), lines, problems };
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
