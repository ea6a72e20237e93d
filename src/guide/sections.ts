import { readFileSync } from 'node:fs';

/** A part of a text file: what stands under its title. */
export interface Section {
  readonly title: string;
  readonly entries: readonly string[];
}

/**
 * The sections of a text file. A line `= title` opens one; the lines below it hold its entries, with `;` between those
 * on one line. Lines that start with `#` are comments. Throws where an entry stands before the first title.
 */
export function readSections(path: string): Section[] {
  const sections: { title: string; entries: string[] }[] = [];
  for (const line of linesOf(path)) {
    if (line.startsWith('=')) {
      sections.push({ title: line.slice(1).trim(), entries: [] });
      continue;
    }
    const section = sections.at(-1);
    if (!section) throw new Error(`${path}: no section holds "${line}".`);
    for (const entry of line.split(';')) if (entry.trim() !== '') section.entries.push(entry.trim());
  }
  return sections;
}

/** The words of a text file, with spaces or line breaks between them. Lines that start with `#` are comments. */
export const readWords = (path: string): ReadonlySet<string> =>
  new Set(linesOf(path).flatMap((line) => line.split(/\s+/)));

const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
