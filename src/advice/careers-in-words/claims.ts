import { isFirstPersonVerb } from '../own-words/clauses.ts';
import type { Parsed } from '../own-words/parse.ts';
import { OTHER_PERSON, type Stance } from '../own-words/stance.ts';
import { isNegator } from '../search/negation.ts';
import { isAnyFunctionWord } from '../search/word-weight.ts';
import type { CueMatch } from './cue-index.ts';
import { languagesOf, tokensOf, type Token } from './tokens.ts';
import { isVisited } from './visited.ts';

/** A word of a text, and how its writer stands to it. */
export interface Said extends Token {
  readonly stance: Stance;
}

const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What words count by how their writer stands to them. */
export const STANCES: Readonly<Record<Stance, number>> = {
  own: 1,
  past: 1,
  void: 0.5,
  other: 0.5,
  denied: 0,
};
/** What is liked counts more than what is only there. */
const LIKED = 2.2;
const LIKES = wordSet(`
  like liked love loved enjoy enjoyed into want wanna favorite fun dream good obsessed interested hobby hobbies passion
  passionate adore subject subjects gusta gustan gustaba gustaban gustaria gustarian encanta encantan encantaba
  encantaria late laten quiero amo adoro sueno fascina fascinan apasiona apasionan interesa interesan mola molan flipa
  aficion pasatiempo pasion disfruto materia materias asignatura asignaturas favorita favorito favoritas favoritos
`);
const BEFORE_LIKE = wordSet('i id ive we really also just do always would');
/** "Me late" is a liking, "was late" is none. */
const TO_WHOM = wordSet('me le nos');
const ANYTHING = wordSet('something anything algo');
const WITH = wordSet('with about involving con de sobre');
/** Clauses of so many words that do not speak of anybody go on listing what is liked. */
const MAX_LISTED = 6;
const SPEAKER = wordSet('i im ive id my we our he she they his her yo mi mis me nos el ella ellos su sus');
/** "Retired welder.", "Soy mesera": said of oneself. */
const IDENTITY = 1.5;
export const SELF = wordSet(
  'im am was been worked work retired former ex as soy era fui trabajo trabaje trabajaba',
);
/** "The teacher", "mi doctora", "my brother is a pilot": somebody else. */
export const OTHERS = 0.2;
const OF_OTHERS = wordSet('the my your his her our their el la los las mi tu su mis sus');
/** "I lay brick", "pongo alfombras": what somebody does, not only what is there. */
const DONE = 1.4;
/** "Llevo la contabilidad": work, not a person. */
const DEED = /(?:ing|ia|dad|cion|ura)$/;
const DOER = wordSet('i we ive id');
/** "I have two cats" is no work; nor is what somebody waits for or eats. */
export const IDLE = wordSet(`
  am was have had has need needed want see saw seen got get know knew think thought said say heard hear feel felt lost
  miss missed left wait waiting waited ate eat hate hope wish tengo tenia necesito quiero veo vi se sabia creo
  pense dije digo oigo oi siento senti perdi extrano espero esperando esperaba como comi cene odio vivo estoy estaba soy era fui voy
`);
/** What somebody only waits for, needs, eats or sees. */
const PASSING = 0.5;
export const PASSED = wordSet(`
  wait waiting waited need needed lost had ate eat eating ordered drank hate hated hurt hurts went seen saw watched met
  dropped spilled missed closed espero esperando esperaba necesito perdi perdimos comi comimos comiendo cene cenamos cenando desayune
  desayunamos almorzamos pedimos odio duele duelen rompio murio cayo fuimos vimos vi conocimos subieron cerraron tuvimos
  hubo
`);
/** "The coffee here is bad", "our dog had puppies", "it snowed": of what is or happens. But "my job is phones". */
const THING = 0.25;
const IS = wordSet(
  'is are was were isnt died broke crashed es esta estan estaba fue son era eran sucks stinks apesta',
);
/** "I live with two cats": of where somebody is. */
const LIVES = wordSet('live lived living vivo vivi vivimos vivia');
const LIVES_WITHIN = 3;
const OF_THING = wordSet(`
  the this that these those my our their his her its it they there el la los las mi mis este esta estos estas ese esa
  hay hubo nuestra nuestro school work
`);
const OF_WRITER = wordSet('i im ive id we us me myself yo nos');
const POSSESSIVE = wordSet('my our mi mis nuestra nuestro');
const AT = wordSet('at in to from a en desde hasta');
const AT_WORK = wordSet(
  'boss manager supervisor coworker colleague captain sergeant jefe jefa gerente patron patrona companero companera',
);
const OWN_WORK = wordSet(
  'job work thing hobby passion gig shop business dream favorite trabajo chamba pega oficio negocio',
);
const HAVE = wordSet('have has tengo');
/** "I got a new phone", "we have three dogs": of what somebody has. */
const OWNED = wordSet('have has had got getting bought owns tenemos compre compramos compro regalaron');
/** So many words before a cue tell whose work it is, and whether it is said not to be. */
const WORDS_BEFORE = 4;
/** A verb stands so many words before what it is done to: "I fix my bikes". */
const VERB_BEFORE = 3;
/** A sentence of hardly more than a name is said of oneself. */
const MAX_BARE = 3;

