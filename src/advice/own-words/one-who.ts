import type { Language } from './language.ts';

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What may stand between "the one who" and its verb. */
const BETWEEN: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet('always usually never just also still who that'),
  es: wordSet('que no siempre nunca me te se lo la los las le les nos'),
};
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'dice digo hace hago pone pongo tiene tengo da doy va voy sabe se oye oigo convence convenzo trae traigo'
    .split(' ')
    .map((word, at, all): [string, string] => [word, all[at + 1] ?? word])
    .filter((_, at) => at % 2 === 0),
);
const ONE = wordSet('one person guy girl kid friend woman man');
const MIN_LENGTH = 4;
/** So many words after "the one who" may come before its verb. */
const MAX_BETWEEN = 4;

/**
 * The words with the verb of "I'm the one who explains", "soy la que explica" as the writer would say it of themselves:
 * "explain", "explico".
 */
export function inFirstPerson(words: readonly string[], language: Language): readonly string[] {
  const said = [...words];
  words.forEach((_, at) => {
    const from = afterOneWho(words, at, language);
    if (from === undefined) return;
    let verb = from;
    while (verb < from + MAX_BETWEEN && BETWEEN[language].has(words[verb] ?? '')) verb++;
    const third = words[verb];
    if (third !== undefined) said[verb] = firstPerson(third, language);
  });
  return said;
}

/** Where the words after "I am the one who" or "soy la que" begin, if these begin at a place. */
function afterOneWho(words: readonly string[], at: number, language: Language): number | undefined {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = words.slice(at, at + 5);
  if (language === 'es') {
    if (!/^(?:soy|era|fui)$/.test(first)) return undefined;
    if (second === 'quien') return at + 2;
    return /^(?:el|la)$/.test(second) && third === 'que' ? at + 3 : undefined;
  }
  const isOne = first === 'i' && /^(?:am|was)$/.test(second) && third === 'the' && ONE.has(fourth);
  return isOne && /^(?:who|that)$/.test(fifth) ? at + 5 : undefined;
}

function firstPerson(word: string, language: Language): string {
  if (language === 'es') {
    const known = IRREGULAR.get(word);
    return known ?? (word.length >= MIN_LENGTH ? word.replace(/[ae]$/, 'o') : word);
  }
  if (word.length < MIN_LENGTH || !/[^s]s$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|ss|x|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
