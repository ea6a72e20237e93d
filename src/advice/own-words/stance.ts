import { isFirstPersonVerb, type Clause } from './clauses.ts';
import type { Language } from './language.ts';
import { STANCE_INDEX, type StancePhrase } from './lexicon.ts';
import type { Token } from './tokens.ts';

/**
 * How the writer stands to a word: it holds for them, they deny it, it is what another person does, it is a wish, a joke or
 * a question, or it was so and no longer is.
 */
export type Stance = 'own' | 'denied' | 'other' | 'void' | 'past';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const SELF: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words('i me we us myself ourselves mine'),
  es: words('yo me mi conmigo nos nosotros nosotras'),
};
const POSSESSIVE = words('my our mi mis nuestro nuestra');
const DETERMINER = words('my our the this that his her their a mi mis nuestro nuestra el la un una tu');
const LEAD_IN = words('and but so or then also because y pero o porque que pues entonces well is que like');
/** One other person, whose deeds are not the writer's. */
export const OTHER_PERSON = words(`
  mom mother mum dad father sister brother boss manager supervisor friend bestie coworker colleague teacher husband
  wife girlfriend boyfriend partner uncle aunt auntie neighbor neighbour cousin coach roommate grandma grandpa
  grandmother grandfather abuela abuelo nana son daughter kid buddy homie bro sis sergeant pastor priest lieutenant
  captain landlord stepdad stepmom niece nephew ex guy girl lady dude
  mama papa madre padre hermana hermano jefe jefa gerente amigo amiga companero companera maestra maestro profe
  profesor profesora esposo esposa marido novio novia tio tia vecino vecina primo prima entrenador abuelita abuelito
  suegra suegro hijo hija cunado cunada viejo vieja sargento patron patrona ma apa cuate compa parce pana
`);
const PRONOUN = words('he she ella el');
const QUESTION: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'how what who whom which why where can could do does did is are am was were should would will u you have has when if whats hows wheres',
  ),
  es: words(
    'que a como cuando quien quienes cual cuales donde cuanto cuantos puedes puede sabes eres tienes hay me te podes sos ' +
      'tenes por para es en cuantas alguien ustedes debo deberia si',
  ),
};
const CONTRAST = words('but so though although pero aunque asi sino');
const MAX_WISH_CLAUSES = 4;
/** Openings of questions that still tell what the writer does: "does it count if I …". */
const COUNTS = words('count counts skill cuenta vale sirve habilidad');

/** The stance of each token. */
export function stancesOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  questions: ReadonlySet<number>,
  language: Language,
): { readonly stances: Stance[]; readonly steps: number } {
  const stances = tokens.map((): Stance => 'own');
  const { matches, steps } = STANCE_INDEX[language]().match(tokens);
  const effects = (effect: StancePhrase['effect']) =>
    matches.filter(({ phrase }) => phrase.effect === effect);
  const clauseAt = clauseFinder(clauses, tokens.length);
  const mark = (from: number, to: number, stance: Stance): void => {
    for (let at = from; at < to; at++) if (stances[at] !== 'void') stances[at] = stance;
  };

  // Denials, unless an idiom that only looks like one covers them.
  const affirmed = new Set<number>();
  for (const { start, end } of effects('affirm')) for (let at = start; at < end; at++) affirmed.add(at);
  for (const { start, end } of effects('deny')) {
    if (!affirmed.has(start)) mark(end, clauses[clauseAt(start)]?.end ?? end, 'denied');
  }
  clauses.forEach((clause, at) => {
    const before = clauses[at - 1];
    if (before?.sentence !== clause.sentence || stances[before.end - 1] !== 'denied') return;
    const opening = tokens[clause.start]?.word ?? '';
    if (/^(?:or|nor|at|with|ni|o)$/.test(opening)) mark(clause.start, clause.end, 'denied');
  });

  // Wishes, the past that something later takes back, jokes, questions.
  for (const { start, end } of effects('wish')) {
    const wished = clauseAt(end - 1);
    mark(start, clauses[wished]?.end ?? end, 'void');
    // A wish goes on until the writer or a contrast comes in: "… like my boss, who knows how to listen".
    for (const clause of clauses.slice(wished + 1, wished + 1 + MAX_WISH_CLAUSES)) {
      const opening = tokens[clause.start]?.word ?? '';
      if (clause.sentence !== clauses[wished]?.sentence || CONTRAST.has(opening)) break;
      if (isAboutSelf(tokens, clause, language)) break;
      mark(clause.start, clause.end, 'void');
    }
  }
  const nows = effects('now').map(({ start }) => start);
  for (const { start, phrase } of effects('past')) {
    if (isPast(tokens, start, phrase) && nows.some((now) => clauseAt(now) > clauseAt(start))) {
      mark(start, clauses[clauseAt(start)]?.end ?? start, 'past');
    }
  }
  const jokes = new Set(effects('joke').map(({ start }) => clauses[clauseAt(start)]?.sentence));
  const sentences = Map.groupBy(clauses, ({ sentence }) => sentence);
  for (const clause of clauses) {
    const sentence = sentences.get(clause.sentence) ?? [];
    if (jokes.has(clause.sentence)) mark(clause.start, clause.end, 'void');
    else if (questions.has(clause.sentence) && asks(tokens, sentence, language)) {
      mark(clause.start, clause.end, 'void');
    }
  }

  // Other people's deeds, until the writer comes in.
  let other: { sentence: number } | undefined;
  for (const clause of clauses) {
    if (isAboutSelf(tokens, clause, language)) other = undefined;
    else if (isAboutOther(tokens, clause)) other = { sentence: clause.sentence };
    if (other?.sentence === clause.sentence) mark(clause.start, clause.end, 'other');
  }
  return { stances, steps };
}

