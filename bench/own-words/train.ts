import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/advice/text/language.ts';
import { CUES } from '../../src/advice/own-words/lexicon/lexicon.ts';
import { recognizeSkills, loadEnglishEmbedder } from '../../src/advice/own-words/recognize-skills.ts';
import { SKILL_NAMES, SKILLS } from '../../src/advice/own-words/skills.ts';
import { type WordModel } from '../../src/advice/own-words/model/word-model.ts';
import { measure, type Labelled } from './skill-metrics.ts';
import { textsOf } from './labelled-texts.ts';
import { train } from './train-word-model.ts';

/**
 * Trains the word model: `node bench/own-words/train.ts` learns from the labelled texts and the cues, and writes
 * `src/advice/own-words/model/weights`. With `--check N` it writes nothing, and prints the results of an N-fold cross-validation.
 */
const LANGUAGES = ['en', 'es'] as const;
const WEIGHTS = new URL('../../src/advice/own-words/model/weights/', import.meta.url);
const TEXTS = new URL('texts/', import.meta.url);
/** Files with texts in both languages. */
const BILINGUAL = ['personas.tsv', 'personas-2.tsv', 'personas-3.tsv', 'plain.tsv', 'translated.tsv'];
const MAX_BYTE = 127;

const embedder = await loadEnglishEmbedder();

function sentencesOf(language: Language): Labelled[] {
  const files = ['../../../test/advice/own-words-sentences.json', ...BILINGUAL, `${language}.tsv`];
  const texts = files.flatMap((file) => textsOf(fileURLToPath(new URL(file, TEXTS))));
  return texts.flatMap(({ skills }) => skills ?? []).filter(({ locale }) => locale.startsWith(language));
}

const modelOf = (language: Language, sentences: readonly Labelled[]) =>
  train(language, sentences, CUES[language](), language === 'en' ? embedder : undefined);

const check = process.argv.indexOf('--check');
if (check === -1) {
  for (const language of LANGUAGES) {
    write(`${language}.json`, serialize(modelOf(language, sentencesOf(language))));
  }
  write('confusions.json', confusionsOf(LANGUAGES.flatMap(sentencesOf)));
} else {
  const folds = Number(process.argv[check + 1] ?? 3);
  for (const language of LANGUAGES) {
    const sentences = sentencesOf(language);
    const totals = Array.from({ length: folds }, (_, fold) => {
      // A fold is a consecutive range: neighboring sentences were written together and are alike.
      const from = Math.floor((sentences.length * fold) / folds);
      const to = Math.floor((sentences.length * (fold + 1)) / folds);
      const model = modelOf(language, [...sentences.slice(0, from), ...sentences.slice(to)]);
      return measure(sentences.slice(from, to), (text, locale) => recognizeSkills(text, locale, () => model))
        .totals;
    });
    for (const total of totals) console.log(language, JSON.stringify(total));
  }
}

function serialize({ rows, idf, weights }: WordModel): object {
  const most = Array.from(weights).reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
  const step = Number((most / MAX_BYTE).toPrecision(4));
  return {
    features: [...rows.keys()].join(' '),
    idf: Buffer.from(Uint8Array.from(idf)).toString('base64'),
    step,
    weights: Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / step)).buffer).toString(
      'base64',
    ),
  };
}

/**
 * The share of sentences in which a skill is labelled as plainly wrong, for each best skill and other skill. Only sentences
 * with such labels count.
 */
function confusionsOf(sentences: readonly Labelled[]): object {
  const wrong = SKILL_NAMES.map((best) => {
    const those = sentences.filter(({ skills, not }) => skills[0] === SKILLS[best] && not.length > 0);
    return SKILL_NAMES.map((other) => {
      const labelled = those.filter(({ not }) => not.includes(SKILLS[other]));
      return Math.round((100 * labelled.length) / those.length) / 100;
    });
  });
  return { wrong };
}

function write(file: string, value: object): void {
  writeFileSync(new URL(file, WEIGHTS), `${JSON.stringify(value, undefined, 2)}\n`);
}
