import type { en } from './en/index.ts';

/** The type of a translation: the same keys, and functions with the same parameters. */
type Translated<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Translated<T[Key]> };

/** All sentences of a language; the English catalogue defines the keys. */
export type Sentences = Translated<typeof en> & { readonly language: 'en' | 'es' };

/** The texts of pictures and of their descriptions. */
export type ChartsWords = Sentences['charts'];

/** The texts of a career's report. */
export type ReportWords = Sentences['career']['report'];

/** The sections of a career's report, by their names in custom_ids. */
export type SectionNames = ReportWords['sections'];

/** Waymark's order by fit, or one of O*NET's five. */
export type CareerOrder = keyof Sentences['fit']['orders'];
