import type { Language } from '../../text/language.ts';
import { wordSet } from '../../text/word-lists.ts';

/** Words that may occur between "the one who" and its verb. */
const BEFORE_VERB: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet('always usually never just also still who that'),
  es: wordSet('que no siempre nunca me te se lo la los las le les nos'),
};
const MAX_BEFORE_VERB = 4;
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'dice digo,hace hago,pone pongo,tiene tengo,da doy,va voy,sabe se,oye oigo,convence convenzo,trae traigo'
    .split(',')
    .map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
);
const THE_ONE_WHO: Readonly<Record<Language, RegExp>> = {
  en: /^i (?:am|was) the (?:one|person|guy|girl|kid|friend|woman|man) (?:who|that)$/,
  es: /^(?:soy|era|fui) (?:quien|(?:el|la) que)$/,
};
const FIRST_WORD = /^(?:i|soy|era|fui)$/;
/** The numbers of words that THE_ONE_WHO may have. */
const LENGTHS = [2, 3, 5];
const MIN_LENGTH = 4;

/**
 * Puts the verbs of "I'm the one who explains" and "soy la que explica" into the first person, "explain" and "explico", so
 * that they match the cues.
 */
export function inFirstPerson(words: readonly string[], language: Language): readonly string[] {
  const result = [...words];
  words.forEach((word, at) => {
    if (!FIRST_WORD.test(word)) return;
    const length = LENGTHS.find((many) => THE_ONE_WHO[language].test(words.slice(at, at + many).join(' ')));
    if (length === undefined) return;
    let verb = at + length;
    while (verb < at + length + MAX_BEFORE_VERB && BEFORE_VERB[language].has(words[verb] ?? '')) verb++;
    const third = words[verb];
    if (third !== undefined) result[verb] = firstPersonOf(third, language);
  });
  return result;
}

function firstPersonOf(word: string, language: Language): string {
  if (language === 'es')
    return IRREGULAR.get(word) ?? (word.length >= MIN_LENGTH ? word.replace(/[ae]$/, 'o') : word);
  if (word.length < MIN_LENGTH || !/[^s]s$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|ss|x|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
