import type { Language } from './language.ts';
import type { Token } from './tokens.ts';

/** A run of tokens with one verb, roughly; `end` is exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The number of the sentence it stands in. */
  readonly sentence: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const OPENERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'but because although though while until when whenever if unless except whereas once yet since cause',
  ),
  es: words('pero porque aunque sino mientras cuando si hasta entonces salvo excepto pues conque'),
};
const JOINERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words('and or so then plus'),
  es: words('y e o u'),
};
const SUBJECTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words('i he she they we my people now everybody everyone nobody then it'),
  es: words('yo el ella ellos nosotros ahora me mi les le los no nadie todos'),
};
/** Before "I", these go on with the same clause: "I don't think I can". */
const GOES_ON = words(
  'that what how as than who where think guess say says said know do did can am have was should could would ' +
    'everything thing things all time person one people nothing anything something believe sure why wish whatever',
);
const CLITICS = words('les le lo la los las me se te');

/** Splits tokens at punctuation, at conjunctions, and where a new subject starts. */
export function clausesOf(tokens: readonly Token[], language: Language): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  const close = (end: number): void => {
    if (end > start) clauses.push({ start, end, sentence });
    start = end;
  };
  tokens.forEach((token, at) => {
    if (at === 0) return;
    if (token.boundary > 0 || opens(tokens, at, start, language)) close(at);
    if (token.boundary === 2) sentence++;
  });
  close(tokens.length);
  return clauses;
}

function opens(tokens: readonly Token[], at: number, start: number, language: Language): boolean {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const previous = tokens[at - 1]?.word ?? '';
  // "And when": one word alone is no clause.
  if (at - start === 1 && JOINERS[language].has(previous)) return false;
  if (OPENERS[language].has(word)) return true;
  if (language === 'es' && word === 'asi' && next === 'que') return true;
  if (JOINERS[language].has(word)) return SUBJECTS[language].has(next);
  if (language === 'en') {
    return word === 'i' && at - start > 1 && !GOES_ON.has(previous);
  }
  if (word === 'yo') return at - start > 1 && previous !== 'que';
  // "cuando no entienden | les explico": the condition ends where the first person starts.
  const opener = tokens[start]?.word ?? '';
  if (at - start < 2 || !OPENERS.es.has(opener) || CLITICS.has(previous)) return false;
  return isFirstPersonVerb(word, previous) || (CLITICS.has(word) && isFirstPersonVerb(next, word));
}

const FIRST_PERSON = words('soy estoy voy doy se he tengo puedo hago');
const NOUNS_IN_O = words(
  'como todo bueno solo cuando mucho poco pero otro nuevo malo hermano amigo tio abuelo primo hijo novio esposo ' +
    'vecino companero maestro jefe yo lo no tanto mismo cuanto eso esto algo grupo equipo tiempo carro dinero ' +
    'trato abajo luego dentro claro medio marido suegro nieto nino chico viejo enfermo cliente alumno pueblo barrio',
);
const BEFORE_NOUNS = words(
  'el un mi tu su del al de en con por para sin cada otro mucho muy tan mas es era son como este ese buen cualquier ' +
    'nuestro segundo primer ningun algun a ni estar ser y',
);

/** Whether a Spanish word reads as a verb in the first person: "ayudo", but not "el trabajo". */
export function isFirstPersonVerb(word: string, previous: string): boolean {
  if (FIRST_PERSON.has(word)) return word !== 'se' || previous === 'yo' || previous === '';
  return /^[a-z]{2,}o$/.test(word) && !NOUNS_IN_O.has(word) && !BEFORE_NOUNS.has(previous);
}
