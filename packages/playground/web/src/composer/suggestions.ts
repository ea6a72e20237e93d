import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { commandEntries, localized, matching, type CommandEntry } from '../commands.ts';
import { peopleIn, type Viewpoint } from '../viewpoint.ts';
import { furtherOptions, type Choice, type Composer, type Field } from './composer.ts';
import { autocompletes, listedChoices, ownChoices } from './option-values.ts';

/** The list above the composer. */
export type Suggestions =
  | { readonly kind: 'commands'; readonly items: readonly CommandEntry[] }
  | { readonly kind: 'mentions'; readonly items: readonly Mention[] }
  | { readonly kind: 'options'; readonly items: readonly APIApplicationCommandBasicOption[] }
  | {
      readonly kind: 'choices';
      readonly field: Field;
      readonly items: readonly Choice[];
      /** Only what is listed can be sent. */
      readonly closed: boolean;
      readonly autocompletes: boolean;
    };

/** Somebody or a role that can be mentioned. */
export interface Mention {
  readonly id: string;
  readonly name: string;
  readonly kind: 'app' | 'person' | 'role';
}

/** Who can be mentioned by what is typed after an @ at the end of a text. */
function mentions(viewpoint: Viewpoint, text: string): Suggestions | undefined {
  const typed = mentionTyped.exec(text)?.[2]?.toLowerCase();
  if (typed === undefined) return undefined;
  const { world, place } = viewpoint;
  const { botId, name: appName } = world.app;
  const all: readonly Mention[] = [
    ...(place.hasApp ? [{ id: botId, name: appName, kind: 'app' as const }] : []),
    ...peopleIn(viewpoint).map(({ id, name }) => ({ id, name, kind: 'person' as const })),
    ...world.roles
      .filter(({ guildId }) => guildId === place.guildId)
      .map(({ id, name }) => ({ id, name, kind: 'role' as const })),
  ];
  const items = all.filter(({ name }) => name.toLowerCase().startsWith(typed));
  return items.length === 0 ? undefined : { kind: 'mentions', items };
}

/** An @ with the beginning of a name at the end of a text. */
export const mentionTyped = /(^|\s)@([^\s@]*)$/;

/** What the list holds now, or undefined when there is none. */
export function suggestions(viewpoint: Viewpoint, composer: Composer): Suggestions | undefined {
  if (composer.closed) return undefined;
  if (composer.mode === 'text') {
    if (!composer.text.startsWith('/')) return mentions(viewpoint, composer.text);
    return { kind: 'commands', items: matching(commandEntries(viewpoint), composer.text.slice(1)) };
  }
  const field = composer.fields[composer.at];
  if (field !== undefined) {
    return {
      kind: 'choices',
      field,
      items: listedChoices(viewpoint, field, composer),
      closed: ownChoices(viewpoint, field.option) !== undefined,
      autocompletes: autocompletes(field.option),
    };
  }
  const further = furtherOptions(composer);
  if (further.length === 0) return undefined;
  const typed = composer.tail.trim().toLowerCase();
  const fits = (one: APIApplicationCommandBasicOption): boolean =>
    [one.name, localized(one, 'name', viewpoint.locale)].some((name) => name.toLowerCase().includes(typed));
  return { kind: 'options', items: further.filter(fits) };
}
