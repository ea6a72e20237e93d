import type { Extract, Table } from './extract.ts';
import { ReleaseError } from './release-error.ts';
import { openRelease, type Release, type ReleaseName } from './release.ts';

export interface BuiltFile {
  readonly file: string;
  readonly content: string;
  readonly rows: number;
}

export interface Built {
  readonly files: readonly BuiltFile[];
  /** Files of `data/` that these releases cannot give, each with a sentence that says what they lack. */
  readonly leftOut: readonly { readonly file: string; readonly why: string }[];
}

/** The file that says which release each of the others is from. */
export const RELEASES_FILE = 'releases.tsv';

/**
 * Makes the files of `data/` out of release folders; nothing is written. The same folders always give the
 * same bytes. Throws a ReleaseError when a release is not as it should be.
 */
export function buildData(folders: readonly string[], extracts: readonly Extract[]): Built {
  const release = openRelease(folders);
  const made: (BuiltFile & { readonly name: ReleaseName; readonly isSupplement: boolean })[] = [];
  const leftOut: { file: string; why: string }[] = [];
  for (const extract of extracts) {
    const { file, layouts } = extract;
    const files = layouts.find((names) => names.every((name) => release.has(name)));
    if (files === undefined) {
      const wanted = layouts.map((names) => names.join(' + ')).join(', or ');
      const why = `For ${file} the release folders must hold ${wanted}.`;
      if (extract.optional !== true) throw new ReleaseError(why);
      leftOut.push({ file, why });
      continue;
    }
    const name = oneRelease(release, files, file);
    const { isSupplement = false } = extract;
    made.push({ file, name, isSupplement, ...render(extract, name, files, extract.make(release, files)) });
  }
  const releases: Table = {
    columns: ['File', 'Release', 'Date'],
    rows: made
      .filter(({ isSupplement }) => !isSupplement)
      .map(({ file, name }) => [file, name.number, name.date]),
  };
  const about = [
    'Waymark: which O*NET release each file of facts is from, with the month it came out (empty: not said).',
    ...CREDIT,
    'Made by: npm run data:build -- <release folder>…',
  ];
  return {
    files: [
      ...made.map(({ file, content, rows }) => ({ file, content, rows })),
      { file: RELEASES_FILE, ...renderTable(about, releases) },
    ],
    leftOut,
  };
}

const CREDIT = [
  'Licence: Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/',
  'Credit: the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA).',
  'O*NET is a trademark of USDOL/ETA, who have not approved, endorsed or tested what was changed.',
];

function oneRelease(release: Release, files: readonly string[], file: string): ReleaseName {
  const names = files.map((name) => release.of(name));
  const [first] = names;
  if (first === undefined) throw new Error(`${file} is made of no release file.`);
  if (names.some(({ number }) => number !== first.number)) {
    throw new ReleaseError(`${file} would mix releases: ${files.join(' and ')} must come from the same one.`);
  }
  return first;
}

function render(extract: Extract, name: ReleaseName, files: readonly string[], table: Table) {
  return renderTable(
    [
      `Waymark: facts from the O*NET ${name.number} Database${name.date === '' ? '' : ` (${name.date})`}, modified.`,
      ...extract.about,
      ...CREDIT,
      `Made by: npm run data:build -- <release folder>…, from ${files.join(', ')}`,
    ],
    table,
  );
}

function renderTable(header: readonly string[], { columns, rows }: Table): { content: string; rows: number } {
  const lines = [
    ...header.map((line) => `# ${line}`),
    ...[columns, ...rows].map((cells) => cells.join('\t')),
  ];
  return { content: `${lines.join('\n')}\n`, rows: rows.length };
}
