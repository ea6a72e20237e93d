import { hereOf, type Page } from '../state.ts';
import { askBot } from './ask.ts';
import {
  commandComposer,
  emptyComposer,
  movedTo,
  textComposer,
  withField,
  withOption,
  type CommandComposer,
} from './composer.ts';
import { setComposer, startLeaf } from './start.ts';
import { leavesHere, mentionTyped, suggestions } from './suggest.ts';

/** Something was typed into the box: words, the beginning of a command, or the name of an option. */
export function typedInBox(page: Page, text: string): void {
  const { composer } = page.state;
  const here = hereOf(page.state);
  if (composer.mode === 'command') {
    page.change((state) => {
      state.composer = {
        ...composer,
        at: composer.fields.length,
        tail: text,
        active: text === '' ? -1 : 0,
        closed: false,
      };
    });
    return;
  }
  // A whole name and a space: the command is meant, its options come next.
  const named = text.startsWith('/') && text.endsWith(' ') ? text.slice(1, -1).toLowerCase() : undefined;
  const leaf =
    here === undefined
      ? undefined
      : leavesHere(here).find(({ name, fullName }) => name === named || fullName === named);
  if (leaf !== undefined) {
    setComposer(page, commandComposer(leaf));
    return;
  }
  page.change((state) => {
    state.composer = textComposer(text);
    state.notice = undefined;
  });
}

/** Something was typed into an option's field. */
export function typedInField(page: Page, at: number, text: string): void {
  const { composer } = page.state;
  const field = composer.mode === 'command' ? composer.fields[at] : undefined;
  if (composer.mode !== 'command' || field === undefined) return;
  const typed = withField(composer, at, { ...field, text, value: undefined, wrong: undefined });
  page.change((state) => {
    state.composer = { ...typed, at, active: 0, closed: false };
    state.notice = undefined;
  });
  askBot(page);
}

/** The cursor came into a field, or into the box after the last. */
export function cameTo(page: Page, at: number): void {
  const { composer } = page.state;
  if (composer.mode !== 'command' || composer.at === at) return;
  page.change((state) => {
    state.composer = movedTo(composer, at);
  });
  askBot(page, 0);
}

/** Takes a row of the list: a command, an option to add, or a choice. */
export function takeRow(page: Page, index: number): void {
  const here = hereOf(page.state);
  const { composer } = page.state;
  if (here === undefined) return;
  const list = suggestions(here, composer);
  if (list?.kind === 'commands') {
    const leaf = list.items[index];
    if (leaf !== undefined) startLeaf(page, leaf);
  }
  if (list?.kind === 'mentions' && composer.mode === 'text') {
    const name = list.items[index]?.name;
    if (name !== undefined)
      setComposer(page, textComposer(composer.text.replace(mentionTyped, `$1@${name} `)));
  }
  if (composer.mode !== 'command') return;
  if (list?.kind === 'options') {
    const option = list.items[index];
    if (option !== undefined) setComposer(page, withOption(composer, option));
  }
  if (list?.kind === 'choices') {
    const choice = list.items[index];
    if (choice === undefined) return;
    const field = { ...list.field, text: choice.name, value: choice.value, wrong: undefined };
    setComposer(page, nextField(withField(composer, composer.at, field)));
  }
}

/** On to the next field that is still empty, or to the box after the last. */
function nextField(composer: CommandComposer): CommandComposer {
  const next = composer.fields.findIndex(({ text }) => text === '');
  return movedTo(composer, next < 0 ? composer.fields.length : next);
}

/** Escape: puts the list away, and the command with the second press. */
export function backOut(page: Page): void {
  const here = hereOf(page.state);
  const { composer } = page.state;
  if (here === undefined) return;
  if (suggestions(here, composer) !== undefined) {
    page.change((state) => {
      state.composer = { ...composer, closed: true, active: -1 };
    });
  } else if (composer.mode === 'command') setComposer(page, emptyComposer);
  else {
    page.change((state) => {
      state.composer = emptyComposer;
      state.replyTo = undefined;
      state.notice = undefined;
    });
  }
}
