import { openSkills } from '../src/advice/own-words/read-skills.ts';
import { SKILLS } from '../src/advice/own-words/skills.ts';
import { ownWordsAnswers } from '../src/ops/own-words.ts';
import { measure } from './own-words-measure.ts';
import { textsOf, type LabelledText } from './own-words-texts.ts';

const readSkills = await openSkills();

/**
 * Measures the reader of people's own words: `node --conditions=waymark-source bench/own-words.ts [--show] file…`.
 * Prints totals by language: of the skills, and of the texts that name careers how many have an acceptable one among ten
 * and among three, and of those that must be left without how many are. With --show, also the texts that it missed.
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
  const { totals, missed } = measure(sentences, readSkills);
  console.log(language, 'skills', JSON.stringify(totals));
  if (!show) return;
  for (const { sentence, codes, faults } of missed) {
    console.log(`\n[${faults.join(', ')}] ${sentence.text}`);
    console.log(
      `  right: ${named(sentence.skills)} | not: ${named(sentence.not)} | answered: ${named(codes)}`,
    );
    for (const { code, score, quotes } of readSkills(sentence.text, sentence.locale).skills) {
      console.log(`  ${named([code])} ${score.toFixed(2)}: ${quotes.join(' / ')}`);
    }
  }
}

async function measureCareers(language: string, texts: readonly LabelledText[]): Promise<void> {
  const totals = { texts: 0, ten: 0, three: 0, silent: 0, quiet: 0 };
  for (const { text, locale, careers: acceptable } of texts) {
    if (acceptable === undefined) continue;
    const { careers, why } = await answer(text, locale);
    const place = careers.findIndex((code) => acceptable.includes(code));
    const missed = acceptable.length === 0 ? careers.length > 0 : place === -1;
    if (acceptable.length === 0) {
      totals.silent++;
      if (!missed) totals.quiet++;
    } else {
      totals.texts++;
      if (!missed) totals.ten++;
      if (!missed && place < 3) totals.three++;
    }
    if (!show || !missed) continue;
    const answered = careers.map((code) => `${code} (${why[code] ?? ''})`).join(' ') || '-';
    console.log(`\n${text}\n  acceptable: ${acceptable.join(' ') || '-'} | answered: ${answered}`);
  }
  if (totals.texts + totals.silent > 0) console.log(language, 'careers', JSON.stringify(totals));
}
