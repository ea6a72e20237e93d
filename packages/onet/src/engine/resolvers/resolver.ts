import type { LocalContext, Resolved } from '../../services/service.ts';
import type { Query } from '../database/database.ts';
import type { ViewName } from '../database/views.ts';
import type { OccupationRow } from './occupation-list.ts';
import { noData, notAvailable } from './results.ts';

/** A resolver that needs the database to be open. */
export interface DatabaseResolver<Params, Data> {
  readonly needsDatabase: true;
  readonly resolve: (context: LocalContext, params: Params) => Resolved<Data>;
}

/** A resolver that reads from the database. */
export function fromDatabase<Params, Data>(
  resolve: DatabaseResolver<Params, Data>['resolve'],
): DatabaseResolver<Params, Data> {
  return { needsDatabase: true, resolve };
}

/** The same for facts of one `view`. `what` names them, in the plural, in the message if the database has none. */
export function fromView<Params, Data>(
  view: ViewName,
  what: string,
  resolve: DatabaseResolver<Params, Data>['resolve'],
): DatabaseResolver<Params, Data> {
  return fromDatabase((source, params) => {
    if (!source.database.holds(view)) return notAvailable(what);
    const resolved = resolve(source, params);
    const factsRelease = source.database.releaseOf(view);
    return resolved.ok && factsRelease !== source.database.release ? { ...resolved, factsRelease } : resolved;
  });
}

interface Occupation extends OccupationRow {
  readonly description: string | null;
  readonly zone: number | null;
}

const OCCUPATION: Query<[string], Occupation> = {
  sql: 'SELECT code, title, description, zone FROM w_occupation WHERE code = ?',
};

type OfOccupation<Data> = (source: LocalContext, occupation: Occupation) => Resolved<Data>;

const ofOccupation =
  <Data>(resolve: OfOccupation<Data>) =>
  (source: LocalContext, { code }: { readonly code: string }): Resolved<Data> => {
    const occupation = source.database.first(OCCUPATION, code);
    return occupation === undefined
      ? noData(`O*NET ${source.database.release} has no occupation ${code}.`)
      : resolve(source, occupation);
  };

/** A resolver for one occupation; `no-data` if there is none with this code. */
export const occupationResolver = <Data>(resolve: OfOccupation<Data>) => fromDatabase(ofOccupation(resolve));

/** The same for facts of one `view`; `what` names them, as for `fromView`. */
export const occupationView = <Data>(view: ViewName, what: string, resolve: OfOccupation<Data>) =>
  fromView(view, what, ofOccupation(resolve));
