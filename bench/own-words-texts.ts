import { readFileSync } from 'node:fs';
import type { Labelled } from './own-words-measure.ts';

/** A text with what may be answered to it. What is undefined was not judged. */
export interface LabelledText {
  readonly text: string;
  readonly locale: string;
  readonly skills?: Labelled;
  /** Careers of which one should be among those answered; empty where the bot must not name any. */
  readonly careers?: readonly string[];
}

const LOCALES: Readonly<Record<string, string>> = { en: 'en-US', es: 'es-419' };

/**
 * Reads labelled texts. A .json file lists them in full; a .tsv file has one a line, with these columns by their number:
 * text, skills, plainly wrong skills (its name tells the language); locale, text, careers; or locale, text, skills,
 * plainly wrong skills, careers.
 */
export function textsOf(path: string): LabelledText[] {
  const written = readFileSync(path, 'utf8').replace(/\n+$/, '');
  if (path.endsWith('.json')) {
    const all = JSON.parse(written) as (Labelled & { readonly careers: readonly string[] })[];
    return all.map(({ careers, ...sentence }) => fullyLabelled(sentence, careers));
  }
  const language = path.slice(-'en.tsv'.length, -'.tsv'.length);
  return written.split('\n').map((line) => {
    const columns = line.split('\t');
    const [first = '', second = '', third, fourth, fifth] = columns;
    if (columns.length === 5) {
      const sentence = { text: second, locale: first, skills: codesIn(third), not: codesIn(fourth) };
      return fullyLabelled(sentence, codesIn(fifth));
    }
    const locale = LOCALES[language];
    if (locale === undefined) return { text: second, locale: first, careers: codesIn(third) };
    const sentence = { text: first, locale, skills: codesIn(second), not: codesIn(third) };
    return { text: first, locale, skills: sentence };
  });
}

/** Where skills are shown and no careers listed, careers were not judged. */
function fullyLabelled(sentence: Labelled, careers: readonly string[]): LabelledText {
  const { text, locale, skills } = sentence;
  const judged = careers.length > 0 || skills.length === 0;
  return judged ? { text, locale, skills: sentence, careers } : { text, locale, skills: sentence };
}

const codesIn = (list = ''): readonly string[] => list.split(/[ ,]/).filter((code) => code !== '');
