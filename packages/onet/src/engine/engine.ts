import { join } from 'node:path';
import type { z } from 'zod';
import type { Answer, CallOptions } from '../answer.ts';
import type { Onet } from '../onet.ts';
import { cutPage } from '../services/schema/paging.ts';
import { ONET_URL, requestUrl, writeParams } from '../services/request.ts';
import type { Service } from '../services/service.ts';
import { databaseFacts } from './database/database-facts.ts';
import { openDatabase, type Database } from './database/database.ts';
import { openFacts, type Facts } from './database/facts.ts';
import { openPublished, type Published } from '../published/published.ts';
import { titleSearch, type TitleMatch } from './search/search.ts';

/** The facts that come with Waymark. */
const EMBEDDED_FACTS = join(import.meta.dirname, '../../data');

export interface LocalOptions {
  /** A database made by `onet:import`; default: the facts that come with Waymark. */
  readonly database?: string;
  /** A folder made by `data:build`, in place of the facts that come with Waymark. */
  readonly dataFolder?: string;
  /** Where the database of these facts is kept between starts; default: `.waymark` where the program runs. */
  readonly keepIn?: string;
  /** Told, in a few words, when that database has to be made first. */
  readonly tell?: (message: string) => void;
  /** What `href`, `prev` and `next` begin with, ending in a slash; default: O*NET Web Services. */
  readonly baseUrl?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** O*NET on this machine. */
export interface LocalOnet extends Onet {
  /** What government bodies publish beside the O*NET release; the same whatever release is imported. */
  readonly published: Published;
  /** The same facts, opened once, with links that begin with this address. */
  readonly at: (baseUrl: string) => LocalOnet;
  /** Opens the database ahead of the first call that needs it. */
  readonly ready: () => Promise<void>;
  /**
   * Occupations whose title, or another job title, fits what a person has typed so far, the best first: at once
   * after `ready`, undefined before. At most `limit` of them.
   */
  readonly searchTitles: (typed: string, limit: number) => readonly TitleMatch[] | undefined;
}

/**
 * O*NET answered from facts on this machine, with no network and no key. Opening reads next to nothing: each
 * part of the facts is read, and the database opened, when it is first needed. Throws when the folder holds no
 * facts, and a DatabaseError when `database` is not one.
 */
export function openLocal(options: LocalOptions = {}): LocalOnet {
  const { dataFolder = EMBEDDED_FACTS, keepIn = '.waymark', baseUrl = ONET_URL, now = Date.now } = options;
  const published = openPublished(EMBEDDED_FACTS);
  if (options.database !== undefined) {
    const database = openDatabase(options.database);
    return answerFrom(
      { facts: databaseFacts(database), published, imported: true, ...alwaysOpen(database) },
      baseUrl,
      now,
    );
  }
  const { tell = () => undefined } = options;
  const store = openedOnce(async () => {
    // What makes a database is loaded only when one is needed: a start is quicker without.
    const { openEmbedded } = await import('./database/built-in-database.ts');
    return openEmbedded({ dataFolder, keepIn, tell });
  });
  return answerFrom({ facts: openFacts(dataFolder), published, imported: false, ...store }, baseUrl, now);
}

interface Store {
  readonly ready: () => Promise<Database>;
  /** The database once it is open. */
  readonly opened: () => Database | undefined;
}

interface LocalFacts extends Store {
  readonly facts: Facts;
  readonly published: Published;
  readonly imported: boolean;
}

function alwaysOpen(database: Database): Store {
  return { ready: async () => database, opened: () => database };
}

/** Opens at the first call; a failure is not kept, so that a later call tries again. */
function openedOnce(open: () => Promise<Database>): Store {
  let opening: Promise<Database> | undefined;
  let database: Database | undefined;
  return {
    async ready() {
      opening ??= open().then(
        (made) => (database = made),
        (error: unknown) => {
          opening = undefined;
          throw error;
        },
      );
      return opening;
    },
    opened: () => database,
  };
}

function answerFrom(local: LocalFacts, baseUrl: string, now: () => number): LocalOnet {
  const { facts, published, imported, ready, opened } = local;
  const { release, releaseDate } = facts;
  const database = (): Database => {
    const open = opened();
    if (open === undefined) throw new Error('A resolver needs the database and does not say so.');
    return open;
  };

  return {
    async call<P extends z.ZodObject, D extends z.ZodType>(
      service: Service<P, D>,
      params: z.output<P>,
      { signal }: CallOptions = {},
    ): Promise<Answer<z.output<D>>> {
      signal?.throwIfAborted();
      const written = writeParams(service, params);
      if (!written.ok) return written;
      const resolver = service.local;
      if ('missing' in resolver) {
        return { ok: false, reason: 'not-available-locally', message: resolver.missing };
      }
      if (resolver.needsDatabase === true) {
        await ready();
        signal?.throwIfAborted();
      }
      const link = (rows: { start: number; end: number }): string =>
        requestUrl(service, { ...written.texts, start: String(rows.start), end: String(rows.end) }, baseUrl);
      const resolved = resolver.resolve(
        {
          facts,
          published,
          database,
          baseUrl,
          page: (total) => cutPage(params, total, link, service.paging?.rows),
        },
        params,
      );
      return resolved.ok ? { ...resolved, source: 'local', fetchedAt: new Date(now()), release } : resolved;
    },

    published,

    at: (otherUrl) => answerFrom(local, otherUrl, now),

    async ready() {
      await ready();
    },

    searchTitles(typed, limit) {
      const open = opened();
      return open === undefined ? undefined : titleSearch(open)(typed, limit);
    },

    async about() {
      return {
        source: 'local',
        release,
        ...(releaseDate !== undefined && { releaseDate }),
        ...(imported && { imported }),
      };
    },
  };
}
