export type * from './answer.ts';
export { type Onet } from './onet.ts';
export { watchParents } from './util/watch-parents.ts';
export { type CacheStorage } from './cache/cache-store.ts';
export { type OnUnavailable } from './cache/fallback.ts';
export { createOnetClient, type ClientOptions, type OnetClient } from './client/client.ts';
export { createEngine, type Engine, type EngineOptions } from './engine/engine.ts';
export { type ClientLimits } from './client/limits.ts';
export { openTitles, type Titles } from './engine/search/titles.ts';
export { openOnet, type OnetOptions, type OpenOnet } from './open-onet.ts';
export * from './services/crosswalks.ts';
export * from './services/database.ts';
export * from './services/my-next-move/career-sites.ts';
export * from './services/online/associations.ts';
export * from './services/online/browse.ts';
export * from './services/online/job-duties.ts';
export * from './services/online/occupation.ts';
export * from './services/online/occupation-report.ts';
export * from './services/online/onet-data.ts';
export * from './services/online/search.ts';
export * from './services/online/stem.ts';
export * from './services/online/technology.ts';
export * from './services/taxonomy.ts';
export * from './services/version.ts';
export type * from './services/my-next-move/career-report.ts';
export { type careerSite } from './services/my-next-move/career-lists.ts';
export { type Interest, INTERESTS } from './engine/riasec.ts';
export { MAX_INTEREST_SCORE } from './services/my-next-move/interest-profiler.ts';
export * from './services/my-next-move/veterans-military.ts';
export * from './services/online/soft-skills.ts';
export { type CareerSite, type OccupationRef, ONET_SOC } from './services/schema/common.ts';
export { MAX_ROWS } from './services/schema/paging.ts';
export { type Service } from './services/service.ts';
export { softSkillDescriptions, type SoftSkillDescription } from './engine/soft-skills/descriptions.ts';
export { RELEASE_URL } from './import/download-release.ts';
export { updateRelease, type UpdateOptions } from './import/update-release.ts';
export { DatabaseError, DEFAULT_DATABASE } from './engine/database/database.ts';
export { openBuiltInFacts, type BuiltInFacts, type BuiltInRatings } from './facts/built-in-facts.ts';
export {
  BRIGHT_OUTLOOK_CATEGORIES,
  type BrightOutlookReason,
  type CareerFacts as PublishedCareerFacts,
  type Published,
  type Wages,
} from './facts/published-facts.ts';
export { memoize, once } from './util/memoize.ts';
