import { readFileSync } from 'node:fs';
import { readSkills } from '../src/advice/own-words/read-skills.ts';
import { SKILLS } from '../src/advice/own-words/skills.ts';
import { measure, type Labelled } from './own-words-measure.ts';

/**
 * Measures the reader of skills on labelled sentences: `node bench/own-words.ts [--show] file.json…`.
 * Prints totals by language; with --show, also the sentences that it missed.
 */
const paths = process.argv.slice(2).filter((argument) => argument !== '--show');
const show = process.argv.includes('--show');
const names = new Map<string, string>(Object.entries(SKILLS).map(([name, code]) => [code, name]));
const named = (codes: readonly string[]) => codes.map((code) => names.get(code) ?? code).join(' ') || '-';

for (const path of paths) {
  const sentences = JSON.parse(readFileSync(path, 'utf8')) as Labelled[];
  console.log(`${path}: ${sentences.length} sentences`);
  for (const language of ['en', 'es']) {
    const those = sentences.filter(({ locale }) => locale.startsWith(language));
    console.log(language, measure(those).totals);
  }
  if (!show) continue;
  for (const { sentence, codes, faults } of measure(sentences).missed) {
    console.log(`\n[${faults.join(', ')}] ${sentence.text}`);
    console.log(
      `  right: ${named(sentence.skills)} | not: ${named(sentence.not)} | answered: ${named(codes)}`,
    );
    for (const { code, score, quotes } of readSkills(sentence.text, sentence.locale).skills) {
      console.log(`  ${named([code])} ${score.toFixed(1)}: ${quotes.join(' / ')}`);
    }
  }
}
