import { ComponentType } from 'discord-api-types/v10';
import { numberOr, objectsIn, type JsonObject } from '../rules/json.ts';
import type { VisibleOption } from '../testing/types.ts';
import { ClientError } from './client-error.ts';
import { ownOptions } from './component-tree.ts';
import { resolve, type Resolved } from './resolved-data.ts';
import type { Viewpoint } from './viewpoint.ts';

/** The option types that the entity menus (component types 5 to 8) correspond to. */
const OPTION_TYPES = [6, 8, 9, 7];

/** A menu's options for this person: its own ones, or the existing people, roles and channels. */
export function menuOptions({ state, place, person, guild }: Viewpoint, menu: JsonObject) {
  const { app, people: everybody } = state.world;
  const people = [...(place.kind === 'dm' ? [person] : everybody), { id: app.botId, name: app.name }];
  const roles = guild === undefined ? [] : [{ id: guild.id, name: '@everyone' }, ...guild.roles];
  const listed = [people, roles, [...people, ...roles], guild?.channels ?? []][
    numberOr(menu['type'], 0) - ComponentType.UserSelect
  ];
  if (listed === undefined) return ownOptions(menu);
  const chosen = objectsIn(menu['default_values']).map((entry) => entry['id']);
  return listed.map(({ id, name }) => ({
    label: name,
    value: id,
    description: undefined,
    selected: chosen.includes(id),
  }));
}

/** The option with this value or label. */
export const optionNamed = (options: readonly VisibleOption[], wanted: string): VisibleOption | undefined =>
  options.find(({ value }) => value === wanted) ?? options.find(({ label }) => label === wanted);

/**
 * The options of a menu with these values or labels; entities are added to `resolved`. Throws a
 * {@link ClientError} for what the menu does not offer.
 */
export function chosenOptions(
  viewpoint: Viewpoint,
  name: string,
  menu: JsonObject,
  wanted: readonly string[],
  resolved: Resolved,
): readonly VisibleOption[] {
  const offered = menuOptions(viewpoint, menu);
  const chosen = wanted.map((one) => {
    const option = optionNamed(offered, one);
    if (option === undefined) throw new ClientError(`${name} does not offer ${one}.`);
    return option;
  });
  if (new Set(chosen).size !== chosen.length) throw new ClientError(`${name} takes an option only once.`);
  const optionType = OPTION_TYPES[numberOr(menu['type'], 0) - ComponentType.UserSelect];
  if (optionType !== undefined)
    for (const { value } of chosen) resolve(viewpoint, name, optionType, value, resolved);
  return chosen;
}

/** Throws a {@link ClientError} unless this number of options can be chosen. */
export function checkCount(name: string, { length }: readonly unknown[], min: number, max: number): void {
  if (length < min || length > max)
    throw new ClientError(`${name} takes ${min} to ${max} options, not ${length}.`);
}
