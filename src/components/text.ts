import { escapeMarkdown } from '@discordjs/formatters';
import { ComponentType, type APITextDisplayComponent } from 'discord-api-types/v10';
import { MAX_MESSAGE_TEXT } from './limits.ts';

/** One line or several; blank ones are left out. */
export type Lines = string | undefined | readonly (string | undefined)[];

export const isBlank = (words: string): boolean => words.trim() === '';

/** The lines as one text. */
export const joinLines = (lines: Lines): string =>
  typeof lines === 'string'
    ? lines
    : (lines ?? []).filter((line) => line !== undefined && !isBlank(line)).join('\n');

/** Short facts on one line, with dots between them; undefined ones are left out. */
export const joinFacts = (facts: readonly (string | undefined)[]): string =>
  facts.filter((fact) => fact !== undefined).join(' · ');

/** A text display of Markdown; none for blank text, which Discord rejects. */
export function text(lines: Lines): APITextDisplayComponent | undefined {
  const content = joinLines(lines);
  if (isBlank(content)) return undefined;
  // Escaped: two unescaped stars would put the text between them in italics.
  const escaped = content.replaceAll('O*NET', String.raw`O\*NET`);
  return { type: ComponentType.TextDisplay, content: cut(escaped, MAX_MESSAGE_TEXT) };
}

/** Escapes Markdown in text that is not ours: titles, names, what a person typed. */
export const plain = (words: string): string =>
  MAY_BE_MARKDOWN.test(words)
    ? escapeMarkdown(words, { heading: true, bulletedList: true, numberedList: true, maskedLink: true })
    : words;

/** Escaping is slow, and nearly all of O*NET's names contain none of these characters. */
const MAY_BE_MARKDOWN = /[\\`*_~|#[]|^ *(?:-|\d+\.)/m;

/** The text within a limit, cut after a whole word and marked with an ellipsis. */
export function cut(words: string, limit: number): string {
  if (words.length <= limit) return words.toWellFormed();
  const start = words.slice(0, limit - 1);
  const space = start.lastIndexOf(' ');
  return `${(space > 0 ? start.slice(0, space) : start).replace(HALF_PAIR, '').replace(/[\s.,:;]+$/, '')}…`.toWellFormed();
}

/** An unpaired surrogate at the end of a cut text. */
const HALF_PAIR = /[\uD800-\uDBFF]$/;

/** Removes half a surrogate pair at the end of a cut text. */
export const dropHalfPair = (words: string): string => words.replace(HALF_PAIR, '');

/** Typed text as it is repeated to the person: one short line without Markdown or mentions. */
export const echo = (typed: string): string =>
  plain(cut(typed.trim().replaceAll(/\s+/g, ' '), MAX_ECHO))
    .replaceAll('@', '@\u200B')
    .replaceAll('](', String.raw`\](`)
    .replaceAll(MENTION, String.raw`\<`);

/** The beginning of a mention, a custom emoji, a timestamp or a command. */
const MENTION = /<(?=[@#:/a-z])/g;

const MAX_ECHO = 100;
