import { readFileSync } from 'node:fs';
import type { Labelled } from './skill-metrics.ts';

/** A text with the acceptable answers. Undefined labels were not judged. */
export interface LabelledText {
  readonly text: string;
  readonly locale: string;
  readonly skills?: Labelled;
  /** Acceptable careers, one of which should be answered; empty if no career may be answered. */
  readonly careers?: readonly string[];
}

const LOCALES: Readonly<Record<string, string>> = { en: 'en-US', es: 'es-419' };

/**
 * Reads labelled texts from a .json file, or from a .tsv file with one text per line. The number of columns tells the format:
 *
 * - `en.tsv`, `es.tsv`: text, skills, plainly wrong skills
 * - three columns: locale, text, careers
 * - five columns: locale, text, skills, plainly wrong skills, careers
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
