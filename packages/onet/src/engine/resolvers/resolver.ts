import type { LocalContext, Resolved, Resolver } from '../../services/service.ts';
import type { Query } from '../database/database.ts';
import type { ViewName } from '../database/views.ts';
import type { OccupationRow } from '../database/occupations.ts';
import { noData, notAvailable } from './results.ts';

/** A resolver for facts of one `view`. `what` names them, in the plural, in the message if the database has none. */
export function fromView<Params, Data>(
  view: ViewName,
  what: string,
  resolve: Resolver<Params, Data>,
): Resolver<Params, Data> {
  return (context, params) => {
    const { database } = context;
    if (!database.holds(view)) return notAvailable(what);
    const resolved = resolve(context, params);
    const factsRelease = database.releaseOf(view);
    return resolved.ok && factsRelease !== database.release ? { ...resolved, factsRelease } : resolved;
  };
}

interface Occupation extends OccupationRow {
  readonly description: string | null;
  readonly zone: number | null;
}

const OCCUPATION: Query<[string], Occupation> = {
  sql: 'SELECT code, title, description, zone FROM w_occupation WHERE code = ?',
};

type OfOccupation<Data> = (context: LocalContext, occupation: Occupation) => Resolved<Data>;

/** A resolver for one occupation; `no-data` if there is none with this code. */
export const occupationResolver =
  <Data>(resolve: OfOccupation<Data>): Resolver<{ readonly code: string }, Data> =>
  (context, { code }) => {
    const occupation = context.database.first(OCCUPATION, code);
    return occupation === undefined
      ? noData(`O*NET ${context.database.release} has no occupation ${code}.`)
      : resolve(context, occupation);
  };

/** The same for facts of one `view`; `what` names them, as for `fromView`. */
export const occupationView = <Data>(view: ViewName, what: string, resolve: OfOccupation<Data>) =>
  fromView(view, what, occupationResolver(resolve));
