import { createSkillRecognizer } from '../../src/advice/own-words/recognize-skills.ts';
import { SKILLS } from '../../src/advice/own-words/skills.ts';
import { ownWordsAnswers } from '../../src/ops/own-words.ts';
import { measure } from './skill-metrics.ts';
import { textsOf, type LabelledText } from './labelled-texts.ts';

const recognizeSkills = await createSkillRecognizer();

/**
 * Evaluates the analysis of people's own words: `node --conditions=waymark-source bench/own-words/evaluate.ts [--show] file…`.
 * For each language it prints the metrics of the skills, and how many texts got an acceptable career among the first ten
 * and the first three. `quiet` counts the texts without a right answer that got none. `--show` prints the texts with
 * mistakes.
 */
const paths = process.argv.slice(2).filter((argument) => argument !== '--show');
const show = process.argv.includes('--show');
const names = new Map<string, string>(Object.entries(SKILLS).map(([name, code]) => [code, name]));
const named = (codes: readonly string[]) => codes.map((code) => names.get(code) ?? code).join(' ') || '-';
const answer = ownWordsAnswers();

for (const path of paths) {
  const texts = textsOf(path);
  console.log(`${path}: ${String(texts.length)} texts`);
  for (const language of ['en', 'es']) {
    const those = texts.filter(({ locale }) => locale.startsWith(language));
    measureSkills(language, those);
    await measureCareers(language, those);
  }
}

function measureSkills(language: string, texts: readonly LabelledText[]): void {
  const sentences = texts.flatMap(({ skills }) => skills ?? []);
  if (sentences.length === 0) return;
  const { totals, missed } = measure(sentences, recognizeSkills);
  console.log(language, 'skills', JSON.stringify(totals));
  if (!show) return;
  for (const { sentence, codes, faults } of missed) {
    console.log(`\n[${faults.join(', ')}] ${sentence.text}`);
    console.log(
      `  right: ${named(sentence.skills)} | not: ${named(sentence.not)} | answered: ${named(codes)}`,
    );
    for (const { code, score, quotes } of recognizeSkills(sentence.text, sentence.locale).skills) {
      console.log(`  ${named([code])} ${score.toFixed(2)}: ${quotes.join(' / ')}`);
    }
  }
}

async function measureCareers(language: string, texts: readonly LabelledText[]): Promise<void> {
  const totals = { texts: 0, ten: 0, three: 0, silent: 0, quiet: 0 };
  for (const { text, locale, careers: acceptable } of texts) {
    if (acceptable === undefined) continue;
    const { careers, why } = await answer(text, locale);
    const index = careers.findIndex((code) => acceptable.includes(code));
    const missed = acceptable.length === 0 ? careers.length > 0 : index === -1;
    if (acceptable.length === 0) {
      totals.silent++;
      if (!missed) totals.quiet++;
    } else {
      totals.texts++;
      if (!missed) totals.ten++;
      if (!missed && index < 3) totals.three++;
    }
    if (!show || !missed) continue;
    const answered = careers.map((code) => `${code} (${why[code] ?? ''})`).join(' ') || '-';
    console.log(`\n${text}\n  acceptable: ${acceptable.join(' ') || '-'} | answered: ${answered}`);
  }
  if (totals.texts + totals.silent > 0) console.log(language, 'careers', JSON.stringify(totals));
}
