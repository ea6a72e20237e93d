import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { database } from '../../src/services/database.ts';
import { importAll, RELEASE, runImport, write } from '../support/import-release.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder = '';
let out = '';
beforeEach(() => {
  folder = temporaryFolder();
  out = join(folder, 'onet.sqlite');
});

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const entries = (place: (name: string) => string): Zippable =>
  Object.fromEntries(Object.entries(RELEASE).map(([name, text]) => [place(name), encoded(text)]));
function zip(files: Zippable): string {
  const path = join(folder, 'db.zip');
  writeFileSync(path, zipSync(files, { level: 0 }));
  return path;
}
const FILES = Object.keys(RELEASE).length - 1;

describe('cells without a value', () => {
  it('can be blank or n/a, except codes', async () => {
    const ratings = [
      'O*NET-SOC Code\tElement ID\tScale ID\tData Value\tN\tStandard Error\tNot Relevant\tRecommend Suppress\tDate',
      '11-1111.00\t2.B.1.a\tIM\t3.1\t8\t0.1\t\tN\t08/2026',
      '11-1111.00\t2.B.1.a\tLV\t5\t\t\tN\t\t',
      '11-2222.00\t2.B.1.a\tIM\t\t8\t0.1\tn/a\tN\t08/2026',
      '',
    ].join('\n');
    importAll(write(join(folder, 'release'), { ...RELEASE, 'Transferable Skills.txt': ratings }), out);
    const answer = await createEngine({ database: out }).call(database.rows, {
      table_id: 'transferable_skills',
    });
    expect(answer.ok && answer.data.row).toMatchObject([
      { data_value: 3.1, n: 8, not_relevant: null, recommend_suppress: 'N', date_updated: '08/2026' },
      { data_value: 5, n: null, standard_error: null, not_relevant: 'N', date_updated: null },
      { data_value: null, not_relevant: null },
    ]);
    const missing = ratings.replace('11-2222.00\t', '\t');
    const damaged = write(join(folder, 'damaged'), { ...RELEASE, 'Transferable Skills.txt': missing });
    expect(() => importAll(damaged, out)).toThrow('line 4, column "O*NET-SOC Code"');
  });
});

describe('a release', () => {
  it('can be among files of macOS, in a folder or a .zip', () => {
    const release = write(join(folder, 'release'));
    for (const name of Object.keys(RELEASE))
      writeFileSync(join(release, `._${name}`), '\u0000\u0005\u0016\u0007');
    mkdirSync(join(release, '__MACOSX'));
    expect(importAll(release, out)).toMatchObject({ extra: [], skipped: [], files: { length: FILES } });
    const mac = entries((name) => `__MACOSX/db_31_5_text/._${name}`);
    const other = entries((name) => `__MACOSX/${name}`);
    const path = zip({ ...other, ...mac, ...entries((name) => `db_31_5_text/${name}`) });
    expect(importAll(path, out)).toMatchObject({ extra: [], skipped: [], files: { length: FILES } });
  });

  it('can be a .zip with backslashes, or a folder of links', () => {
    expect(importAll(zip(entries((name) => `db_31_5_text\\${name}`)), out).files).toHaveLength(FILES);
    const release = write(join(folder, 'release'));
    const links = join(folder, 'links');
    mkdirSync(links);
    for (const name of Object.keys(RELEASE)) symlinkSync(join(release, name), join(links, name));
    expect(importAll(links, out).files).toHaveLength(FILES);
  });

  it('with 60,000 entries is rejected', () => {
    const many = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`${i}.txt`, encoded('')]));
    const path = zip({ ...many, ...entries((name) => name) });
    expect(() => importAll(path, out)).toThrow('which is too many for a release');
  });

  it('larger than memory is rejected', () => {
    const path = zip(entries((name) => name));
    truncateSync(path, 3 * 1024 ** 3);
    expect(() => importAll(path, out)).toThrow('db.zip is too large for a release.');
    const release = write(join(folder, 'release'));
    truncateSync(join(release, 'Job Titles.txt'), 3 * 1024 ** 3);
    expect(() => importAll(release, out)).toThrow('Job Titles.txt is too large for a file of a release.');
  });

  // Root reads everything.
  it.skipIf(process.getuid?.() === 0)('that cannot be read is named in the error, not the target', () => {
    const path = zip(entries((name) => name));
    chmodSync(path, 0);
    expect(() => importAll(path, out)).toThrow('db.zip cannot be read (EACCES).');
  });
});

// Windows has neither FIFOs nor /proc.
describe.skipIf(process.platform === 'win32')('onet:import of something other than a file', () => {
  const sentence = async (args: readonly string[]): Promise<string> => {
    const { code, errors } = await runImport(args);
    expect(code).toBe(1);
    expect(errors).not.toMatch(/\n\s+at /);
    return errors;
  };

  it('does not wait for a FIFO, as source or target', async () => {
    const fifo = join(folder, 'fifo');
    execFileSync('mkfifo', [fifo]);
    expect(await sentence([fifo, '--out', out])).toContain('fifo is neither a folder nor a .zip file.');
    const release = write(join(folder, 'release'));
    expect(await sentence([release, '--out', fifo])).toContain('fifo is not a regular file');
    execFileSync('mkfifo', [join(release, 'Skills.txt')]);
    expect((await runImport([release, '--out', out])).code).toBe(0);
  });

  it('does not write to devices or /proc', async () => {
    const release = write(join(folder, 'release'));
    expect(await sentence([release, '--out', '/dev/null'])).toContain('/dev/null is not a regular file');
    expect(await sentence([release, '--out', '/proc/onet.sqlite'])).toContain('cannot be written');
    expect(await sentence([release, '--out', '/proc/self/onet.sqlite'])).toContain('cannot be written');
  });

  it('names a source that is another kind of folder', async () => {
    expect(await sentence(['/proc/self/fd', '--out', out])).toMatch(
      /cannot be read|is not an O\*NET text release/,
    );
    expect(await sentence([join(folder, 'nowhere'), '--out', out])).toContain('nowhere does not exist.');
    writeFileSync(join(folder, 'file'), '');
    expect(await sentence([join(folder, 'file/inside'), '--out', out])).toMatch(
      /inside (does not exist|cannot be read)/,
    );
  });
});