/** The words of a text with how its writer stands to them. What is all about others claims nothing, nor do places that they only went to. */
export function saidIn(text: string, { stances, tokens }: Parsed): Said[] {
  const isOnOthers = stances.every((stance) => stance === 'other');
  const stanceOf = new Map(
    tokens.map(({ from }, at) => [from, isOnOthers ? 'denied' : (stances[at] ?? 'own')] as const),
  );
  const words = tokensOf(text).map((token) => ({ ...token, stance: stanceOf.get(token.from) ?? 'own' }));
  return words.map((token, at) => (isVisited(words, at) ? { ...token, word: '' } : token));
}

/** The numbers of clauses that say what is liked, how a thing is, and what somebody else does. */
export interface Clauses {
  readonly liked: ReadonlySet<number>;
  readonly things: ReadonlySet<number>;
  readonly kin: ReadonlySet<number>;
}

/** Whether a word holds for the writer, now or before. */
export const isSoOrWas = ({ stance }: Said): boolean => stance === 'own' || stance === 'past';

/** What a word counts where its clause tells only of what is, happens or passes. */
export function presence(at: number, tokens: readonly Said[], { things, kin }: Clauses): number {
  const clause = tokens[at]?.clause ?? -1;
  if (things.has(clause)) return THING;
  if (kin.has(clause)) return OTHERS;
  const before = tokens.slice(Math.max(0, at - WORDS_BEFORE), at);
  const isPassing = before.some(
    ({ word, ...token }) => token.clause === clause && (PASSED.has(word) || OWNED.has(word)),
  );
  return isPassing ? PASSING : 1;
}

/** What a cue counts where it stands: nothing where it is denied, more where people say what they are, do or like. */
export function claimedWeight(
  { start, end, weight, names, topic }: CueMatch,
  tokens: readonly Said[],
  { liked, things, kin }: Clauses,
): number {
  const first = tokens[start];
  if (first === undefined) return 0;
  const before = tokens
    .slice(Math.max(0, start - WORDS_BEFORE), start)
    .filter(({ clause }) => clause === first.clause);
  if (before.some(({ word }) => isNegator(word))) return 0;
  const isLiked = liked.has(first.clause);
  const meant = weight * (isLiked && first.stance === 'void' ? 1 : STANCES[first.stance]);
  const done = isSoOrWas(first) && isDone(before);
  const isDeed = DEED.test(first.word) && done;
  if (topic && isLiked) return meant * LIKED;
  if (before.some(({ word }) => PASSED.has(word))) return meant * PASSING;
  if (topic && before.slice(-VERB_BEFORE).some(({ word }) => HAVE.has(word))) return meant * PASSING;
  if (things.has(first.clause)) return meant * THING;
  if ((names || topic) && kin.has(first.clause)) return meant * OTHERS;
  if (names && before.some(({ word }) => SELF.has(word)) && isSoOrWas(first)) return meant * IDENTITY;
  if (names && (first.stance === 'void' ? !isLiked : isOfOthers(tokens, start) && !isDeed))
    return meant * OTHERS;
  if (!names) return done ? meant * DONE : meant;
  const sentence = tokens.filter(({ sentence: number }) => number === first.sentence);
  return sentence.length - (end - start) <= MAX_BARE ? meant * IDENTITY : meant;
}

