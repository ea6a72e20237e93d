import { once } from 'waymark-onet';
import { readSections, readWords } from '../../guide/sections.ts';
import { readTable } from '../../guide/tsv.ts';
import { cuesOf, type Cue } from './cue.ts';
import type { Language } from './language.ts';
import type { WordClasses } from './pattern.ts';
import { phraseIndex, type PhraseIndex } from './phrase-index.ts';
import { SKILL_NAMES } from './skills.ts';

/** What a phrase can do to the words around it; `lexicon/README.md` says what each means. */
const STANCE_EFFECTS = ['deny', 'affirm', 'wish', 'joke', 'past', 'now'] as const;

export interface StancePhrase {
  readonly pattern: string;
  readonly effect: (typeof STANCE_EFFECTS)[number];
}

const FOLDER = `${import.meta.dirname}/lexicon`;

/** Something of each language, made from its folder when it is first asked for. */
const ofLanguages = <Made>(make: (folder: string) => Made): Readonly<Record<Language, () => Made>> => ({
  en: once(() => make(`${FOLDER}/en`)),
  es: once(() => make(`${FOLDER}/es`)),
});

export const WORD_CLASSES = ofLanguages((folder): WordClasses =>
  Object.fromEntries(
    readSections(`${folder}/word-classes.txt`).map(({ title, entries }) => [
      title,
      entries.flatMap((line) => line.split(' ')),
    ]),
  ),
);

export const CUES = ofLanguages((folder): readonly Cue[] =>
  [...SKILL_NAMES, 'names', 'void'].flatMap((name) =>
    readSections(`${folder}/cues/${name}.txt`).flatMap(cuesOf),
  ),
);

/** The cues, compiled. */
export const CUE_INDEX: Readonly<Record<Language, () => PhraseIndex<Cue>>> = {
  en: once(() => cueIndex('en')),
  es: once(() => cueIndex('es')),
};

const cueIndex = (language: Language): PhraseIndex<Cue> =>
  phraseIndex(CUES[language](), WORD_CLASSES[language](), readWords(`${FOLDER}/${language}/fillers.txt`));

/** The phrases that tell how the writer stands to what they say, compiled. */
export const STANCE_INDEX = ofLanguages((folder): PhraseIndex<StancePhrase> => {
  const phrases = readSections(`${folder}/stance-phrases.txt`).flatMap(({ title, entries }) => {
    const effect = STANCE_EFFECTS.find((name) => name === title);
    if (!effect) throw new Error(`Not an effect: "${title}"`);
    return entries.map((pattern): StancePhrase => ({ pattern, effect }));
  });
  return phraseIndex(phrases, {}, new Set());
});

/** Contractions, abbreviations and misspellings, each with the words that it stands for. */
export const SPELLINGS = ofLanguages(
  (folder): ReadonlyMap<string, readonly string[]> =>
    new Map(
      readTable(`${folder}/spellings.tsv`, ['written', 'meant']).map(([written = '', meant = '']) => [
        written,
        meant.split(' '),
      ]),
    ),
);

/** Words so frequent in either language that alone they tell little about a scene. */
export const COMMON_WORDS = once(() => readWords(`${FOLDER}/common-words.txt`));
