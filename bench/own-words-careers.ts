import { readFileSync } from 'node:fs';
import { ownWordsAnswers } from '../src/ops/own-words.ts';

/**
 * Measures careers in people's own words: `node --conditions=waymark-source bench/own-words-careers.ts [--show] file…`.
 * A file has a line for each text: locale, text, the codes of acceptable careers, or none where the bot must not name
 * any. Prints how many texts have one of these among ten and among three careers; with --show, also which have not.
 */
const paths = process.argv.slice(2).filter((argument) => argument !== '--show');
const show = process.argv.includes('--show');
const answer = ownWordsAnswers();

for (const path of paths) {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  for (const language of ['en', 'es']) {
    const totals = { texts: 0, ten: 0, three: 0, silent: 0, quiet: 0 };
    for (const line of lines) {
      const [locale = '', text = '', codes = ''] = line.split('\t');
      if (!locale.startsWith(language)) continue;
      const { careers } = await answer(text, locale);
      const places = codes.split(' ').map((code) => careers.indexOf(code));
      const place = Math.min(...places.filter((each) => each >= 0));
      if (codes === '') {
        totals.silent++;
        if (careers.length === 0) totals.quiet++;
      } else {
        totals.texts++;
        if (place < 10) totals.ten++;
        if (place < 3) totals.three++;
      }
      if (show && (codes === '' ? careers.length > 0 : place >= 10))
        console.log(`${text}\n  acceptable: ${codes || '-'} | answered: ${careers.join(' ')}`);
    }
    console.log(path, language, totals);
  }
}