function clauseFinder(clauses: readonly Clause[], size: number): (token: number) => number {
  const places = new Uint32Array(size);
  clauses.forEach(({ start, end }, at) => places.fill(at, start, end));
  return (token) => places[token] ?? 0;
}

/** "I am used to …" and "antes de …" tell no past. */
function isPast(tokens: readonly Token[], start: number, phrase: StancePhrase): boolean {
  const previous = tokens[start - 1]?.word ?? '';
  const next = tokens[start + 1]?.word ?? '';
  if (phrase.pattern === 'used to') return !/^(?:am|is|are|was|got|get|getting|be|been)$/.test(previous);
  return phrase.pattern !== 'antes' || !/^(?:de|que)$/.test(next);
}

function asks(tokens: readonly Token[], sentence: readonly Clause[], language: Language): boolean {
  const first = sentence[0];
  const last = sentence.at(-1);
  if (!first || !last) return false;
  const opening = tokens
    .slice(first.start, last.end)
    .find(({ word }) => !/^(?:y|pero|and|but|so)$/.test(word));
  const tells = tokens.slice(first.start, first.start + 6).some(({ word }) => COUNTS.has(word));
  return QUESTION[language].has(opening?.word ?? '') && !tells;
}

/** Whether a clause speaks of its writer. */
export function isAboutSelf(tokens: readonly Token[], clause: Clause, language: Language): boolean {
  for (let at = clause.start; at < clause.end; at++) {
    const word = tokens[at]?.word ?? '';
    const previous = tokens[at - 1]?.word ?? '';
    // "mi" is mine at the start of a clause, and me after a preposition.
    if (word === 'mi' && !/^(?:a|para|por|en|de|sin|hacia)$/.test(previous)) continue;
    if (SELF[language].has(word)) return true;
    if (POSSESSIVE.has(word) && at > clause.start + 1) return true;
    if (language === 'es' && isFirstPersonVerb(word, at === clause.start ? '' : previous)) return true;
  }
  return false;
}

function isAboutOther(tokens: readonly Token[], clause: Clause): boolean {
  let at = clause.start;
  while (at < clause.end && LEAD_IN.has(tokens[at]?.word ?? '')) at++;
  const first = tokens[at]?.word ?? '';
  if (PRONOUN.has(first) && !(first === 'el' && OTHER_PERSON.has(tokens[at + 1]?.word ?? ''))) {
    return first !== 'el';
  }
  if (!DETERMINER.has(first))
    return OTHER_PERSON.has(first) && /^(?:mom|dad|mama|papa|grandma|grandpa)$/.test(first);
  for (const offset of [1, 2, 3]) {
    const noun = tokens[at + offset]?.word ?? '';
    if (at + offset < clause.end && OTHER_PERSON.has(noun)) return true;
    if (!/^(?:older|little|big|best|old|younger|twin|mejor|gran|own|step|great|new|baby)$/.test(noun))
      return false;
  }
  return false;
}
