import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { MAX_AUTOCOMPLETE_CHOICES, MAX_AUTOCOMPLETE_TEXT } from './limits.ts';
import { cut, isBlank } from './text.ts';

/** An autocomplete suggestion. */
export interface Suggestion {
  /** The value is shown instead of a blank name. */
  readonly name: string;
  /** A suggestion with a blank or too long one is left out. */
  readonly value: string;
}

/** The first 25 suggestions, each value once. */
export function autocompleteChoices(
  found: readonly Suggestion[],
): APIApplicationCommandOptionChoice<string>[] {
  const values = new Set<string>();
  const offered: APIApplicationCommandOptionChoice<string>[] = [];
  for (const { name, value } of found) {
    if (offered.length === MAX_AUTOCOMPLETE_CHOICES) break;
    if (isBlank(value) || value.length > MAX_AUTOCOMPLETE_TEXT || values.has(value)) continue;
    values.add(value);
    offered.push({ name: cut(isBlank(name) ? value : name, MAX_AUTOCOMPLETE_TEXT), value });
  }
  return offered;
}
