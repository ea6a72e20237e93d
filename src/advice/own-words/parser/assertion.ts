import type { Language } from '../../text/language.ts';
import { isFirstPersonVerb } from '../../text/spanish-verbs.ts';
import { wordSet } from '../../text/word-lists.ts';
import { ASSERTION_INDEX, type AssertionPhrase } from '../lexicon/lexicon.ts';
import type { Clause } from './clauses.ts';
import type { Token } from './tokens.ts';

/**
 * The assertion status of a word, as in the ConText algorithm of clinical NLP: the writer asserts it of themselves, negates
 * it, or says it of another person; it is hypothetical (a wish, a joke or a question); or it is past and no longer true.
 */
export type Assertion = 'asserted' | 'negated' | 'other-person' | 'hypothetical' | 'past';

const FIRST_PERSON: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet('i me we us myself ourselves mine'),
  es: wordSet('yo me mi conmigo nos nosotros nosotras'),
};
const POSSESSIVES = wordSet('my our mi mis nuestro nuestra');
const DETERMINERS = wordSet('my our the this that his her their a mi mis nuestro nuestra el la un una tu');
const CONJUNCTIONS = wordSet(
  'and but so or then also because y pero o porque que pues entonces well is que like',
);
/** Nouns for one other person. */
export const PERSON_NOUNS = wordSet(`
  mom mother mum dad father sister brother boss manager supervisor friend bestie coworker colleague teacher husband wife
  girlfriend boyfriend partner uncle aunt auntie neighbor neighbour cousin coach roommate grandma grandpa grandmother
  grandfather abuela abuelo nana son daughter kid buddy homie bro sis sergeant pastor priest lieutenant captain landlord
  stepdad stepmom niece nephew ex guy girl lady dude mama papa madre padre hermana hermano jefe jefa gerente amigo amiga
  companero companera maestra maestro profe profesor profesora esposo esposa marido novio novia tio tia vecino vecina
  primo prima entrenador abuelita abuelito suegra suegro hijo hija cunado cunada viejo vieja sargento patron patrona ma
  apa cuate compa parce pana
`);
const PERSON_PRONOUNS = wordSet('he she ella el');
const QUESTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet(`
    how what who whom which why where can could do does did is are am was were should would will u you have has when if
    whats hows wheres
  `),
  es: wordSet(`
    que a como cuando quien quienes cual cuales donde cuanto cuantos puedes puede sabes eres tienes hay me te podes sos
    tenes por para es en cuantas alguien ustedes debo deberia si
  `),
};
const CONTRASTS = wordSet('but so though although pero aunque asi sino');
const MAX_WISH_CLAUSES = 4;
/** Questions with these among their first words tell what the writer does: "does it count if I …". */
const COUNTING_WORDS = wordSet('count counts skill cuenta vale sirve habilidad');
const MAX_COUNTING_PLACE = 6;

/** The assertion status of each token. `questions` are the numbers of the sentences that are questions. */
export function assertionsOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  questions: ReadonlySet<number>,
  language: Language,
): Assertion[] {
  const assertions = tokens.map((): Assertion => 'asserted');
  const matches = ASSERTION_INDEX[language]().match(tokens);
  const phrases = (effect: AssertionPhrase['effect']) =>
    matches.filter(({ phrase }) => phrase.effect === effect);
  const clauseAt = clauseFinder(clauses, tokens.length);
  const mark = (from: number, to: number, assertion: Assertion): void => {
    for (let at = from; at < to; at++) if (assertions[at] !== 'hypothetical') assertions[at] = assertion;
  };

  const pseudoNegated = new Set<number>();
  for (const { start, end } of phrases('pseudo-negation'))
    for (let at = start; at < end; at++) pseudoNegated.add(at);
  for (const { start, end } of phrases('negation'))
    if (!pseudoNegated.has(start)) mark(end, clauses[clauseAt(start)]?.end ?? end, 'negated');
  // A negation includes the clauses that "or" and its like add.
  clauses.forEach((clause, at) => {
    const before = clauses[at - 1];
    if (before?.sentence !== clause.sentence || assertions[before.end - 1] !== 'negated') return;
    const first = tokens[clause.start]?.word ?? '';
    if (/^(?:or|nor|at|with|ni|o)$/.test(first)) mark(clause.start, clause.end, 'negated');
  });

  for (const { start, end } of phrases('wish')) {
    const wished = clauseAt(end - 1);
    mark(start, clauses[wished]?.end ?? end, 'hypothetical');
    // A wish continues up to the writer or a contrast: "… like my boss, who knows how to listen".
    for (const clause of clauses.slice(wished + 1, wished + 1 + MAX_WISH_CLAUSES)) {
      const first = tokens[clause.start]?.word ?? '';
      if (clause.sentence !== clauses[wished]?.sentence || CONTRASTS.has(first)) break;
      if (isAboutWriter(tokens, clause, language)) break;
      mark(clause.start, clause.end, 'hypothetical');
    }
  }
  const nows = phrases('now').map(({ start }) => start);
  for (const { start, phrase } of phrases('past')) {
    if (isPast(tokens, start, phrase) && nows.some((now) => clauseAt(now) > clauseAt(start)))
      mark(start, clauses[clauseAt(start)]?.end ?? start, 'past');
  }
  const jokes = new Set(phrases('joke').map(({ start }) => clauses[clauseAt(start)]?.sentence));
  for (const [sentence, those] of Map.groupBy(clauses, (clause) => clause.sentence)) {
    if (jokes.has(sentence) || (questions.has(sentence) && isQuestion(tokens, those, language)))
      for (const { start, end } of those) mark(start, end, 'hypothetical');
  }

  // What another person does, up to the next clause about the writer.
  let otherIn: number | undefined;
  for (const clause of clauses) {
    if (isAboutWriter(tokens, clause, language)) otherIn = undefined;
    else if (isAboutOther(tokens, clause)) otherIn = clause.sentence;
    if (otherIn === clause.sentence) mark(clause.start, clause.end, 'other-person');
  }
  return assertions;
}

