import { readTable } from '../../guide/tsv.ts';
import type { Language } from './language.ts';
import { isFunctionWord, perLanguage, WORD_LISTS, wordSet } from './word-lists.ts';

const IRREGULAR = perLanguage((language): ReadonlyMap<string, string> => {
  const rows = readTable(`${WORD_LISTS}/${language}/irregular-stems.tsv`, ['word', 'stem']);
  return new Map(rows.map(([word = '', stemmed = '']) => [word, stemmed]));
});

const VOWEL = /[aeiouy]/;

/**
 * A light stemmer for a normalized word: removes plural, gender and verb endings, but no derivation. "nurses", "nursing" and
 * "nurse" have one stem, "nursery" another.
 */
export function stem(word: string, language: Language): string {
  // Function words match only themselves: "son" (they are) must not match "sonido" (sound).
  if (isFunctionWord(word, language)) return `=${word}`;
  return IRREGULAR[language]().get(word) ?? (language === 'en' ? stemEnglish(word) : stemSpanish(word));
}

function stemEnglish(word: string): string {
  if (word.length <= 3) return word;
  let rest = word;
  if (/(?:ss|us|is)$/.test(rest)) return rest;
  if (/.{2}ies$/.test(rest)) rest = `${rest.slice(0, -3)}y`;
  else if (/(?:s|x|z|ch|sh)es$/.test(rest)) rest = rest.slice(0, -2);
  else if (rest.endsWith('s')) rest = rest.slice(0, -1);

  const verb = /^(.*?)(?:ing|ed)$/.exec(rest)?.[1];
  if (verb !== undefined && verb.length >= 3 && VOWEL.test(verb) && !rest.endsWith('eed')) {
    const single = verb.replace(/([^aeiouylsz])\1$/, '$1');
    // "baking" is from "bake", "fixing" from "fix", "running" from "run".
    rest = /^[^aeiou][aeiou][^aeiouwxy]$/.test(verb) ? `${verb}e` : single;
  }
  return rest.length > 4 && rest.endsWith('e') ? rest.slice(0, -1) : rest;
}

/** Verb endings, longest first. */
const SPANISH_ENDINGS =
  /(?:iendo|ando|abamos|abas|aban|aba|aria|ados|adas|idos|idas|ado|ada|ido|ida|amos|emos|imos|aron|ieron|ar|er|ir|an|en)$/;

/** Nouns with the ending of a verb. */
const SPANISH_NOUNS = wordSet(`
  soldado mercado supermercado abogado helado ganado juzgado jurado celular solar escolar familiar auxiliar nuclear
  militar titular muscular ocular dolar hogar lugar altar billar telar molar taller mujer cancer azucar imagen
`);

function stemSpanish(word: string): string {
  if (word.length <= 3 || word.endsWith('is')) return word;
  let rest = word;
  if (/[^aeiou]es$/.test(rest)) rest = rest.replace(/c?es$/, (end) => (end === 'ces' ? 'z' : ''));
  else if (rest.endsWith('s')) rest = rest.slice(0, -1);

  if (SPANISH_NOUNS.has(rest)) return rest;
  const verb = rest.replace(SPANISH_ENDINGS, '');
  if (verb.length >= 3 && VOWEL.test(verb)) rest = verb;
  if (rest.length > 3) rest = rest.replace(/[aoe]$/, '');
  if (rest.length > 3) rest = rest.replace(/i$/, '');
  return rest;
}

const DERIVATIONAL_SUFFIX: Readonly<Record<Language, RegExp>> = {
  en: /(?:ological|ologist|ology|graphy|grapher|mental|ment|ation|ition|ional|ician|istry|istic|ist|ian|ion|ator|or|er|r|al|ic|y)$/,
  es: /(?:ologia|olog|izador|ador|edor|idor|adora|cion|sion|mient|ez|ur|ista|ist|tor|or|er|al|ic)$/,
};

/** Stems that only look like derivations. */
const UNDERIVED = wordSet(`
  officer minister master letter matter paper number water later tower power flower customer member partner center
  counter quarter order border shoulder weather leather semester poster corner summer winter river silver mother
  father brother sister doctor dollar sugar error mirror color labor harbor motor tractor factor sector visitor
  junior senior major minor floor door car bar family city party army navy history library factory energy security
  mujer taller amor calor color dolor error favor flor honor humor licor mayor mejor menor motor olor sabor sector
  senor sudor tractor valor hospital animal metal social real final igual legal local papel
`);

/** The root of a stem, without the suffixes of agents and fields: "teach" for "teacher", "panad" for "panader". */
export function root(stemmed: string, language: Language): string {
  if (UNDERIVED.has(stemmed)) return stemmed;
  const rest = stemmed.replace(DERIVATIONAL_SUFFIX[language], '');
  return rest.length >= 4 ? rest.replace(/([^aeioulsz])\1$/, '$1').replace(/i$/, '') : stemmed;
}
