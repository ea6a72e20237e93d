import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { showProgress } from '../../src/cli/import-progress.ts';
import { importAll, RELEASE, runImport, write } from '../support/import-release.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder = '';
let out = '';
beforeEach(() => {
  folder = temporaryFolder();
  out = join(folder, 'onet.sqlite');
});

/** A release that takes long enough to be stopped on the way. */
function longRelease(): string {
  const codes = Array.from({ length: 9000 }, (_, i) => `11-${String(i).padStart(4, '0')}.00`);
  return write(join(folder, 'long'), {
    'Read Me.txt': RELEASE['Read Me.txt'],
    'Occupation Data.txt': `O*NET-SOC Code\tTitle\n${codes.map((code) => `${code}\tKeepers\n`).join('')}`,
    'Job Titles.txt': `O*NET-SOC Code\tJob Title\n${codes
      .flatMap((code) => Array.from({ length: 30 }, (_, i) => `${code}\tKeeper of Kind ${i}\n`))
      .join('')}`,
  });
}

describe('onet:import', () => {
  it('prints a line for each file if there is no terminal, and a table at the end', async () => {
    const { code, output, errors } = await runImport([write(join(folder, 'release')), '--out', out]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^Occupation Data\.txt: 2 rows\n/);
    expect(output).not.toContain('\r');
    expect(output).toMatch(/\nFile +Table +Rows\nOccupation Data\.txt +occupation_data +2\n/);
    expect(output).toContain(`O*NET 31.5 is in ${out}: `);
  });

  it.each<[string, () => string[], string]>([
    ['two releases', () => [folder, folder], 'Name one folder or .zip.'],
    ['an unknown option', () => [folder, '--fast'], "Unknown option '--fast'"],
    ['an invalid number', () => [folder, '--release', 'newest'], '"newest" is not a release number'],
    ['a folder as target', () => [folder, '--out', folder], '--out needs the name of a file'],
    ['a folder that is not a release', () => [folder, '--out', out], 'is not an O*NET text release'],
    [
      'a target that cannot be written',
      () => {
        writeFileSync(join(folder, 'file'), '');
        return [write(join(folder, 'release')), '--out', join(folder, 'file/onet.sqlite')];
      },
      'cannot be written',
    ],
  ])('%s is reported in a sentence, without a stack', async (_, args, message) => {
    const { code, errors } = await runImport(args());
    expect(code).toBe(1);
    expect(errors).toContain(message);
    expect(errors).not.toMatch(/\n\s+at /);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'stopped by %s, it keeps the old database, and the next import deletes temporary files',
    async (signal) => {
      importAll(write(join(folder, 'release')), out);
      const before = readFileSync(out);
      const { code, errors } = await runImport([longRelease(), '--out', out], {
        text: 'Occupation Data.txt',
        act: (kill) => {
          kill(signal);
        },
      });
      expect(code).not.toBe(0);
      if (signal === 'SIGTERM') expect(errors).toContain('Stopped.\nNothing was changed');
      expect(readFileSync(out).equals(before)).toBe(true);

      importAll(join(folder, 'release'), out);
      expect(readdirSync(folder).filter((name) => name.startsWith('onet.sqlite'))).toEqual(['onet.sqlite']);
    },
  );
});

it('progress is a bar on a terminal', () => {
  const written: string[] = [];
  const { show, end } = showProgress({
    isTTY: true,
    columns: 60,
    write: (text) => written.push(text),
  });
  show({ done: 0, step: 'Job Titles.txt' });
  show({ done: 0.5, step: 'Job Titles.txt' });
  show({ done: 0.5, step: 'Job Titles.txt' });
  end();
  expect(written).toHaveLength(3);
  expect(written[1]).toBe(`\r\u001B[K[${'#'.repeat(15)}${'.'.repeat(15)}]  50 %  Job Titles.txt`);
  expect(written[2]).toBe('\r\u001B[K');
});
