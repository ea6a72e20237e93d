/** The one menu that is open. */
export interface OpenMenu {
  /** The control it belongs to, by element id. */
  readonly control: string;
  readonly options: readonly MenuOption[];
  readonly min: number;
  readonly max: number;
  readonly label: string;
  readonly before: readonly string[];
  chosen: readonly string[];
  /** Row under the keyboard. */
  active: number;
  /** Takes what was chosen once the menu closes with something changed. */
  readonly done: (chosen: readonly string[]) => void;
}

export interface MenuOption {
  readonly value: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly emoji: string | undefined;
}

export interface MenuControl {
  readonly id: string;
  /** Read out, and shown while nothing is chosen. */
  readonly label: string;
  readonly options: readonly MenuOption[];
  readonly chosen: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly disabled: boolean;
  /** For now: an answer is on its way. */
  readonly held: boolean;
  readonly invalid?: boolean;
  readonly done: (chosen: readonly string[]) => void;
}
