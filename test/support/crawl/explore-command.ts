import { InteractionResponseType, type APIInteraction } from 'discord-api-types/v10';
import type { AppResponse } from '../../../src/app/response.ts';
import { commandInteraction, pressInteraction, submitInteraction } from '../interactions.ts';
import { componentsOf, followUpOf } from '../components.ts';
import { actionsIn, invocations } from './actions.ts';

interface Explored {
  readonly userId: string;
  readonly locale: string;
  /** Interactions in a row, including the command. */
  readonly depth: number;
  /** Answers an interaction; `presses` is how many led there, and `steps` says which. */
  readonly send: (interaction: APIInteraction, presses: number, steps: string) => Promise<AppResponse>;
}

interface Screen {
  readonly response: AppResponse;
  readonly steps: string;
}

/** Uses one command with all combinations of its options and presses one component of each kind, breadth first; submits forms. */
export async function explore(
  path: string,
  { userId, locale, depth, send }: Explored,
): Promise<readonly Screen[]> {
  const who = { userId, locale };
  const through = async (interaction: APIInteraction, presses: number, steps: string): Promise<Screen[]> => {
    const response = await send(interaction, presses, steps);
    if (response.type !== InteractionResponseType.Modal) return withFollowUp({ response, steps });
    const { custom_id: form } = response.data;
    const fields = componentsOf(response).flatMap(({ custom_id: id }) =>
      typeof id === 'string' ? [[id, 'nurse'] as const] : [],
    );
    const submitted = submitInteraction(form, Object.fromEntries(fields), who);
    return withFollowUp({ response: await send(submitted, presses, `${steps} → ${form}`), steps });
  };

  const seen = new Set<string>();
  const screens: Screen[] = [];
  let level: Screen[] = [];
  for (const { options } of invocations().filter((way) => way.path === path))
    level.push(
      ...(await through(commandInteraction(path, options, who), 0, `/${path} ${JSON.stringify(options)}`)),
    );
  for (let presses = 1; presses < depth; presses++) {
    screens.push(...level);
    const next: Screen[] = [];
    for (const { response, steps } of level)
      for (const { id, values, kind } of actionsIn(componentsOf(response))) {
        if (seen.has(kind)) continue;
        seen.add(kind);
        const press = pressInteraction(id, { ...who, ...(values && { values }) });
        next.push(...(await through(press, presses, `${steps} → ${[id, ...(values ?? [])].join(' = ')}`)));
      }
    level = next;
  }
  return [...screens, ...level];
}

function withFollowUp(screen: Screen): Screen[] {
  const response = followUpOf(screen.response);
  return response ? [screen, { ...screen, response }] : [screen];
}
