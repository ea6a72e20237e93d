import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildData } from './build.ts';
import { extracts } from './extracts.ts';
import { ReleaseError } from './release-error.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join(import.meta.dirname, '../../../data') } },
});

if (positionals.length === 0) {
  console.error('Which release? npm run data:build -- <release folder>… [--out FOLDER]');
  process.exitCode = 1;
} else {
  try {
    const files = buildData(positionals, extracts);
    mkdirSync(values.out, { recursive: true });
    for (const { file, content, rows } of files) {
      writeFileSync(join(values.out, file), content);
      console.log(`${file}: ${rows} rows`);
    }
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
