import { isNegator } from '../search/negation.ts';
import { isAnyFunctionWord } from '../search/word-weight.ts';
import {
  IDLE,
  isDone,
  isOfOthers,
  isSoOrWas,
  PASSED,
  saysLike,
  SELF,
  type Clauses,
  type Said,
} from './claims.ts';
import type { CueMatch } from './cue-index.ts';

const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "I can drive", "toco la guitarra", "student": what somebody could do, does for fun or learns. */
const NO_WORK = wordSet(`
  can could would will should might may try tried wish play draw sing dance watch puedo podria pude intento intente toco
  dibujo canto bailo juego leo played drew sang danced watched toque dibuje cante baile jugue think thinking thought
  student learn learning learned aprendo aprendi study studied estudiante estudio estudie compre compramos compro
`);
/** "Drove a cab", "limpiaba casas": told without "I". */
const DID = /..(?:ed|aba)$/;
const DID_IRREGULAR = wordSet(`
  drove ran sold taught built cut made wrote kept led did fed dug flew grew hung laid rode sewed swept took caught
  spun shot dealt fought vendia hacia cosia conducia servia atendia repartia construia tenia
`);
/** "Fui al taller": went there. */
const AL = /^al?$/;
const YEARS = /^(?:years?|yrs?|months?|anos?|meses)$/;
/** Words further from a cue than this are not about it: each cue of a long text costs as much. */
const REACH = 40;
/** "17 years old", "tengo 17 años": somebody's age. */
const OF_AGE = wordSet('old tengo tiene cumplo cumpli');

/** Whether a cue tells of work that the writer does or did, not only of what they like, want or could do. */
export function isOwnWork(
  { start, end, topic }: CueMatch,
  tokens: readonly Said[],
  { things, kin }: Clauses,
): boolean {
  const first = tokens[start];
  if (first === undefined || !isSoOrWas(first) || things.has(first.clause) || kin.has(first.clause))
    return false;
  const from = Math.max(0, start - REACH);
  const places = tokens
    .slice(from, end)
    .flatMap(({ clause }, place) => (clause === first.clause ? [from + place] : []));
  const told = places
    .filter((at) => !(tokens[at]?.word === 'fui' && AL.test(tokens[at + 1]?.word ?? '')))
    .flatMap((at) => tokens[at] ?? []);
  if (told.some(({ word }) => isNegator(word) || PASSED.has(word) || NO_WORK.has(word))) return false;
  if (places.some((at) => saysLike(tokens, at))) return false;
  const isLong = saysHowLong(
    tokens.slice(from, end + REACH).filter(({ sentence }) => sentence === first.sentence),
  );
  // What people like may be done for fun.
  if (topic && !isLong) return false;
  const opening = told.find(({ word }) => !isAnyFunctionWord(word))?.word ?? '';
  return (
    told.some(({ word, did }) => SELF.has(word) || (did === 'own' && !IDLE.has(word))) ||
    told.some((_, at) => isDone(told.slice(0, at))) ||
    (!isOfOthers(tokens, start) && (isLong || DID.test(opening) || DID_IRREGULAR.has(opening)))
  );
}

/** "9 years", "desde hace 8 años". */
const saysHowLong = (sentence: readonly Said[]): boolean =>
  sentence.some(({ word }) => YEARS.test(word)) && !sentence.some(({ word }) => OF_AGE.has(word));
