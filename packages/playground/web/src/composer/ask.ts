import { local } from '../commands.ts';
import { actor, hereOf, type Page } from '../state.ts';
import { asksBot, valuesSoFar } from './values.ts';

/** Typing rests so long before the bot is asked. */
export const restBeforeAsking = 150;

let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Asks the bot for choices for the field with the cursor, once typing has rested. Only the answer to the latest
 * question counts; late ones are dropped.
 */
export function askBot(page: Page, rest = restBeforeAsking): void {
  clearTimeout(timer);
  asked += 1;
  const { composer } = page.state;
  const field = composer.mode === 'command' ? composer.fields[composer.at] : undefined;
  if (composer.mode !== 'command' || field === undefined || !asksBot(field.option)) return;
  const question = asked;
  page.change((state) => {
    state.composer = { ...composer, asking: true };
  });
  timer = setTimeout(() => {
    void ask(page, question);
  }, rest);
}

async function ask(page: Page, question: number): Promise<void> {
  const here = hereOf(page.state);
  const { composer } = page.state;
  const field = composer.mode === 'command' ? composer.fields[composer.at] : undefined;
  if (here === undefined || composer.mode !== 'command' || field === undefined) return;
  const answer = await page.act({
    type: 'autocomplete',
    as: actor(here),
    command: composer.leaf.fullName,
    values: valuesSoFar(here, composer),
    focused: field.option.name,
  });
  const now = page.state.composer;
  if (question !== asked || now.mode !== 'command') return;
  const choices = answer.ok ? answer.result.choices : [];
  const offered = choices.map((each) => ({ name: local(each, 'name', here.locale), value: each.value }));
  const active = field.value === undefined && offered.length > 0 ? 0 : -1;
  page.change((state) => {
    state.composer = { ...now, asking: false, offered, active };
    if (!answer.ok) state.notice = answer.says;
  });
}
