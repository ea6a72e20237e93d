import type { WordClasses } from '../../pattern.ts';

export const SPANISH_FILLERS: ReadonlySet<string> = new Set();

export const SPANISH_CLASSES: WordClasses = {};
