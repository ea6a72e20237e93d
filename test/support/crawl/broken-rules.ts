import {
  ApplicationCommandOptionType,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
} from 'discord-api-types/v10';
import { brokenRules, validate } from '../../../packages/playground/src/rules/rules.ts';
import type { AppResponse } from '../../../src/app/response.ts';
import { componentsOf } from '../components.ts';

/** The rules that a response breaks: Discord's, as the playground checks messages, modals and suggestions, and our own. */
export function brokenRulesOf(response: AppResponse) {
  const data = 'data' in response ? { ...response.data } : {};
  if (response.type === InteractionResponseType.Modal) return brokenRules(validate('modal', data));
  if (response.type === InteractionResponseType.ApplicationCommandAutocompleteResult)
    return brokenRules(validate('autocomplete', data, { optionType: ApplicationCommandOptionType.String }));
  const discords = brokenRules(
    validate('message', data, { files: (response.files ?? []).map(({ name }) => name) }),
  );
  return [...discords, ...ownRules(componentsOf(response))];
}

/** Faults that Discord accepts but a person would notice. */
export function ownRules(components: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const primary = components.filter(
    ({ type, style }) => type === ComponentType.Button && style === ButtonStyle.Primary,
  );
  return primary.length > 1
    ? [`more than one primary button: ${primary.map(({ label }) => String(label)).join(', ')}`]
    : [];
}
