import { join } from 'node:path';
import { readNames } from '../tsv.ts';

/** What O*NET calls kinds of software, and the answers to its questions about work context, by its English words. */
export const onetWords = readNames(join(import.meta.dirname, 'onet-words.tsv'), 'onet');

const foldedWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** O*NET's words for the first of ours that has all words typed, or words that begin so. */
export function onetKeyword(typed: string): string {
  const wanted = foldedWords(typed);
  if (wanted.length === 0) return typed;
  const found = Object.entries(onetWords).find(([, own]) => {
    const words = foldedWords(own);
    return wanted.every((begun) => words.some((word) => word.startsWith(begun)));
  });
  return found?.[0] ?? typed;
}
