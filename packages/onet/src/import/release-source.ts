import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { ReleaseError } from './release-error.ts';
import { byCodeUnit } from '../util/by-code-unit.ts';
import { OCCUPATIONS } from './release-tables.ts';
import { errorCode } from '../util/error-code.ts';

/** Official releases are less than a tenth of these sizes: more is a mistake, or an attack on memory. */
const MAX_BYTES = 512 * 1024 * 1024;
const MAX_ENTRIES = 2_000;

/** The text files of a release, in a folder or a .zip. */
export interface ReleaseSource {
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** The text of one of `files`. Throws a ReleaseError if it cannot be read. */
  readonly text: (name: string) => string;
}

/** Opens a folder or a .zip without reading its files. Throws a ReleaseError if it holds no release. */
export function openSource(path: string): ReleaseSource {
  const stats = reading(path, () => statSync(path, { throwIfNoEntry: false }));
  if (stats === undefined) throw new ReleaseError(`${path} does not exist.`);
  if (!stats.isDirectory() && !stats.isFile()) {
    throw new ReleaseError(`${path} is neither a folder nor a .zip file.`);
  }
  const source = stats.isDirectory() ? openFolder(path) : openZip(path, stats.size);
  if (!source.files.some(({ name }) => name === OCCUPATIONS)) {
    throw new ReleaseError(`${path} is not an O*NET text release: it has no "${OCCUPATIONS}".`);
  }
  const large = source.files.find(({ bytes }) => bytes > MAX_BYTES);
  if (large !== undefined) throw new ReleaseError(`${large.name} is too large for a file of a release.`);
  return source;
}

function openFolder(folder: string): ReleaseSource {
  const files = reading(folder, () =>
    readdirSync(folder)
      .filter(isReleaseFile)
      .map((name) => ({ name, stats: statSync(join(folder, name)) }))
      .filter(({ stats }) => stats.isFile())
      .map(({ name, stats }) => ({ name, bytes: stats.size }))
      .sort((a, b) => byCodeUnit(a.name, b.name)),
  );
  return {
    files,
    text: (name) =>
      decode(
        name,
        reading(join(folder, name), () => readFileSync(join(folder, name))),
      ),
  };
}

/** Keeps the .zip packed in memory, and unpacks one file at a time from the folder inside that holds the release. */
function openZip(path: string, bytes: number): ReleaseSource {
  if (bytes > MAX_BYTES) throw new ReleaseError(`${path} is too large for a release.`);
  const packed = reading(path, () => readFileSync(path));
  const unzip = (filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> => {
    try {
      return unzipSync(packed, { filter });
    } catch {
      throw new ReleaseError(`${path} is not a complete .zip file.`);
    }
  };
  const entries: { path: string; entry: string; bytes: number }[] = [];
  unzip(({ name, originalSize }) => {
    // Some programs for Windows write backslashes.
    entries.push({ path: name.replaceAll('\\', '/'), entry: name, bytes: originalSize });
    return false;
  });
  if (entries.length > MAX_ENTRIES) {
    throw new ReleaseError(`${path} has ${entries.length} entries, which is too many for a release.`);
  }
  const own = entries.filter((entry) => !entry.path.startsWith('__MACOSX/'));
  const occupations = own.find((entry) => entry.path.split('/').at(-1) === OCCUPATIONS)?.path ?? '';
  const folder = occupations.slice(0, Math.max(0, occupations.length - OCCUPATIONS.length));
  const files = own
    .filter((entry) => entry.path.startsWith(folder))
    .map((entry) => ({ ...entry, name: entry.path.slice(folder.length) }))
    .filter(({ name }) => isReleaseFile(name) && !name.includes('/'))
    .sort((a, b) => byCodeUnit(a.name, b.name));
  const entryOf = new Map(files.map(({ name, entry }) => [name, entry]));
  return {
    files: files.map(({ name, bytes: size }) => ({ name, bytes: size })),
    text(name) {
      const entry = entryOf.get(name) ?? '';
      const content = unzip((file) => file.name === entry)[entry];
      if (content === undefined) throw new ReleaseError(`${name} is not in ${path}.`);
      return decode(name, content);
    },
  };
}

/** Text files, without the `._` files of macOS. */
const isReleaseFile = (name: string): boolean => /\.txt$/i.test(name) && !name.startsWith('._');

/** Runs `read`; an error of the file system becomes a ReleaseError about `path`. */
function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new ReleaseError(`${path} cannot be read (${errorCode(error) ?? String(error)}).`);
  }
}

function decode(name: string, bytes: Uint8Array): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(start, stop))) break;
    start = stop + 1;
  }
  throw new ReleaseError(`${name}, line ${line}: not UTF-8 text.`);
}
