import type { Onet } from '../onet.ts';
import { openBuiltInFacts, type Occupation } from '../facts/built-in-facts.ts';
import { BUILT_IN_FACTS } from '../facts/built-in-folder.ts';
import { openPublished, type Published } from '../facts/published-facts.ts';
import { ONET_URL, requestUrl, writeParams } from '../services/request.ts';
import { cutPage } from '../services/schema/paging.ts';
import { silentLog, type Log } from '../util/log.ts';
import { openDatabase, type Database } from './database/database.ts';
import { occupationsByCode } from './database/occupations.ts';
import { builtInSource, databaseSource, type SoftSkillSource } from './soft-skills/soft-skill-source.ts';

export interface EngineOptions {
  /** A database made by `waymark-onet import`. Default: the built-in facts. */
  readonly database?: string | undefined;
  /** A folder made by `data:build`, in place of the built-in facts. */
  readonly dataFolder?: string;
  /** Where the database of the built-in facts is kept between starts. Default: `.waymark` in the working directory. */
  readonly databaseFolder?: string;
  readonly log?: Log;
}

/** O*NET on this machine. */
export interface Engine extends Onet {
  /** What government bodies publish in addition to the O*NET release; independent of the imported release. */
  readonly published: Published;
  /** The same engine with links that begin with this address, which ends in a slash; by default O*NET Web Services. */
  readonly withBaseUrl: (baseUrl: string) => Engine;
  /** All occupations, in code order. Synchronous, and available at once. */
  readonly occupations: () => readonly Pick<Occupation, 'code' | 'title'>[];
  /** Opens the database ahead of the first call that needs it. */
  readonly ready: () => Promise<void>;
  /**
   * Switches to this database, also in engines from `withBaseUrl`. Calls in progress finish
   * with the previous one. Throws a DatabaseError, without any change, if it is not a database of this version.
   */
  readonly useDatabase: (path: string) => void;
}

/**
 * Creates the local engine, which needs no network and no key. The database is opened when first needed. Throws if the
 * folder has no facts, and a DatabaseError if `database` is not a database of this version.
 */
export function createEngine(options: EngineOptions = {}): Engine {
  const { dataFolder = BUILT_IN_FACTS, databaseFolder = '.waymark', log = silentLog } = options;
  const published = openPublished(BUILT_IN_FACTS);
  if (options.database !== undefined)
    return engineOver({ data: importedData(options.database), published }, ONET_URL);
  const ready = openLazily(async () => {
    // Imported here, since that makes a start faster.
    const { openBuiltInDatabase } = await import('./database/built-in-database.ts');
    return openBuiltInDatabase({ dataFolder, databaseFolder, log });
  });
  const facts = openBuiltInFacts(dataFolder);
  const data = { ...facts, softSkills: builtInSource(facts), isImported: false, ready };
  return engineOver({ data, published }, ONET_URL);
}

function importedData(path: string): LocalData {
  const database = openDatabase(path);
  const { release, releaseDate } = database;
  return {
    release,
    releaseDate,
    occupations: () => occupationsByCode(database),
    softSkills: databaseSource(database),
    isImported: true,
    ready: async () => database,
  };
}

interface LocalData extends Pick<Engine, 'occupations'> {
  readonly release: string;
  readonly releaseDate: string | undefined;
  readonly softSkills: SoftSkillSource;
  readonly isImported: boolean;
  readonly ready: () => Promise<Database>;
}

/** Shared by an engine and those with other base URLs. */
interface EngineState {
  data: LocalData;
  readonly published: Published;
}

/** Opens the database at the first call; tries again after a failure. */
function openLazily(open: () => Promise<Database>): () => Promise<Database> {
  let opening: Promise<Database> | undefined;
  return async () => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
}

function engineOver(state: EngineState, baseUrl: string): Engine {
  const { published } = state;

  return {
    async call(service, params, { signal } = {}) {
      signal?.throwIfAborted();
      const written = writeParams(service, params);
      if (!written.ok) return written;
      const { local } = service;
      if ('missing' in local) {
        return { ok: false, reason: 'not-available-locally', message: local.missing };
      }
      // A call uses the same data to its end, even if `useDatabase` replaces it.
      const { release, softSkills, ready } = state.data;
      const link = (rows: { start: number; end: number }): string =>
        requestUrl(service, { ...written.texts, start: String(rows.start), end: String(rows.end) }, baseUrl);
      const page = (total: number) => cutPage(params, total, link, service.paging?.rows);
      const context = { release, softSkills, published, baseUrl, page };
      const resolved =
        'fromFacts' in local
          ? local.fromFacts(context, params)
          : local({ ...context, database: await ready() }, params);
      signal?.throwIfAborted();
      if (!resolved.ok) return resolved;
      return { ...resolved, source: 'local', fetchedAt: new Date(), release };
    },

    published,

    withBaseUrl: (otherUrl) => engineOver(state, otherUrl),

    occupations: () => state.data.occupations(),

    async ready() {
      await state.data.ready();
    },

    useDatabase(path) {
      state.data = importedData(path);
    },

    async about() {
      const { release, releaseDate, isImported } = state.data;
      return {
        source: 'local',
        release,
        ...(releaseDate !== undefined && { releaseDate }),
        ...(isImported && { imported: true }),
      };
    },
  };
}
