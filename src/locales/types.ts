import type { en } from './en/index.ts';

/** The texts of one language in the shape of another: the same keys, and functions of the same values. */
type Translated<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Translated<T[Key]> };

/** Every sentence of one language. The English ones say which there are. */
export type Sentences = Translated<typeof en> & { readonly language: 'en' | 'es' };

/** What stands in pictures, and in the descriptions that say what they show. */
export type ChartsWords = Sentences['charts'];

/** What a career's report says. */
export type ReportWords = Sentences['career']['report'];

/** The parts of a career's report, by the names they have in custom_ids. */
export type SectionNames = ReportWords['sections'];

/** One of Waymark's order by fit and O*NET's five. */
export type CareerOrder = keyof Sentences['fit']['orders'];
