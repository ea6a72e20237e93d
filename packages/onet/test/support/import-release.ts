import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importRelease, type ImportResult } from '../../src/import/import-release.ts';

const RATINGS = 'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tN\tDate';

/** A small release in the layout of release 30 and later. */
export const RELEASE = {
  'Read Me.txt': 'O*NET 31.5 Database\nFebruary 2027 Release\n',
  'Occupation Data.txt':
    'O*NET-SOC Code\tTitle\tDescription\n11-1111.00\tKeepers of Bees\tLook after hives and honey.\n11-2222.00\tBakers\tBake bread.\n',
  'Scales Reference.txt':
    'Scale ID\tScale Name\tMinimum\tMaximum\nIM\tImportance\t1\t5\nLV\tLevel\t0\t7\nOI\tOccupational Interests\t1\t7\n',
  'Content Model Reference.txt':
    'Element ID\tElement Name\tDescription\n2.B.1.a\tSocial Perceptiveness\tSeeing how others feel.\n2.A.2.a\tCritical Thinking\tn/a\n2.E.5.b\tOven software\tn/a\n4.A.1.a.1.a.1\tTaste bread.\t\n',
  'Job Zone Reference.txt': 'Job Zone\tName\tExperience\n3\tThree\tSome years.\n',
  'Job Zones.txt': 'O*NET-SOC Code\tJob Zone\tDate\n11-2222.00\t3\t08/2026\n',
  'Essential Skills.txt': `${RATINGS}\n11-2222.00\t2.A.2.a\tCritical Thinking\tLV\t3.50\t8\t08/2026\n`,
  'Transferable Skills.txt': [
    RATINGS,
    '11-1111.00\t2.B.1.a\tSocial Perceptiveness\tIM\t3.1\t8\t08/2026',
    '11-1111.00\t2.B.1.a\tSocial Perceptiveness\tLV\t5\t8\t08/2026',
    '11-2222.00\t2.B.1.a\tSocial Perceptiveness\tIM\tn/a\tn/a\tn/a',
    '',
  ].join('\n'),
  'Job Titles.txt':
    'O*NET-SOC Code\tJob Title\tShort Title\tSource(s)\n11-1111.00\tApiarist\tn/a\t08\n11-2222.00\tChief Bread Officer (CBO)\tCBO\t01,02\n',
  'Software Skills.txt':
    'O*NET-SOC Code\tWorkplace Example\tElement ID\tElement Name\tHot Technology\tIn Demand\n11-2222.00\tOvenware\t2.E.5.b\tOven software\tY\tN\n',
  'Task Statements.txt':
    'O*NET-SOC Code\tTask ID\tTask\tTask Type\n11-2222.00\t7\tKnead dough.\tCore\n11-1111.00\t8\tLook into hives.\tCore\n',
  'Tasks to DWAs.txt': 'O*NET-SOC Code\tTask ID\tDWA Element ID\n11-2222.00\t7\t4.A.1.a.1.a.1\n',
  'Level Scale Anchors.txt':
    'Element ID\tElement Name\tScale ID\tAnchor Value\tAnchor Description\n2.B.1.a\tSocial Perceptiveness\tLV\t2\tNotice a smile\n',
};

export type ReleaseFiles = Readonly<Record<string, string>>;

/** Writes files into a new folder; returns the folder. */
export function write(folder: string, files: ReleaseFiles = RELEASE): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Imports a release synchronously, without the built-in ratings. */
export const importAll = (source: string, out: string, release?: string): ImportResult =>
  importRelease({ source, out, release });

const CLI = join(import.meta.dirname, '../../src/cli.ts');

/** Runs `onet:import`; `at` is called once with the process when its output has this text. */
export async function runImport(
  args: readonly string[],
  at?: { readonly text: string; readonly act: (kill: (signal: NodeJS.Signals) => void) => void },
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }> {
  const child = spawn(process.execPath, [CLI, 'import', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let [output, errors, acted] = ['', '', false];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (at === undefined || acted || !output.includes(at.text)) return;
    acted = true;
    at.act((signal) => child.kill(signal));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output, errors };
}
