import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildData } from '../src/data-build/build-data.ts';
import { extracts } from '../src/data-build/release-extracts.ts';
import { buildPublishedFacts, isPublishedFolder } from '../src/data-build/published-extracts.ts';
import { ReleaseError } from '../src/import/release-error.ts';
import { errorCode } from '../src/util/error-code.ts';

const USAGE = 'npm run data:build -- <release folder>… [<folder of published facts>] [--out FOLDER]';
const DATA = join(import.meta.dirname, '../data');

/** The parsed arguments, or a message. */
function readArguments(): { folders: string[]; out: string } | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string', default: DATA } },
    });
    return positionals.length === 0 ? 'Which release?' : { folders: positionals, out: values.out };
  } catch (error) {
    return error instanceof Error ? error.message : 'The arguments cannot be read.';
  }
}

function run(): void {
  const wanted = readArguments();
  if (typeof wanted === 'string') {
    fail(`${wanted}\n${USAGE}`);
    return;
  }
  const { folders, out } = wanted;
  try {
    const published = folders.filter(isPublishedFolder);
    const { files, leftOut } = buildData(
      folders.filter((folder) => !isPublishedFolder(folder)),
      extracts,
    );
    mkdirSync(out, { recursive: true });
    for (const { file, content, rows } of [...files, ...published.flatMap(buildPublishedFacts)]) {
      writeFileSync(join(out, file), content);
      console.log(`${file}: ${rows} rows`);
    }
    for (const { file, why } of leftOut) console.log(`${file}: left out. ${why}`);
  } catch (error) {
    fail(messageOf(error, out));
  }
}

/** The message of an expected error; throws any other. */
function messageOf(error: unknown, out: string): string {
  if (error instanceof ReleaseError) return error.message;
  const code = errorCode(error);
  if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
  return `${out} cannot be written (${code}): please choose another folder with --out.`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

run();
