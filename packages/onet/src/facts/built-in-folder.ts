import { join } from 'node:path';

/** The facts that come with this package; the same from `src` and from `dist`. */
export const BUILT_IN_FACTS = join(import.meta.dirname, '../../data');
