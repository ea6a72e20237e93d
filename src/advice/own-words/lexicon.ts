import { parseCues, type Cue } from './cue-file.ts';
import { ENGLISH_CLASSES, ENGLISH_FILLERS } from './cues/en/classes.ts';
import { ENGLISH_CUES } from './cues/en/index.ts';
import { SPANISH_CLASSES, SPANISH_FILLERS } from './cues/es/classes.ts';
import { SPANISH_CUES } from './cues/es/index.ts';
import type { Language } from './language.ts';
import { phraseIndex, type PhraseIndex } from './phrase-index.ts';

/** The cues of each language, compiled when a text in it is first read. */
export const LEXICONS: Readonly<Record<Language, () => PhraseIndex<Cue>>> = {
  en: once(() => phraseIndex(ENGLISH_CUES.flatMap(parseCues), ENGLISH_CLASSES, ENGLISH_FILLERS)),
  es: once(() => phraseIndex(SPANISH_CUES.flatMap(parseCues), SPANISH_CLASSES, SPANISH_FILLERS)),
};

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
