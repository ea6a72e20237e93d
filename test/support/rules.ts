import { InteractionResponseType } from 'discord-api-types/v10';
import { brokenRules, judge } from '../../playground/rules/rules.ts';
import type { AppResponse } from '../../src/app/app.ts';

/** The rules of Discord that a response breaks: as the playground judges messages and modals. */
export function brokenRulesOf(response: AppResponse) {
  const data = 'data' in response ? { ...response.data } : {};
  if (response.type === InteractionResponseType.Modal) return brokenRules(judge('modal', data));
  return brokenRules(judge('message', data, { files: (response.files ?? []).map(({ name }) => name) }));
}
