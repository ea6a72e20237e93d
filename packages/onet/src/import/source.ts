import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { ReleaseError } from '../facts/release-error.ts';
import { OCCUPATIONS } from './tables.ts';

/** No official text release has a file a tenth as large: more can only be a mistake, or a trap for the memory. */
const MOST_BYTES = 512 * 1024 * 1024;

/** The text files of a release, wherever they lie. */
export interface ReleaseSource {
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** The whole text of one of `files`. Throws a ReleaseError when it cannot be read. */
  readonly text: (name: string) => string;
}

/** Looks into a folder or a .zip; reads no file yet. Throws a ReleaseError for anything that holds no release. */
export function openSource(path: string): ReleaseSource {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new ReleaseError(`${path} is not there.`);
  const source = found.isDirectory() ? openFolder(path) : openZip(path);
  if (!source.files.some(({ name }) => name === OCCUPATIONS)) {
    throw new ReleaseError(`${path} is no O*NET text release: there is no "${OCCUPATIONS}" in it.`);
  }
  const large = source.files.find(({ bytes }) => bytes > MOST_BYTES);
  if (large !== undefined) throw new ReleaseError(`${large.name} is too large to be part of a release.`);
  return source;
}

function openFolder(folder: string): ReleaseSource {
  const files = readdirSync(folder)
    .filter(isText)
    .map((name) => ({ name, stats: statSync(join(folder, name)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ name, stats }) => ({ name, bytes: stats.size }))
    .sort(byName);
  return {
    files,
    text(name) {
      try {
        return decode(name, readFileSync(join(folder, name)));
      } catch (error) {
        throw error instanceof ReleaseError ? error : new ReleaseError(`${name} cannot be read.`);
      }
    },
  };
}

/** A .zip is kept packed: one file at a time is unpacked, from whatever folder inside it holds the release. */
function openZip(path: string): ReleaseSource {
  const packed = readFileSync(path);
  const unzip = (filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> => {
    try {
      return unzipSync(packed, { filter });
    } catch {
      throw new ReleaseError(`${path} is neither a folder nor a .zip file that can be read; is it whole?`);
    }
  };
  const entries: { path: string; bytes: number }[] = [];
  unzip(({ name, originalSize }) => {
    entries.push({ path: name, bytes: originalSize });
    return false;
  });
  const occupations = entries.find((entry) => entry.path.split('/').at(-1) === OCCUPATIONS)?.path ?? '';
  const folder = occupations.slice(0, Math.max(0, occupations.length - OCCUPATIONS.length));
  return {
    files: entries
      .filter((entry) => entry.path.startsWith(folder))
      .map((entry) => ({ name: entry.path.slice(folder.length), bytes: entry.bytes }))
      .filter(({ name }) => isText(name) && !name.includes('/'))
      .sort(byName),
    text(name) {
      const bytes = unzip((file) => file.name === folder + name)[folder + name];
      if (bytes === undefined) throw new ReleaseError(`${name} is no longer in ${path}.`);
      return decode(name, bytes);
    },
  };
}

const isText = (name: string): boolean => /\.txt$/i.test(name);

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : Number(a.name > b.name);

function decode(name: string, bytes: Uint8Array): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(start, stop))) break;
    start = stop + 1;
  }
  throw new ReleaseError(`${name}, line ${line}: this is not UTF-8 text.`);
}
