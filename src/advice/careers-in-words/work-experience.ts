import { isNegator } from '../text/negation.ts';
import { isAnyFunctionWord, wordSet } from '../text/word-lists.ts';
import { isLiking, type ClauseKinds } from './clause-kinds.ts';
import type { CueMatch } from './cue-index.ts';
import {
  IDENTITY_WORDS,
  INCIDENTAL_VERBS,
  isAction,
  isAssertedOrPast,
  isOfOthers,
  STATIVE_VERBS,
} from './cue-weight.ts';
import type { Token } from './tokens.ts';

/** What somebody could do, does for fun or learns: "I can drive", "toco la guitarra", "student". */
const NO_WORK = wordSet(`
  can could would will should might may try tried wish play draw sing dance watch puedo podria pude intento intente toco
  dibujo canto bailo juego leo played drew sang danced watched toque dibuje cante baile jugue think thinking thought
  student learn learning learned aprendo aprendi study studied estudiante estudio estudie compre compramos compro
`);
/** Past verbs without "I": "drove a cab", "limpiaba casas". */
const REGULAR_PAST = /..(?:ed|aba)$/;
const IRREGULAR_PAST = wordSet(`
  drove ran sold taught built cut made wrote kept led did fed dug flew grew hung laid rode sewed swept took caught spun
  shot dealt fought vendia hacia cosia conducia servia atendia repartia construia tenia
`);
/** "Fui al taller" is a visit. */
const AL = /^al?$/;
const DURATION = /^(?:years?|yrs?|months?|anos?|meses)$/;
const AGE_WORDS = wordSet('old tengo tiene cumplo cumpli');
/** The number of words around a cue that are considered, so that a long text takes linear time. */
const WINDOW = 40;

/** Whether a cue is about work that the writer does or did, and not only likes, wants or could do. */
export function isWorkExperience(
  { start, end, topic }: CueMatch,
  tokens: readonly Token[],
  { descriptive, aboutOthers }: ClauseKinds,
): boolean {
  const first = tokens[start];
  if (first === undefined || !isAssertedOrPast(first)) return false;
  if (descriptive.has(first.clause) || aboutOthers.has(first.clause)) return false;
  const from = Math.max(0, start - WINDOW);
  const places = tokens
    .slice(from, end)
    .flatMap(({ clause }, place) => (clause === first.clause ? [from + place] : []));
  const words = places
    .filter((at) => !(tokens[at]?.word === 'fui' && AL.test(tokens[at + 1]?.word ?? '')))
    .flatMap((at) => tokens[at] ?? []);
  if (words.some(({ word }) => isNegator(word) || INCIDENTAL_VERBS.has(word) || NO_WORK.has(word)))
    return false;
  if (places.some((at) => isLiking(tokens, at))) return false;
  const sentence = tokens.slice(from, end + WINDOW).filter((token) => token.sentence === first.sentence);
  const hasDuration =
    sentence.some(({ word }) => DURATION.test(word)) && !sentence.some(({ word }) => AGE_WORDS.has(word));
  // Without a duration, a topic may be a hobby.
  if (topic && !hasDuration) return false;
  const verb = words.find(({ word }) => !isAnyFunctionWord(word))?.word ?? '';
  return (
    words.some(
      ({ word, preterite }) =>
        IDENTITY_WORDS.has(word) || (preterite === 'first' && !STATIVE_VERBS.has(word)),
    ) ||
    words.some((_, at) => isAction(words.slice(0, at))) ||
    (!isOfOthers(tokens, start) && (hasDuration || REGULAR_PAST.test(verb) || IRREGULAR_PAST.has(verb)))
  );
}