/** The clauses that only say how a thing is; and where the writer is nowhere, what happens. */
export function clausesOnThings(tokens: readonly Said[]): ReadonlySet<number> {
  const isSpanish = languagesOf(tokens).includes('es');
  const tellsOfWriter = (words: readonly Said[]): boolean =>
    words.some(
      ({ word }, at) => OWN_WORK.has(word) || isAtOwnPlace(words, at) || isOfWriter(words, at, isSpanish),
    );
  const isOfThings = !tellsOfWriter(tokens);
  const onThings = [...Map.groupBy(tokens, ({ clause }) => clause)].filter(
    ([, words]) =>
      words.slice(0, LIVES_WITHIN).some(({ word }) => LIVES.has(word)) ||
      (words[0]?.capitals === false &&
        OF_THING.has(words[0].word) &&
        ((isOfThings && !POSSESSIVE.has(words[0].word)) || words.some(({ word }) => IS.has(word))) &&
        !tellsOfWriter(words)),
  );
  return new Set(onThings.map(([clause]) => clause));
}

/** Whether a word speaks of the writer: "I", or what they do: "ayudo", but not "too"; "llevé". */
function isOfWriter(words: readonly Said[], at: number, isSpanish: boolean): boolean {
  const { word = '', did } = words[at] ?? {};
  if (OF_WRITER.has(word)) return true;
  if (!isSpanish || did === 'other') return false;
  return did === 'own' || isFirstPersonVerb(word, words[at - 1]?.word ?? '');
}

/** "At my stand": a place of the writer's. */
const isAtOwnPlace = (words: readonly Said[], at: number): boolean =>
  AT.has(words[at]?.word ?? '') &&
  POSSESSIVE.has(words[at + 1]?.word ?? '') &&
  !OTHER_PERSON.has(words[at + 2]?.word ?? '');

/** Whether work that is named at a place is somebody else's. */
export function isOfOthers(tokens: readonly Said[], at: number): boolean {
  const previous = tokens[at - 1];
  return (
    tokens[at]?.stance === 'other' ||
    (previous?.clause === tokens[at]?.clause && OF_OTHERS.has(previous?.word ?? ''))
  );
}

/** The clauses that tell only of somebody of the writer's: "mi prima se casó con un abogado". */
export function clausesOfKin(tokens: readonly Said[]): ReadonlySet<number> {
  const isSpanish = languagesOf(tokens).includes('es');
  const ofKin = [...Map.groupBy(tokens, ({ clause }) => clause)].filter(
    ([, words]) =>
      OF_OTHERS.has(words[0]?.word ?? '') &&
      OTHER_PERSON.has(words[1]?.word ?? '') &&
      !AT_WORK.has(words[1]?.word ?? '') &&
      !words.some((_, at) => isOfWriter(words, at, isSpanish)),
  );
  return new Set(ofKin.map(([clause]) => clause));
}

/** Whether the words before a cue say that its writer does it. */
export function isDone(before: readonly Said[]): boolean {
  const near = before.slice(-VERB_BEFORE);
  return near.some(({ word }, at) => {
    const previous = near[at - 1]?.word ?? '';
    if (DOER.has(previous)) return !IDLE.has(word);
    return isFirstPersonVerb(word, previous) && !IDLE.has(word);
  });
}

/**
 * The clauses that say what somebody likes: "I like …", "something with …", but not "like my cousin"; and what is listed
 * after these: "cars, music and dogs". A text of nothing but `cued` words is such a list too.
 */
export function likedClauses(tokens: readonly Said[], cued: ReadonlySet<number>): ReadonlySet<number> {
  const isBare = tokens.every(
    ({ word }, at) => !IS.has(word) && (cued.has(at) || (isAnyFunctionWord(word) && !SPEAKER.has(word))),
  );
  if (isBare) return new Set(tokens.map(({ clause }) => clause));
  const liked = new Set(tokens.filter((_, at) => saysLike(tokens, at)).map(({ clause }) => clause));
  let before: { readonly clause: number; readonly sentence: number | undefined } | undefined;
  for (const [clause, words] of Map.groupBy(tokens, (token) => token.clause)) {
    const sentence = words[0]?.sentence;
    const goesOn = before?.sentence === sentence && before !== undefined && liked.has(before.clause);
    const isListed = words.length <= MAX_LISTED && !words.some(({ word }) => SPEAKER.has(word));
    if (goesOn && isListed) liked.add(clause);
    before = { clause, sentence };
  }
  return liked;
}

export function saysLike(tokens: readonly Said[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const previous = tokens[at - 1]?.word ?? '';
  if (ANYTHING.has(previous) && WITH.has(word)) return true;
  if (word === 'late' || word === 'laten') return TO_WHOM.has(previous);
  return LIKES.has(word) && (word !== 'like' || BEFORE_LIKE.has(previous));
}
