import { localized } from '../commands.ts';
import { autocompletes, valuesSoFar } from './option-values.ts';
import { actor, change, currentViewpoint, set, state } from '../state.ts';
import { send } from '../server.ts';

/** Typing rests so long before the bot is asked. */
export const restBeforeAsking = 150;

let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Asks the bot for choices for the field with the cursor, once typing has rested. Only the answer to the latest
 * question counts; late ones are dropped.
 */
export function requestChoices(rest = restBeforeAsking): void {
  clearTimeout(timer);
  asked += 1;
  const { composer } = state;
  const field = composer.mode === 'command' ? composer.fields[composer.at] : undefined;
  if (composer.mode !== 'command' || field === undefined || !autocompletes(field.option)) return;
  const question = asked;
  set({ composer: { ...composer, asking: true } });
  timer = setTimeout(() => {
    void ask(question);
  }, rest);
}

async function ask(question: number): Promise<void> {
  const viewpoint = currentViewpoint();
  const { composer } = state;
  const field = composer.mode === 'command' ? composer.fields[composer.at] : undefined;
  if (composer.mode !== 'command' || field === undefined) return;
  const answer = await send({
    type: 'autocomplete',
    as: actor(),
    command: composer.entry.fullName,
    values: valuesSoFar(viewpoint, composer),
    focused: field.option.name,
  });
  const now = state.composer;
  if (question !== asked || now.mode !== 'command') return;
  const choices = answer.ok ? answer.result.choices : [];
  const offered = choices.map((each) => ({
    name: localized(each, 'name', viewpoint.locale),
    value: each.value,
  }));
  const active = field.value === undefined && offered.length > 0 ? 0 : -1;
  change((state) => {
    state.composer = { ...now, asking: false, offered, active };
    if (!answer.ok) state.notice = answer.error;
  });
}
