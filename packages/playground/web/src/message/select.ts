import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit/html.js';
import { actor, attempt } from '../state.ts';
import { menuControl } from '../menu/control.ts';
import { defaultsOf, optionsOf } from '../menu/options.ts';
import { words } from '../words.ts';
import { dots } from './button.ts';
import type { Shown } from './shown.ts';

/** A select menu in a message: what is chosen is sent when it closes. */
export function select(shown: Shown, one: APISelectMenuComponent): TemplateResult {
  const { page, here, message } = shown;
  const key = `${message.id} ${one.custom_id}`;
  const chosen = page.state.picked.get(key) ?? defaultsOf(one);
  const waits = shown.waitingFor === one.custom_id;
  return html`<div class="select-holder">
    ${menuControl(page, {
      id: `menu-${message.id}-${String(one.id ?? one.custom_id)}`,
      label: one.placeholder ?? words.choose,
      options: optionsOf(here, one),
      chosen,
      min: one.min_values ?? 1,
      max: one.max_values ?? 1,
      disabled: one.disabled ?? false,
      held: shown.waitingFor !== undefined,
      done: (values) => {
        page.change(({ picked }) => picked.set(key, values));
        const act = {
          type: 'choose',
          as: actor(here),
          messageId: message.id,
          customId: one.custom_id,
        } as const;
        void attempt(page, { ...act, values }).then((went) => {
          if (!went) page.change(({ picked }) => picked.delete(key));
        });
      },
    })}
    ${waits ? dots() : ''}
  </div>`;
}
