import type { CareerInWords } from './careers-in-words/careers-in-words.ts';
import type { SkillsReading } from './own-words/read-skills.ts';
import type { SearchOptions, SearchResult } from './search/search.ts';

/** What can be read in a person's own words, and careers found by any words. The indexes are built on first use. */
export interface OwnWords {
  /** The soft skills that a text shows, each with the words that show it. */
  readonly skills: (text: string, locale?: string) => Promise<SkillsReading>;
  /** The careers that a text names, or with `faint` may have to do with. */
  readonly careers: (text: string, faint?: boolean) => Promise<readonly CareerInWords[]>;
  readonly search: (text: string, options?: SearchOptions) => Promise<SearchResult>;
}
