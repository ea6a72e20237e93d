import { join } from 'node:path';
import { readNames } from '../tsv.ts';

/** Translations of O*NET's names of software categories and of answers about work context, by the English name. */
export const onetWords = readNames(join(import.meta.dirname, 'onet-words.tsv'), 'onet');

const foldedWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The English name of the first translation that contains all typed words or prefixes. */
export function onetKeyword(typed: string): string {
  const wanted = foldedWords(typed);
  if (wanted.length === 0) return typed;
  const found = Object.entries(onetWords).find(([, own]) => {
    const words = foldedWords(own);
    return wanted.every((begun) => words.some((word) => word.startsWith(begun)));
  });
  return found?.[0] ?? typed;
}
