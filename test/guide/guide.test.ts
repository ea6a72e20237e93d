import { describe, expect, it } from 'vitest';
import { openBuiltInFacts } from 'waymark-onet';
import { cues } from '../../src/guide/cues.ts';
import { guide, type GuideEntry } from '../../src/guide/guide.ts';
import { scenes, topics } from '../../src/guide/topics.ts';
import { careerListFormat, midSentence } from '../../src/locales/formats.ts';

const codes = openBuiltInFacts()
  .occupations()
  .map(({ code }) => code);

/** Words that nearly every sentence of a language has, and that the other does not. */
const FUNCTION_WORDS = {
  en: /\b(?:a|an|and|the|of|to|in|on|for|with|or|that|who|from|by|it|their|so|at|up|out|are|is)\b/g,
  es: /(?<![\p{L}])(?:el|la|los|las|de|del|y|en|un|una|que|para|con|o|por|a|al|sus?|se|lo|e|u|como)(?![\p{L}])/gu,
};

const lengthOf = (text: string): number => Array.from(text).length;
const count = (text: string, words: RegExp): number => text.toLowerCase().match(words)?.length ?? 0;

describe.each(['en', 'es'] as const)('the career guide in %s', (language) => {
  const entries = guide(language);
  /** The codes of entries that something is wrong with. */
  const wrong = (isWrong: (entry: GuideEntry) => boolean): string[] =>
    [...entries].filter(([, entry]) => isWrong(entry)).map(([code]) => code);

  it('has every occupation, in code order', () => {
    expect([...entries.keys()]).toEqual(codes);
  });

  it('has names that fit a button and tell occupations apart', () => {
    expect(wrong(({ name }) => lengthOf(name) < 3 || lengthOf(name) > 40)).toEqual([]);
    const names = [...entries.values()].map(({ name }) => name.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
  });

  it('has names that lose their capital inside a sentence, but for abbreviations', () => {
    const keep = [...entries.values()].flatMap(({ name }) => (midSentence(name) === name ? [name] : []));
    expect(keep.filter((name) => !/^(?:[A-Z]{2}|X-|911|English)/.test(name))).toEqual([]);
  });

  it('has names that can be told apart in a list', () => {
    const names = ['Tutor', 'Trade teacher, after high school', 'DJ for clubs and parties'];
    expect(careerListFormat(language).format(names)).toMatch(
      /^tutor; trade teacher, after high school(?:; and| y) DJ for clubs and parties$/,
    );
  });

  it('has summaries of one to three plain sentences', () => {
    expect(wrong(({ summary }) => lengthOf(summary) < 60 || lengthOf(summary) > 220)).toEqual([]);
    expect(
      wrong(({ summary }) => !summary.endsWith('.') || (summary.match(/\. /g) ?? []).length > 2),
    ).toEqual([]);
    const summaries = [...entries.values()].map(({ summary }) => summary);
    expect(new Set(summaries).size).toBe(summaries.length);
  });

  it('has six to fifteen search phrases each, none twice', () => {
    expect(wrong(({ search }) => search.length < 6 || search.length > 15)).toEqual([]);
    expect(wrong(({ search }) => search.some((phrase) => phrase === '' || lengthOf(phrase) > 60))).toEqual(
      [],
    );
    expect(
      wrong(({ search }) => new Set(search.map((phrase) => phrase.toLowerCase())).size < search.length),
    ).toEqual([]);
  });

  it('has no stray spaces, and nothing that Discord reads as formatting', () => {
    const texts = ({ name, summary, search }: GuideEntry): string[] => [name, summary, ...search];
    expect(
      wrong((entry) => texts(entry).some((text) => text !== text.trim() || /\s\s|[\t\r]/.test(text))),
    ).toEqual([]);
    expect(wrong(({ name, summary }) => /[!*_`<>@|~]/.test(name + summary))).toEqual([]);
  });

  it('is in its language', () => {
    const other = language === 'en' ? 'es' : 'en';
    expect(
      wrong(
        ({ summary }) => count(summary, FUNCTION_WORDS[language]) <= count(summary, FUNCTION_WORDS[other]),
      ),
    ).toEqual([]);
  });
});

it('answers in Spanish for the Spanish locales, and in English for all others', () => {
  expect(guide('es-ES')).toBe(guide('es-419'));
  expect(guide('en-GB')).toBe(guide('fr'));
  expect(guide('es-ES').get('29-1141.00')?.name).toBe('Enfermera o enfermero');
  expect(guide('en-US').get('29-1141.00')?.search).toContain('RN');
});

it.each([
  ['topics', topics()],
  ['scenes', scenes()],
  ['cues', cues()],
])('every row of %s has known careers, and phrases in both languages, none twice', (_, rows) => {
  for (const row of rows) {
    expect(row.codes.length).toBeGreaterThan(0);
    expect(row.codes.filter((code) => !codes.includes(code))).toEqual([]);
    expect(new Set(row.codes).size).toBe(row.codes.length);
    for (const phrases of Object.values(row.phrases)) {
      const lower = phrases.map((phrase) => phrase.replace(/^[+-]/, '').toLowerCase());
      expect(lower.length, row.codes.join(' ')).toBeGreaterThan(0);
      expect(lower.filter((phrase, at) => phrase !== phrase.trim() || lower.indexOf(phrase) < at)).toEqual(
        [],
      );
    }
  }
});
