import type { Language } from './language.ts';
import { isFunctionWord } from './word-weight.ts';

const IRREGULAR: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    children: 'child',
    kids: 'kid',
    men: 'man',
    women: 'woman',
    wives: 'wife',
    knives: 'knife',
    lives: 'life',
    leaves: 'leaf',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    taught: 'teach',
    built: 'build',
    sold: 'sell',
    drove: 'drive',
    driven: 'drive',
    wrote: 'write',
    written: 'write',
    drew: 'draw',
    drawn: 'draw',
    sang: 'sing',
    grew: 'grow',
    flew: 'fly',
    flies: 'fly',
    bought: 'buy',
    dealt: 'deal',
    ran: 'run',
    took: 'take',
    taken: 'take',
    taking: 'take',
    movies: 'movie',
    cookies: 'cookie',
    news: 'news',
    series: 'series',
    gas: 'gas',
    bus: 'bus',
    buses: 'bus',
    lens: 'lens',
    lenses: 'lens',
    physics: 'physics',
    wedding: 'wedding',
    weddings: 'wedding',
    ceiling: 'ceiling',
    ceilings: 'ceiling',
    evening: 'evening',
    morning: 'morning',
    nothing: 'nothing',
    during: 'during',
    seed: 'seed',
    seeds: 'seed',
    tired: 'tired',
  },
  es: {
    bebe: 'bebe',
    bebes: 'bebe',
    bares: 'bar',
    reyes: 'rey',
    veces: 'vez',
    abogada: 'abogado',
    abogadas: 'abogado',
    hago: 'hacer',
    conduzco: 'conducir',
    taxi: 'taxi',
    taxis: 'taxi',
    maestria: 'maestria',
    maestrias: 'maestria',
    dibujo: 'dibuj',
  },
};

const VOWEL = /[aeiouy]/;

/**
 * The stem of a folded word: what its plural, its other gender and the forms of a verb have in common. Light on
 * purpose: "nurses", "nursing" and "nurse" are one, "nurse" and "nursery" are not.
 */
export function stem(word: string, language: Language): string {
  // "son" (they are) is not what "sonido" (sound) comes from.
  if (isFunctionWord(word, language)) return `=${word}`;
  const irregular = IRREGULAR[language];
  if (Object.hasOwn(irregular, word)) return irregular[word] ?? word;
  return language === 'en' ? stemEnglish(word) : stemSpanish(word);
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

/** Endings of verbs, longest first; what is left has at least three letters. */
const SPANISH_ENDINGS =
  /(?:iendo|ando|abamos|abas|aban|aba|aria|ados|adas|idos|idas|ado|ada|ido|ida|amos|emos|imos|aron|ieron|ar|er|ir|an|en)$/;

/** Nouns that end as verbs do. */
const SPANISH_NOUNS = new Set(
  (
    'soldado mercado supermercado abogado helado ganado juzgado jurado celular solar escolar familiar auxiliar nuclear ' +
    'militar titular muscular ocular dolar hogar lugar altar billar telar molar taller mujer cancer azucar imagen'
  ).split(' '),
);

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

const AGENTS: Readonly<Record<Language, RegExp>> = {
  en: /(?:ological|ologist|ology|graphy|grapher|mental|ment|ation|ition|ional|ician|istry|istic|ist|ian|ion|ator|or|er|r|al|ic|y)$/,
  es: /(?:ologia|olog|izador|ador|edor|idor|adora|cion|sion|mient|ez|ur|ista|ist|tor|or|er|al|ic)$/,
};

/** Their ending only looks like one that tells who does something. */
const NOT_AGENTS = new Set(
  (
    'officer minister master letter matter paper number water later tower power flower customer member partner center ' +
    'counter quarter order border shoulder weather leather semester poster corner summer winter river silver mother ' +
    'father brother sister doctor dollar sugar error mirror color labor harbor motor tractor factor sector visitor junior ' +
    'senior major minor floor door car bar family city party army navy history library factory energy security ' +
    'mujer taller amor calor color dolor error favor flor honor humor licor mayor mejor menor motor olor sabor sector ' +
    'senor sudor tractor valor hospital animal metal social real final igual legal local papel'
  ).split(' '),
);

/** What a stem has in common with words for who does it and what it is: "teach" for "teacher", "panad" for "panader". */
export function root(stemmed: string, language: Language): string {
  if (NOT_AGENTS.has(stemmed)) return stemmed;
  const rest = stemmed.replace(AGENTS[language], '');
  return rest.length >= 4 ? rest.replace(/([^aeioulsz])\1$/, '$1').replace(/i$/, '') : stemmed;
}
