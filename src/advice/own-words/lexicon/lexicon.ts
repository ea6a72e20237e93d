import { once } from 'waymark-onet';
import { readSections, readWords } from '../../../guide/sections.ts';
import { perLanguage } from '../../text/word-lists.ts';
import { SKILL_NAMES, SKILLS, type SkillName } from '../skills.ts';
import type { WordClasses } from './pattern.ts';
import { phraseIndex, type PhraseIndex } from './phrase-index.ts';

/** The folder of the lexicon's files; its README describes them. */
export const LEXICON = import.meta.dirname;

/** A phrase that shows skills, with a weight for each. Without weights it hides the cues within it. */
export interface Cue {
  readonly pattern: string;
  readonly weights: Partial<Readonly<Record<SkillName, number>>>;
}

const ASSERTION_EFFECTS = ['negation', 'pseudo-negation', 'wish', 'joke', 'past', 'now'] as const;

/** A phrase that changes the assertion status of the words around it. */
export interface AssertionPhrase {
  readonly pattern: string;
  readonly effect: (typeof ASSERTION_EFFECTS)[number];
}

export const WORD_CLASSES = perLanguage((language): WordClasses =>
  Object.fromEntries(
    readSections(`${LEXICON}/${language}/word-classes.txt`).map(({ title, entries }) => [
      title,
      entries.flatMap((line) => line.split(' ')),
    ]),
  ),
);

export const CUES = perLanguage((language): readonly Cue[] =>
  [...SKILL_NAMES, 'names', 'void']
    .flatMap((name) => readSections(`${LEXICON}/${language}/cues/${name}.txt`))
    .flatMap(({ title, entries }) => {
      const weights = title === 'void' ? {} : weightsOf(title);
      return entries.map((pattern) => ({ pattern, weights }));
    }),
);

/** The weights in a section's title, such as `listen 5, perceive 1.6`. */
function weightsOf(title: string): Cue['weights'] {
  return Object.fromEntries(
    title.split(',').map((part) => {
      const [name = '', weight] = part.trim().split(/\s+/);
      if (!(name in SKILLS) || !(Number(weight) > 0)) throw new Error(`Not a weight: "${part}"`);
      return [name, Number(weight)];
    }),
  );
}

export const CUE_INDEX = perLanguage((language): PhraseIndex<Cue> =>
  phraseIndex(CUES[language](), WORD_CLASSES[language](), readWords(`${LEXICON}/${language}/fillers.txt`)),
);

export const ASSERTION_INDEX = perLanguage((language): PhraseIndex<AssertionPhrase> => {
  const sections = readSections(`${LEXICON}/${language}/assertion-phrases.txt`);
  const phrases = sections.flatMap(({ title, entries }) => {
    const effect = ASSERTION_EFFECTS.find((name) => name === title);
    if (!effect) throw new Error(`Not an effect: "${title}"`);
    return entries.map((pattern): AssertionPhrase => ({ pattern, effect }));
  });
  return phraseIndex(phrases, {}, new Set());
});

/** Words of either language that are too frequent to tell a scene by themselves. */
export const COMMON_WORDS = once(() => readWords(`${LEXICON}/common-words.txt`));
