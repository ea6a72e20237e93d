import type {
  Subcommand,
  Command,
  OptionDeclaration,
  OptionsOf,
  OptionValues,
  ReplyTarget,
  ComponentInput,
  HandlerResult,
  ComponentHandler,
} from '../../src/app/command.ts';
import type { Fields, Route, StateOf } from '../../src/app/custom-id.ts';
import { registration } from './registration.ts';
import type { Context, Services } from './context.ts';

interface SubcommandDeclaration<O extends readonly OptionDeclaration[]> {
  readonly path: string;
  readonly options?: O;
}

/**
 * What a slash command or subcommand does; the options its handler gets are typed from their declarations.
 * `autocomplete` suggests values for an option while it is typed: it is given the option's name, what stands there, and
 * what stands in the others so far, unchecked.
 */
export function subcommand<const O extends readonly OptionDeclaration[] = []>(
  { path, options }: SubcommandDeclaration<O>,
  run: (context: Context, options: OptionsOf<O>) => HandlerResult,
  autocomplete?: (
    context: Context,
    focused: O[number]['name'],
    typed: string,
    others: OptionValues,
  ) => HandlerResult,
): Subcommand<Services> {
  return {
    path,
    options: options ?? [],
    target: 'private',
    // The app checks every value against these very declarations before it calls.
    run: (context, values) => run(context, values as OptionsOf<O>),
    ...(autocomplete && {
      autocomplete: (context, focused, values) =>
        autocomplete(context, focused, String(values[focused] ?? ''), values),
    }),
  };
}

/** What using a component does; the state its handler gets is typed from the route's fields. `values` are the options chosen in a menu, `fields` what was typed into a modal. */
export function component<F extends Fields>(
  route: Route<F>,
  target: ReplyTarget,
  run: (
    context: Context,
    state: StateOf<F>,
    values: readonly string[],
    fields: ComponentInput['fields'],
  ) => HandlerResult,
): ComponentHandler<Services> {
  return {
    route,
    target,
    // The app calls with what this very route has parsed.
    run: (context, { state, values, fields }) => run(context, state as StateOf<F>, values, fields),
  };
}

/** A slash command, with everything Discord is told about it. */
export const defineCommand = (
  name: string,
  subcommands: readonly Subcommand<Services>[],
  components: readonly ComponentHandler<Services>[] = [],
): Command<Services> => ({ declaration: registration(name, subcommands), subcommands, components });
