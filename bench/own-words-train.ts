import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../src/advice/own-words/language.ts';
import { CUES } from '../src/advice/own-words/lexicon.ts';
import { readSkills, englishMeaning } from '../src/advice/own-words/read-skills.ts';
import { SKILL_NAMES, SKILLS } from '../src/advice/own-words/skills.ts';
import { type WordModel } from '../src/advice/own-words/word-model.ts';
import { measure, type Labelled } from './own-words-measure.ts';
import { textsOf } from './own-words-texts.ts';
import { train } from './own-words-training.ts';

/**
 * Learns what words suggest from the labelled sentences and the cues: `node bench/own-words-train.ts`
 * writes src/advice/own-words/weights. With `--check N`, trains without each Nth part of the sentences in
 * turn and prints how well those are read; writes nothing.
 */
const LANGUAGES = ['en', 'es'] as const;
const WEIGHTS = new URL('../src/advice/own-words/weights/', import.meta.url);
const SENTENCES = new URL('own-words-sentences/', import.meta.url);
/** Sets of both languages; others there are kept aside to measure with. */
const TRAINING_SETS = ['voices.tsv', 'voices-2.tsv', 'voices-3.tsv', 'plain.tsv', 'retold.tsv'];
const MAX_BYTE = 127;

const meaning = await englishMeaning();

function sentencesOf(language: Language): Labelled[] {
  const files = ['../../test/advice/own-words-sentences.json', ...TRAINING_SETS, `${language}.tsv`];
  const texts = files.flatMap((file) => textsOf(fileURLToPath(new URL(file, SENTENCES))));
  return texts.flatMap(({ skills }) => skills ?? []).filter(({ locale }) => locale.startsWith(language));
}

const modelOf = (language: Language, sentences: readonly Labelled[]) =>
  train(language, sentences, CUES[language](), language === 'en' ? meaning : undefined);

const fold = process.argv.indexOf('--check');
if (fold === -1) {
  for (const language of LANGUAGES) {
    write(`${language}.json`, stored(modelOf(language, sentencesOf(language))));
  }
  write('pairs.json', pairsOf(LANGUAGES.flatMap(sentencesOf)));
} else {
  const parts = Number(process.argv[fold + 1] ?? 3);
  for (const language of LANGUAGES) {
    const sentences = sentencesOf(language);
    const totals = Array.from({ length: parts }, (_, part) => {
      // Neighbours were written together: whole stretches are left out, not every Nth sentence.
      const from = Math.floor((sentences.length * part) / parts);
      const to = Math.floor((sentences.length * (part + 1)) / parts);
      const model = modelOf(language, [...sentences.slice(0, from), ...sentences.slice(to)]);
      return measure(sentences.slice(from, to), (text, locale) => readSkills(text, locale, () => model))
        .totals;
    });
    for (const total of totals) console.log(language, JSON.stringify(total));
  }
}

function stored({ rows, rarities, weights }: WordModel): object {
  const most = Array.from(weights).reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
  const step = Number((most / MAX_BYTE).toPrecision(4));
  return {
    features: [...rows.keys()].join(' '),
    rarities: Buffer.from(Uint8Array.from(rarities)).toString('base64'),
    step,
    weights: Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / step)).buffer).toString(
      'base64',
    ),
  };
}

/**
 * How often each skill is plainly wrong where another one is the best, in the sentences of which that was judged: a share
 * for each best skill and other.
 */
function pairsOf(sentences: readonly Labelled[]): object {
  const wrong = SKILL_NAMES.map((best) => {
    const those = sentences.filter(({ skills, not }) => skills[0] === SKILLS[best] && not.length > 0);
    return SKILL_NAMES.map((other) => {
      const held = those.filter(({ not }) => not.includes(SKILLS[other]));
      return Math.round((100 * held.length) / those.length) / 100;
    });
  });
  return { wrong };
}

function write(file: string, value: object): void {
  writeFileSync(new URL(file, WEIGHTS), `${JSON.stringify(value, undefined, 2)}\n`);
}
