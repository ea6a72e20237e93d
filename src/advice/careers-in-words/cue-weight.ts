import type { Assertion } from '../own-words/parser/assertion.ts';
import { isNegator } from '../text/negation.ts';
import { isFirstPersonVerb } from '../text/spanish-verbs.ts';
import { wordSet } from '../text/word-lists.ts';
import { DETERMINERS_OF_OTHERS, type ClauseKinds } from './clause-kinds.ts';
import type { CueMatch } from './cue-index.ts';
import type { Token } from './tokens.ts';

/** Factors of the weight of a word or cue by its context. */
export const ASSERTION_FACTOR: Readonly<Record<Assertion, number>> = {
  asserted: 1,
  past: 1,
  hypothetical: 0.5,
  'other-person': 0.5,
  negated: 0,
};
/** Other people's work: "the teacher", "mi doctora", "my brother is a pilot". */
export const OTHERS_FACTOR = 0.2;
const FACTOR = {
  /** "I like dogs." */
  liked: 2.2,
  /** "Retired welder.", "Soy mesera." */
  identity: 1.5,
  /** "I lay brick", "pongo alfombras." */
  action: 1.4,
  /** What somebody waits for, needs, eats, sees or has. */
  incidental: 0.5,
  /** "The coffee here is bad", "our dog had puppies", "it snowed"; but not "my job is phones". */
  descriptive: 0.25,
} as const;

export const IDENTITY_WORDS = wordSet(
  'im am was been worked work retired former ex as soy era fui trabajo trabaje trabajaba',
);
/** "Llevo la contabilidad": the ending of an activity, not of a person. */
const ACTIVITY = /(?:ing|ia|dad|cion|ura)$/;
const ACTORS = wordSet('i we ive id');
/** Verbs that are no work: "I have two cats". */
export const STATIVE_VERBS = wordSet(`
  am was have had has need needed want see saw seen got get know knew think thought said say heard hear feel felt lost
  miss missed left wait waiting waited ate eat hate hope wish tengo tenia necesito quiero veo vi se sabia creo pense dije
  digo oigo oi siento senti perdi extrano espero esperando esperaba como comi cene odio vivo estoy estaba soy era fui voy
`);
/** Verbs whose object is only waited for, needed, eaten or seen. */
export const INCIDENTAL_VERBS = wordSet(`
  wait waiting waited need needed lost had ate eat eating ordered drank hate hated hurt hurts went seen saw watched met
  dropped spilled missed closed espero esperando esperaba necesito perdi perdimos comi comimos comiendo cene cenamos
  cenando desayune desayunamos almorzamos pedimos odio duele duelen rompio murio cayo fuimos vimos vi conocimos subieron
  cerraron tuvimos hubo
`);
const HAVING_VERBS = wordSet('have has tengo');
/** "I got a new phone", "we have three dogs". */
const OWNING_VERBS = wordSet(
  'have has had got getting bought owns tenemos compre compramos compro regalaron',
);
/** The number of words before a cue that may negate it or tell whose work it is. */
const MAX_BEFORE = 4;
/** The number of words before a cue among which its verb is: "I fix my bikes". */
const MAX_VERB_BEFORE = 3;
/** A sentence with at most so many words besides a name is about the writer. */
const MAX_BARE_WORDS = 3;

/** Whether a token is true of the writer, now or before. */
export const isAssertedOrPast = ({ assertion }: Token): boolean =>
  assertion === 'asserted' || assertion === 'past';

/** The factor of a single word by its clause and the verbs before it. */
export function wordFactor(
  at: number,
  tokens: readonly Token[],
  { descriptive, aboutOthers }: ClauseKinds,
): number {
  const clause = tokens[at]?.clause ?? -1;
  if (descriptive.has(clause)) return FACTOR.descriptive;
  if (aboutOthers.has(clause)) return OTHERS_FACTOR;
  const isIncidental = tokens
    .slice(Math.max(0, at - MAX_BEFORE), at)
    .some(
      ({ word, ...token }) =>
        token.clause === clause && (INCIDENTAL_VERBS.has(word) || OWNING_VERBS.has(word)),
    );
  return isIncidental ? FACTOR.incidental : 1;
}

/** The weight of a cue in its context: 0 if it is negated, more for what people are, do or like. */
export function cueWeight(
  { start, end, weight, names, topic }: CueMatch,
  tokens: readonly Token[],
  { liked, descriptive, aboutOthers }: ClauseKinds,
): number {
  const first = tokens[start];
  if (first === undefined) return 0;
  const before = tokens
    .slice(Math.max(0, start - MAX_BEFORE), start)
    .filter(({ clause }) => clause === first.clause);
  if (before.some(({ word }) => isNegator(word))) return 0;
  const isLiked = liked.has(first.clause);
  const isWish = first.assertion === 'hypothetical';
  const own = weight * (isLiked && isWish ? 1 : ASSERTION_FACTOR[first.assertion]);
  const isDone = isAssertedOrPast(first) && isAction(before);
  if (topic && isLiked) return own * FACTOR.liked;
  if (before.some(({ word }) => INCIDENTAL_VERBS.has(word))) return own * FACTOR.incidental;
  if (topic && before.slice(-MAX_VERB_BEFORE).some(({ word }) => HAVING_VERBS.has(word)))
    return own * FACTOR.incidental;
  if (descriptive.has(first.clause)) return own * FACTOR.descriptive;
  if ((names || topic) && aboutOthers.has(first.clause)) return own * OTHERS_FACTOR;
  if (!names) return isDone ? own * FACTOR.action : own;
  if (before.some(({ word }) => IDENTITY_WORDS.has(word)) && isAssertedOrPast(first))
    return own * FACTOR.identity;
  const isActivity = isDone && ACTIVITY.test(first.word);
  if (isWish ? !isLiked : isOfOthers(tokens, start) && !isActivity) return own * OTHERS_FACTOR;
  const sentence = tokens.filter((token) => token.sentence === first.sentence);
  return sentence.length - (end - start) <= MAX_BARE_WORDS ? own * FACTOR.identity : own;
}

/** Whether the name of work at `at` is about somebody else. */
export function isOfOthers(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return (
    tokens[at]?.assertion === 'other-person' ||
    (previous?.clause === tokens[at]?.clause && DETERMINERS_OF_OTHERS.has(previous?.word ?? ''))
  );
}

/** Whether the words before a cue say that the writer does it. */
export function isAction(before: readonly Token[]): boolean {
  const near = before.slice(-MAX_VERB_BEFORE);
  return near.some(({ word }, at) => {
    const previous = near[at - 1]?.word ?? '';
    return (ACTORS.has(previous) || isFirstPersonVerb(word, previous)) && !STATIVE_VERBS.has(word);
  });
}
