import type { InteractionContextType } from 'discord-api-types/v10';
import type {
  Command,
  ComponentHandler,
  ComponentInput,
  HandlerResult,
  OptionDeclaration,
  OptionsOf,
  OptionValues,
  PrivateTarget,
  Subcommand,
} from '../../src/app/command.ts';
import type { Fields, Route, StateOf } from '../../src/app/custom-id.ts';
import type { PrivateScreen, Screen } from '../../src/app/reply.ts';
import { catalogues } from '../../src/locales/locales.ts';
import type { Context, PublicContext } from './context.ts';
import { slashCommandDeclaration } from './command-declaration.ts';

interface SubcommandDeclaration<O extends readonly OptionDeclaration[]> {
  readonly path: string;
  readonly options?: O;
}

/**
 * A slash command or subcommand; the options of its handler are typed from their declarations. `autocomplete` gets the
 * name of the option that is typed, its text, and the values of the other options so far, unchecked.
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
): Subcommand {
  return {
    path,
    options: localized(path, options ?? []),
    // The app checks every value against these declarations before it calls.
    run: (context, values) => run(context, values as OptionsOf<O>),
    ...(autocomplete && {
      autocomplete: (context, focused, values) =>
        autocomplete(context, focused, values[focused] ?? '', values),
    }),
  };
}

/**
 * A slash command or subcommand with a public answer. `act` knows who used it; it returns a key for `show`, or a private
 * screen instead.
 */
export const publishSubcommand = <const O extends readonly OptionDeclaration[]>(
  { path, options }: Required<SubcommandDeclaration<O>>,
  act: (context: Context, options: OptionsOf<O>) => Promise<PrivateScreen | string>,
  show: (context: PublicContext, key: string) => HandlerResult<Screen>,
): Subcommand => ({
  path,
  options: localized(path, options),
  target: 'publish',
  // The app checks every value against these declarations before it calls.
  act: async (context, values) => act(context, values as OptionsOf<O>),
  run: show,
});

const localized = (path: string, options: readonly OptionDeclaration[]): readonly OptionDeclaration[] =>
  options.map((option) => ({
    ...option,
    localizedNames: Object.values(catalogues).flatMap(
      ({ commands }) => commands[`${path} ${option.name}`]?.name ?? [],
    ),
  }));

/**
 * What a component or modal of a route does; only the person sees the answer. The handler's state is typed from the
 * route's fields; `values` are the options chosen in a menu, `fields` what was typed into a modal.
 */
export function component<F extends Fields>(
  route: Route<F>,
  target: PrivateTarget,
  run: (
    context: Context,
    state: StateOf<F>,
    values: readonly string[],
    fields: ComponentInput['fields'],
  ) => HandlerResult,
): ComponentHandler {
  return {
    route,
    target,
    // The app calls with what this route has parsed.
    run: (context, { state, values, fields }) => run(context, state as StateOf<F>, values, fields),
  };
}

/** Handles a component that posts a message for everybody: the handler cannot know who used it. */
export function publish<F extends Fields>(
  route: Route<F>,
  run: (context: PublicContext, state: StateOf<F>) => HandlerResult<Screen>,
): ComponentHandler {
  // The app calls with what this route has parsed.
  return { route, target: 'publish', run: (context, { state }) => run(context, state as StateOf<F>) };
}

/**
 * Handles a component that changes a public message: `act` knows who used it and returns what goes to them alone; `show`
 * returns the updated message.
 */
export const updatePublic = <F extends Fields>(
  route: Route<F>,
  act: (context: Context, state: StateOf<F>) => HandlerResult<PrivateScreen>,
  show: (context: PublicContext, state: StateOf<F>) => HandlerResult<Screen>,
): ComponentHandler => ({
  route,
  target: 'update-public',
  // The app calls with what this route has parsed.
  act: (context, { state }) => act(context, state as StateOf<F>),
  run: (context, { state }) => show(context, state as StateOf<F>),
});

/** A slash command with its declaration; `contexts` limits where it can be used. */
export const defineCommand = (
  name: string,
  subcommands: readonly Subcommand[],
  components: readonly ComponentHandler[] = [],
  contexts?: readonly InteractionContextType[],
): Command => ({
  declaration: {
    ...slashCommandDeclaration(name, subcommands),
    ...(contexts && { contexts: [...contexts] }),
  },
  subcommands,
  components,
});
