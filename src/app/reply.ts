import type { Modal } from '../components/modal.ts';
import { autocompleteChoices, type Suggestion } from '../components/autocomplete.ts';
import type { View } from '../components/view.ts';

/** A handler's answer; the app turns it into Discord's response. */
export type Reply = Screen | ModalReply | Suggestions;

export type Screen = PrivateScreen | PublicScreen;

/** A message that may hold something about the person. It is only ever sent to them. */
export interface PrivateScreen {
  readonly kind: 'private';
  readonly view: View;
  readonly files: readonly ReplyFile[];
  /** Whether it is sent as a new message, leaving the used message unchanged. */
  readonly separate: boolean;
}

/** A message that holds nothing about the person, so that anybody may see it. */
export interface PublicScreen {
  readonly kind: 'public';
  readonly view: View;
  readonly files: readonly ReplyFile[];
}

/** A file sent along with a message; a component shows it as `attachment://name`. */
export interface ReplyFile {
  readonly name: string;
  readonly data: string | Uint8Array<ArrayBuffer>;
}

export interface ModalReply {
  readonly kind: 'modal';
  readonly modal: Modal;
}

/** Values for the option that is being typed. */
export interface Suggestions {
  readonly kind: 'suggestions';
  readonly suggestions: ReturnType<typeof autocompleteChoices>;
}

export const privateScreen = (view: View, files: readonly ReplyFile[] = []): PrivateScreen => ({
  kind: 'private',
  view,
  files,
  separate: false,
});

/** A private message of its own, such as an error. */
export const notice = (view: View): PrivateScreen => ({ kind: 'private', view, files: [], separate: true });

export const publicScreen = (view: View, files: readonly ReplyFile[] = []): PublicScreen => ({
  kind: 'public',
  view,
  files,
});

/** Makes a screen private: for one that replaces what was to be posted. */
export const asPrivate = (screen: Screen): PrivateScreen =>
  screen.kind === 'private' ? screen : privateScreen(screen.view, screen.files);

export const openModal = (modal: Modal): ModalReply => ({ kind: 'modal', modal });

export const suggest = (found: readonly Suggestion[]): Suggestions => ({
  kind: 'suggestions',
  suggestions: autocompleteChoices(found),
});
