import { ReleaseError } from '../import/release-error.ts';
import type { ReleaseName } from '../import/release-name.ts';
import type { Extract } from './release-extracts.ts';
import { CC_BY, factFile, sorted, TRADEMARK, type FactFile } from './fact-file.ts';
import { openFolders, type Query, type ReleaseFolders } from './release-folders.ts';

export interface Built {
  readonly files: readonly FactFile[];
  /** Files of `data/` that these releases cannot give, each with a sentence that says what they lack. */
  readonly leftOut: readonly { readonly file: string; readonly why: string }[];
}

/** The file that says which release each of the others is from. */
const RELEASES_FILE = 'releases.tsv';

const CREDIT = [
  CC_BY,
  'Credit: the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA).',
  TRADEMARK,
];
const MADE_BY = 'Made by: npm run data:build -- <release folder>…';

/**
 * Makes the files of `data/` from release folders, without writing them. The same folders always give the
 * same bytes. Throws a ReleaseError for an invalid release.
 */
export function buildData(folders: readonly string[], extracts: readonly Extract[]): Built {
  const release = openFolders(folders);
  const leftOut: { file: string; why: string }[] = [];
  const possible = extracts.flatMap((extract) => {
    const files = extract.layouts.find((names) => names.every((name) => release.releaseOf(name)));
    if (files !== undefined) return [{ extract, files, name: oneRelease(release, files, extract.file) }];
    const wanted = extract.layouts.map((names) => names.join(' + ')).join(', or ');
    const why = `For ${extract.file} the release folders must hold ${wanted}.`;
    if (extract.optional !== true) throw new ReleaseError(why);
    leftOut.push({ file: extract.file, why });
    return [];
  });
  const query = release.read(new Set(possible.flatMap(({ files }) => files)));
  const releases = possible
    .filter(({ extract }) => extract.isSupplement !== true)
    .map(({ extract, name }) => [extract.file, name.number, name.date]);
  const about = [
    'Waymark: which O*NET release each file of facts is from, with the month it came out (empty: not said).',
    ...CREDIT,
    MADE_BY,
  ];
  return {
    files: [
      ...possible.map(({ extract, files, name }) => extractFile(extract, files, name, query)),
      factFile(RELEASES_FILE, about, { columns: ['File', 'Release', 'Date'], rows: releases }),
    ],
    leftOut,
  };
}

/** The release that all the files are from. */
function oneRelease(release: ReleaseFolders, files: readonly string[], file: string): ReleaseName {
  const [first, ...others] = files.map((name) => release.releaseOf(name));
  if (first === undefined) throw new Error(`${file} is made of no release file.`);
  if (others.some((other) => other?.number !== first.number)) {
    throw new ReleaseError(`${file} would mix releases: ${files.join(' and ')} must come from the same one.`);
  }
  return first;
}

function extractFile(
  { file, about, make, isOrdered }: Extract,
  files: readonly string[],
  { number, date }: ReleaseName,
  query: Query,
): FactFile {
  const header = [
    `Waymark: facts from the O*NET ${number} Database${date === '' ? '' : ` (${date})`}, modified.`,
    ...about,
    ...CREDIT,
    `${MADE_BY}, from ${files.join(', ')}`,
  ];
  try {
    const { columns, rows } = make(query, files);
    return factFile(file, header, { columns, rows: isOrdered === true ? rows : sorted(rows) });
  } catch (error) {
    const isMissingColumn = error instanceof Error && error.message.startsWith('no such column');
    throw isMissingColumn
      ? new ReleaseError(`${file} cannot be made from ${files.join(' and ')}: ${error.message}.`)
      : error;
  }
}
