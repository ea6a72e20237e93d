import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { servicesPage } from '../src/docs/services-page.ts';

/** Writes `docs/onet.md` from the table: `npm run docs:onet`. */
writeFileSync(join(import.meta.dirname, '../../../docs/onet.md'), servicesPage());
