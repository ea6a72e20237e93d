import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ReleaseError } from './release-error.ts';
import { parseReleaseFile, type ReleaseRow } from './release-file.ts';

/** Which O*NET release something comes from. */
export interface ReleaseName {
  /** Such as `30.3`. */
  readonly number: string;
  /** Year and month, such as `2026-05`; empty where the release does not say. */
  readonly date: string;
}

/** Some folders of O*NET text releases, read as one: the first folder that has a file gives it. */
export interface Release {
  readonly has: (file: string) => boolean;
  /** The rows of a file; only the columns named can be asked for. */
  readonly rows: (file: string, columns: readonly string[]) => readonly ReleaseRow[];
  /** The release a file is taken from. */
  readonly of: (file: string) => ReleaseName;
}

/** Opens release folders. Throws a ReleaseError for a folder that is not one. */
export function openRelease(folders: readonly string[]): Release {
  const parts = folders.map((folder) => {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new ReleaseError(`${folder} is not a folder.`);
    }
    return { folder, name: releaseName(folder) };
  });
  const partWith = (file: string) => {
    const part = parts.find(({ folder }) => existsSync(join(folder, file)));
    if (part === undefined) throw new ReleaseError(`"${file}" is in none of: ${folders.join(', ')}.`);
    return part;
  };
  return {
    has: (file) => parts.some(({ folder }) => existsSync(join(folder, file))),
    rows: (file, columns) =>
      parseReleaseFile(file, readFileSync(join(partWith(file).folder, file), 'utf8'), columns),
    of: (file) => partWith(file).name,
  };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** From the folder's Read Me; a part of a release that comes without one is known by its folder's name. */
function releaseName(folder: string): ReleaseName {
  const readMe = join(folder, 'Read Me.txt');
  const said = existsSync(readMe) ? readMeName(readFileSync(readMe, 'utf8')) : undefined;
  if (said !== undefined) return said;
  const number = /^\d+\.\d+$/.exec(basename(resolve(folder)))?.[0];
  if (number !== undefined) return { number, date: '' };
  throw new ReleaseError(
    `${folder} does not say which release it is: it needs a Read Me.txt, or the release number as its name.`,
  );
}

/** What the Read Me of a release says of it; undefined when it is another one. */
export function readMeName(text: string): ReleaseName | undefined {
  const number = /O\*NET (\d+\.\d+) Database/.exec(text)?.[1];
  if (number === undefined) return undefined;
  const [, month = '', year = ''] = /(\w+) (\d{4}) Release/.exec(text) ?? [];
  const place = MONTHS.indexOf(month) + 1;
  return { number, date: place > 0 ? `${year}-${String(place).padStart(2, '0')}` : '' };
}
