import { catalogues } from '../../src/locales/locales.ts';

type Leaf = string | ((...words: never[]) => unknown);

function leavesOf(value: unknown): Leaf[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [value as Leaf];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leavesOf);
}

/** Marks where a sentence has a placeholder. */
const GAP = '\u0001';

/** Arguments that sentences are called with; not every sentence accepts each of them. */
const FILLINGS: readonly unknown[] = [1, 77, GAP, [GAP], new Date(0), undefined];

/** All texts of a sentence around its placeholders. */
function saidBy(leaf: Leaf): string[] {
  if (typeof leaf === 'string') return [leaf];
  const say = leaf as (...words: unknown[]) => unknown;
  return FILLINGS.flatMap((first) => FILLINGS.map((rest) => [first, rest, rest, rest])).flatMap((words) => {
    try {
      const said = say(...words);
      return typeof said === 'string' ? said.replaceAll(GAP, '0').split(/\d+/) : [];
    } catch {
      return [];
    }
  });
}

/** Long enough to be a sentence, or a good part of one. */
const isSentence = (words: string): boolean =>
  words.length >= 14 && (words.match(/[a-z]{2,} /gi) ?? []).length >= 2;

const trimmed = (words: string): string => words.replaceAll(/^[\s*_.,:;()]+|[\s*_.,:;()]+$/g, '');

const said = (catalogue: object): Set<string> => new Set(leavesOf(catalogue).flatMap(saidBy).map(trimmed));

const english = said(catalogues.en);
const spanish = said(catalogues.es);
const onlyEnglish = [...english].filter((words) => !spanish.has(words));
const sentences = onlyEnglish.filter(isSentence);
const labels = new Set(onlyEnglish);

/** The first of our English sentences in a text that should be Spanish. */
export const findEnglish = (text: string): string | undefined =>
  sentences.find((sentence) => text.includes(sentence));

/** Whether a label is one of our English ones. */
export const isEnglishLabel = (label: string): boolean => labels.has(label);
