import type { Extract, Table } from './extract.ts';
import { ReleaseError } from './release-error.ts';
import { openRelease, type Release, type ReleaseName } from './release.ts';

export interface BuiltFile {
  readonly file: string;
  readonly content: string;
  readonly rows: number;
}

/** The file that says which release each of the others is from. */
export const RELEASES_FILE = 'releases.tsv';

/**
 * Makes the files of `data/` out of release folders; nothing is written. The same folders always give the
 * same bytes. Throws a ReleaseError when a release is not as it should be.
 */
export function buildData(folders: readonly string[], extracts: readonly Extract[]): readonly BuiltFile[] {
  const release = openRelease(folders);
  const made = extracts.map((extract) => {
    const files = layoutOf(release, extract);
    const name = oneRelease(release, files, extract.file);
    return { file: extract.file, name, content: render(extract, name, files, extract.make(release, files)) };
  });
  const releases: Table = {
    columns: ['File', 'Release', 'Date'],
    rows: made.map(({ file, name }) => [file, name.number, name.date]),
  };
  return [
    ...made.map(({ file, content }) => ({ file, ...content })),
    {
      file: RELEASES_FILE,
      ...renderTable(
        [
          'Waymark: which O*NET release each file of facts is from, with the month it came out (empty: not said).',
          ...CREDIT,
          'Made by: npm run data:build -- <release folder>…',
        ],
        releases,
      ),
    },
  ];
}

const CREDIT = [
  'Licence: Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/',
  'Credit: the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA).',
  'O*NET is a trademark of USDOL/ETA, who have not approved, endorsed or tested what was changed.',
];

function layoutOf(release: Release, { file, layouts }: Extract): readonly string[] {
  const layout = layouts.find((files) => files.every((name) => release.has(name)));
  if (layout === undefined) {
    const wanted = layouts.map((files) => files.join(' + ')).join(', or ');
    throw new ReleaseError(`For ${file} the release folders must hold ${wanted}.`);
  }
  return layout;
}

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
