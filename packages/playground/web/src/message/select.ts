import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit/html.js';
import { menuControl } from '../select-menu/control.ts';
import { defaultsOf, optionsOf } from '../select-menu/options.ts';
import { strings } from '../locales/strings.ts';
import { dots } from './button.ts';
import type { MessageContext } from './context.ts';
import { actor, attempt, change, state } from '../state.ts';

/** A select menu in a message: what is chosen is sent when it closes. */
export function select(shown: MessageContext, one: APISelectMenuComponent): TemplateResult {
  const { viewpoint, message } = shown;
  const key = `${message.id} ${one.custom_id}`;
  const chosen = state.selections.get(key) ?? defaultsOf(one);
  const waits = shown.waitingFor === one.custom_id;
  return html`<div class="select-holder">
    ${menuControl({
      id: `menu-${message.id}-${String(one.id ?? one.custom_id)}`,
      label: one.placeholder ?? strings.choose,
      options: optionsOf(viewpoint, one),
      chosen,
      min: one.min_values ?? 1,
      max: one.max_values ?? 1,
      disabled: one.disabled ?? false,
      held: shown.waitingFor !== undefined,
      done: (values) => {
        change(({ selections }) => selections.set(key, values));
        const act = {
          type: 'choose',
          as: actor(),
          messageId: message.id,
          customId: one.custom_id,
        } as const;
        void attempt({ ...act, values }).then((went) => {
          if (!went) change(({ selections }) => selections.delete(key));
        });
      },
    })}
    ${waits ? dots() : ''}
  </div>`;
}
