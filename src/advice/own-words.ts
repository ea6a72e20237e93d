import type { CareerInWords } from './careers-in-words/recognize-careers.ts';
import type { RecognizedSkills } from './own-words/recognize-skills.ts';
import type { SearchOptions, SearchResult } from './search/search.ts';

/** Recognizes skills and careers in a person's own words, and searches careers. The indexes are built on first use. */
export interface OwnWords {
  /** The soft skills that a text shows, with quotes. */
  readonly skills: (text: string, locale?: string) => Promise<RecognizedSkills>;
  /** The careers that a text leads to; with `faint` also less likely ones. */
  readonly careers: (text: string, faint?: boolean) => Promise<readonly CareerInWords[]>;
  readonly search: (text: string, options?: SearchOptions) => Promise<SearchResult>;
}
