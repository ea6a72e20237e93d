import { commandEntries, localized, matching, type CommandEntry } from '../commands.ts';
import { currentViewpoint } from '../state.ts';
import { peopleIn } from '../world.ts';
import { furtherOptions, type Choice, type Composer, type Field, type Option } from './composer.ts';
import { autocompletes, listedChoices, ownChoices } from './option-values.ts';

/** Somebody or a role that can be mentioned. */
export interface Mention {
  readonly name: string;
  readonly kind: 'app' | 'person' | 'role';
}

/** The list above the composer. */
export type Suggestions =
  | { readonly kind: 'commands'; readonly items: readonly CommandEntry[] }
  | { readonly kind: 'mentions'; readonly items: readonly Mention[] }
  | { readonly kind: 'options'; readonly items: readonly Option[] }
  | {
      readonly kind: 'choices';
      readonly field: Field;
      readonly items: readonly Choice[];
      /** Only what is listed can be sent. */
      readonly closed: boolean;
      readonly autocompletes: boolean;
    };

/** An @ with the beginning of a name at the end of a text. */
export const mentionTyped = /(^|\s)@([^\s@]*)$/;

/** Who can be mentioned by what is typed after an @ at the end of a text. */
function mentions(text: string): Suggestions | undefined {
  const typed = mentionTyped.exec(text)?.[2]?.toLowerCase();
  if (typed === undefined) return undefined;
  const viewpoint = currentViewpoint();
  const { world, place } = viewpoint;
  const all: readonly Mention[] = [
    ...(place.hasApp ? [{ name: world.app.name, kind: 'app' as const }] : []),
    ...peopleIn(viewpoint).map(({ name }) => ({ name, kind: 'person' as const })),
    ...world.roles
      .filter(({ guildId }) => guildId === place.guildId)
      .map(({ name }) => ({ name, kind: 'role' as const })),
  ];
  const items = all.filter(({ name }) => name.toLowerCase().startsWith(typed));
  return items.length === 0 ? undefined : { kind: 'mentions', items };
}

/** What the list holds now, or undefined when there is none. */
export function suggestions(composer: Composer): Suggestions | undefined {
  const viewpoint = currentViewpoint();
  if (composer.closed) return undefined;
  if (composer.mode === 'text') {
    if (!composer.text.startsWith('/')) return mentions(composer.text);
    return { kind: 'commands', items: matching(commandEntries(viewpoint), composer.text.slice(1)) };
  }
  const field = composer.fields[composer.at];
  if (field !== undefined) {
    const items = listedChoices(field, composer);
    const closed = ownChoices(field.option) !== undefined;
    return { kind: 'choices', field, items, closed, autocompletes: autocompletes(field.option) };
  }
  const further = furtherOptions(composer);
  if (further.length === 0) return undefined;
  const typed = composer.tail.trim().toLowerCase();
  const fits = (one: Option): boolean => namesOf(one).some((name) => name.includes(typed));
  return { kind: 'options', items: further.filter(fits) };
}

/** An option's own name and the one in the person's language, in lower case. */
export const namesOf = (one: Option): readonly string[] =>
  [one.name, localized(one, 'name', currentViewpoint().locale)].map((name) => name.toLowerCase());
