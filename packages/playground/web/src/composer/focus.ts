import { state } from '../state.ts';

/** Moves the cursor to where the composer says it is. */
export function focusComposer(): void {
  const { composer } = state;
  const id =
    composer.mode === 'command' && composer.at < composer.fields.length
      ? `field-${String(composer.at)}`
      : 'composer-box';
  const box = document.getElementById(id);
  if (!(box instanceof HTMLInputElement)) return;
  box.focus();
  if (box.type === 'text') box.setSelectionRange(box.value.length, box.value.length);
}
