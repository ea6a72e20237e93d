import type { FileValue } from '../../../src/page/protocol.ts';
import { requestChoices } from './autocomplete.ts';
import {
  commandComposer,
  emptyComposer,
  movedTo,
  textComposer,
  withField,
  withOption,
  type CommandComposer,
} from './composer.ts';
import { setComposer, startEntry } from './start.ts';
import { mentionTyped, suggestions } from './suggestions.ts';
import { commandEntries } from '../commands.ts';
import { currentViewpoint, set, state } from '../state.ts';

/** Something was typed into the box: words, the beginning of a command, or the name of an option. */
export function typedInBox(text: string): void {
  const { composer } = state;
  if (composer.mode === 'command') {
    set({
      composer: {
        ...composer,
        at: composer.fields.length,
        tail: text,
        active: text === '' ? -1 : 0,
        closed: false,
      },
    });
    return;
  }
  // A whole name and a space: the command is meant, its options come next.
  const named = text.startsWith('/') && text.endsWith(' ') ? text.slice(1, -1).toLowerCase() : undefined;
  const entry = commandEntries(currentViewpoint()).find(
    ({ name, fullName }) => name === named || fullName === named,
  );
  if (entry !== undefined) {
    setComposer(commandComposer(entry));
    return;
  }
  set({ composer: textComposer(text), notice: undefined });
}

/** Something was typed into an option's field. */
export function typedInField(at: number, text: string): void {
  const { composer } = state;
  const field = composer.mode === 'command' ? composer.fields[at] : undefined;
  if (composer.mode !== 'command' || field === undefined) return;
  const typed = withField(composer, at, { ...field, text, value: undefined, wrong: undefined });
  set({ composer: { ...typed, at, active: 0, closed: false }, notice: undefined });
  requestChoices();
}

/** A file was chosen for an option. */
export function choseFile(at: number, file: FileValue): void {
  const { composer } = state;
  const field = composer.mode === 'command' ? composer.fields[at] : undefined;
  if (composer.mode !== 'command' || field === undefined) return;
  setComposer(
    nextField(withField(composer, at, { ...field, text: file.name, value: file, wrong: undefined })),
  );
}

/** The cursor came into a field, or into the box after the last. */
export function cameTo(at: number): void {
  const { composer } = state;
  if (composer.mode !== 'command' || composer.at === at) return;
  set({ composer: movedTo(composer, at) });
  requestChoices(0);
}

/** Takes a row of the list: a command, an option to add, or a choice. */
export function takeRow(index: number): void {
  const viewpoint = currentViewpoint();
  const { composer } = state;
  const list = suggestions(viewpoint, composer);
  if (list?.kind === 'commands') {
    const entry = list.items[index];
    if (entry !== undefined) startEntry(entry);
  }
  if (list?.kind === 'mentions' && composer.mode === 'text') {
    const name = list.items[index]?.name;
    if (name !== undefined) setComposer(textComposer(composer.text.replace(mentionTyped, `$1@${name} `)));
  }
  if (composer.mode !== 'command') return;
  if (list?.kind === 'options') {
    const option = list.items[index];
    if (option !== undefined) setComposer(withOption(composer, option));
  }
  if (list?.kind === 'choices') {
    const choice = list.items[index];
    if (choice === undefined) return;
    const field = { ...list.field, text: choice.name, value: choice.value, wrong: undefined };
    setComposer(nextField(withField(composer, composer.at, field)));
  }
}

/** On to the next field that is still empty, or to the box after the last. */
function nextField(composer: CommandComposer): CommandComposer {
  const next = composer.fields.findIndex(({ text }) => text === '');
  return movedTo(composer, next < 0 ? composer.fields.length : next);
}

/** Escape: puts the list away, and the command with the second press. */
export function backOut(): void {
  const viewpoint = currentViewpoint();
  const { composer } = state;
  if (suggestions(viewpoint, composer) !== undefined) {
    set({ composer: { ...composer, closed: true, active: -1 } });
  } else if (composer.mode === 'command') setComposer(emptyComposer);
  else {
    set({ composer: emptyComposer, replyTo: undefined, notice: undefined });
  }
}
