import { catalogues } from '../../../src/locales/locales.ts';

type Sentence = string | ((...args: never[]) => unknown);

function sentencesOf(value: unknown): Sentence[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [value as Sentence];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentencesOf);
}

/** Marks where a sentence has a placeholder. */
const PLACEHOLDER = '\u0001';

/** Arguments that sentences are called with; not every sentence accepts each of them. */
const ARGUMENTS: readonly unknown[] = [1, 77, PLACEHOLDER, [PLACEHOLDER], new Date(0), undefined];

/** All texts of a sentence around its placeholders. */
function textsOf(sentence: Sentence): string[] {
  if (typeof sentence === 'string') return [sentence];
  const call = sentence as (...args: unknown[]) => unknown;
  return ARGUMENTS.flatMap((first) => ARGUMENTS.map((rest) => [first, rest, rest, rest])).flatMap((args) => {
    try {
      const text = call(...args);
      return typeof text === 'string' ? text.replaceAll(PLACEHOLDER, '0').split(/\d+/) : [];
    } catch {
      return [];
    }
  });
}

/** Long enough to be a sentence, or a good part of one. */
const isSentence = (text: string): boolean =>
  text.length >= 14 && (text.match(/[a-z]{2,} /gi) ?? []).length >= 2;

const trim = (text: string): string => text.replaceAll(/^[\s*_.,:;()]+|[\s*_.,:;()]+$/g, '');

const textsIn = (catalogue: object): Set<string> =>
  new Set(sentencesOf(catalogue).flatMap(textsOf).map(trim));

const english = textsIn(catalogues.en);
const spanish = textsIn(catalogues.es);
const onlyEnglish = [...english].filter((text) => !spanish.has(text));
const sentences = onlyEnglish.filter(isSentence);
const labels = new Set(onlyEnglish);

/** The first of our English sentences in a text that should be Spanish. */
export const findEnglish = (text: string): string | undefined =>
  sentences.find((sentence) => text.includes(sentence));

/** Whether a label is one of our English ones. */
export const isEnglishLabel = (label: string): boolean => labels.has(label);