function clauseFinder(clauses: readonly Clause[], size: number): (token: number) => number {
  const clauseOf = new Uint32Array(size);
  clauses.forEach(({ start, end }, at) => clauseOf.fill(at, start, end));
  return (token) => clauseOf[token] ?? 0;
}

/** Not in "I am used to …" and "antes de …". */
function isPast(tokens: readonly Token[], start: number, phrase: AssertionPhrase): boolean {
  const previous = tokens[start - 1]?.word ?? '';
  const next = tokens[start + 1]?.word ?? '';
  if (phrase.pattern === 'used to') return !/^(?:am|is|are|was|got|get|getting|be|been)$/.test(previous);
  return phrase.pattern !== 'antes' || !/^(?:de|que)$/.test(next);
}

function isQuestion(
  tokens: readonly Token[],
  [first, ...rest]: readonly Clause[],
  language: Language,
): boolean {
  if (!first) return false;
  const words = tokens.slice(first.start, (rest.at(-1) ?? first).end).map(({ word }) => word);
  const opening = words.find((word) => !/^(?:y|pero|and|but|so)$/.test(word)) ?? '';
  return (
    QUESTION_WORDS[language].has(opening) &&
    !tokens.slice(first.start, first.start + MAX_COUNTING_PLACE).some(({ word }) => COUNTING_WORDS.has(word))
  );
}

/** Whether a clause is about its writer. */
export function isAboutWriter(tokens: readonly Token[], clause: Clause, language: Language): boolean {
  for (let at = clause.start; at < clause.end; at++) {
    const word = tokens[at]?.word ?? '';
    const previous = tokens[at - 1]?.word ?? '';
    // "mi" is "my", after a preposition "me".
    if (word === 'mi' && !/^(?:a|para|por|en|de|sin|hacia)$/.test(previous)) continue;
    if (FIRST_PERSON[language].has(word)) return true;
    if (POSSESSIVES.has(word) && at > clause.start + 1) return true;
    if (language === 'es' && isFirstPersonVerb(word, at === clause.start ? '' : previous)) return true;
  }
  return false;
}

function isAboutOther(tokens: readonly Token[], clause: Clause): boolean {
  let at = clause.start;
  while (at < clause.end && CONJUNCTIONS.has(tokens[at]?.word ?? '')) at++;
  const first = tokens[at]?.word ?? '';
  if (PERSON_PRONOUNS.has(first) && !(first === 'el' && PERSON_NOUNS.has(tokens[at + 1]?.word ?? '')))
    return first !== 'el';
  if (!DETERMINERS.has(first)) return /^(?:mom|dad|mama|papa|grandma|grandpa)$/.test(first);
  for (const offset of [1, 2, 3]) {
    const noun = tokens[at + offset]?.word ?? '';
    if (at + offset < clause.end && PERSON_NOUNS.has(noun)) return true;
    if (!/^(?:older|little|big|best|old|younger|twin|mejor|gran|own|step|great|new|baby)$/.test(noun))
      return false;
  }
  return false;
}
