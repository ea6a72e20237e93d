export interface MenuOption {
  readonly value: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly emoji?: string | undefined;
}

/** A menu, closed or open. */
export interface MenuControl {
  /** Of its element. */
  readonly id: string;
  /** Read out, and shown while nothing is chosen. */
  readonly label: string;
  readonly options: readonly MenuOption[];
  readonly chosen: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly disabled: boolean;
  /** Disabled while a response is on its way. */
  readonly held: boolean;
  readonly invalid?: boolean;
  /** Called with the selection when the menu closes with a change. */
  readonly done: (chosen: readonly string[]) => void;
}

/** The one menu that is open. */
export interface OpenMenu {
  readonly control: MenuControl;
  readonly chosen: readonly string[];
  /** The active row. */
  readonly active: number;
}
