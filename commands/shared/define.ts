import type {
  Action,
  Command,
  OptionDeclaration,
  OptionsOf,
  OptionValues,
  Place,
  Press,
  Replying,
  RouteHandler,
} from '../../src/app/command.ts';
import type { Fields, Route, StateOf } from '../../src/app/custom-id.ts';
import { registration } from './registration.ts';
import type { Context, Services } from './context.ts';

interface ActionDeclaration<O extends readonly OptionDeclaration[]> {
  readonly path: string;
  readonly options?: O;
}

/**
 * What a slash command or subcommand does; the options its handler gets are typed from their declarations.
 * `complete` suggests values for an option while it is typed: it is given the option's name, what stands there, and
 * what stands in the others so far, unchecked.
 */
export function action<const O extends readonly OptionDeclaration[] = []>(
  { path, options }: ActionDeclaration<O>,
  run: (context: Context, options: OptionsOf<O>) => Replying,
  complete?: (context: Context, focused: O[number]['name'], typed: string, others: OptionValues) => Replying,
): Action<Services> {
  return {
    path,
    options: options ?? [],
    place: 'private',
    // The app checks every value against these very declarations before it calls.
    run: (context, values) => run(context, values as OptionsOf<O>),
    ...(complete && {
      complete: (context, focused, values) =>
        complete(context, focused, String(values[focused] ?? ''), values),
    }),
  };
}

/** What using a component does; the state its handler gets is typed from the route's fields. `values` are the options chosen in a menu, `fields` what was typed into a modal. */
export function on<F extends Fields>(
  route: Route<F>,
  place: Place,
  run: (context: Context, state: StateOf<F>, values: readonly string[], fields: Press['fields']) => Replying,
): RouteHandler<Services> {
  return {
    route,
    place,
    // The app calls with what this very route has parsed.
    run: (context, { state, values, fields }) => run(context, state as StateOf<F>, values, fields),
  };
}

/** A slash command, with everything Discord is told about it. */
export const command = (
  name: string,
  actions: readonly Action<Services>[],
  routes: readonly RouteHandler<Services>[] = [],
): Command<Services> => ({ declaration: registration(name, actions), actions, routes });
