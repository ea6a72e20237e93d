import type { APIComponentInLabel } from 'discord-api-types/v10';
import type { ModalValues, ModalView } from '../../../src/page/protocol.ts';

export type ModalValue = ModalValues[string];

/** An open modal with the current values. */
export interface ModalDraft {
  readonly view: ModalView;
  readonly values: Map<string, ModalValue>;
  /** The errors of fields, by custom_id. */
  readonly wrong: Map<string, string>;
  /** The interaction of its submission, until that is answered. */
  sent: string | undefined;
  failed: boolean;
}

export interface ModalField {
  readonly label: string;
  readonly description?: string | undefined;
  readonly input: APIComponentInLabel;
}
