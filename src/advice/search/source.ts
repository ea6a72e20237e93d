import type { GuideEntry } from '../../guide/guide.ts';
import type { Topic } from '../../guide/topics.ts';
import type { CareerFacts } from '../facts.ts';
import type { Language } from './language.ts';

/** A job title that an occupation goes by. */
export interface JobTitle {
  readonly title: string;
  /** A short form, where there is one. */
  readonly short?: string | undefined;
  /** Whether workers in the occupation reported it; other titles come from further off. */
  readonly reported: boolean;
}

/** What can be searched. */
export interface SearchSource {
  /** Every career, in code order. */
  readonly careers: readonly CareerFacts[];
  readonly guides: Readonly<Record<Language, ReadonlyMap<string, GuideEntry>>>;
  /** Other titles of a career. */
  readonly jobTitles: (code: string) => readonly JobTitle[];
  readonly topics: readonly Topic[];
}
