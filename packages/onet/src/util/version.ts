import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageFile = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');

/** The version of this package. */
// npm requires a version in the package.json of every package.
export const VERSION = (JSON.parse(packageFile) as { readonly version: string }).version;
