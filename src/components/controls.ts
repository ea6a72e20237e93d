import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APISelectMenuOption,
  type APIStringSelectComponent,
} from 'discord-api-types/v10';
import {
  MAX_BUTTON_LABEL,
  MAX_CUSTOM_ID_LENGTH,
  MAX_OPTIONS,
  MAX_OPTION_TEXT,
  MAX_PLACEHOLDER,
  MAX_ROW_BUTTONS,
} from './limits.ts';
import { cut, isBlank } from './text.ts';

export type Button = APIButtonComponentWithCustomId;
type ButtonRow = APIActionRowComponent<Button>;
export type SelectRow = APIActionRowComponent<APIStringSelectComponent>;

/** Replaces a blank label. */
const NO_LABEL = '…';

const labelled = (words: string, limit: number, instead = NO_LABEL): string =>
  isBlank(words) ? cut(instead, limit) : cut(words, limit);

/** Throws RangeError on a custom_id that Discord would reject; no route writes one. */
export function checkCustomId(id: string): string {
  if (isBlank(id) || id.length > MAX_CUSTOM_ID_LENGTH)
    throw new RangeError(`A custom_id has 1 to ${MAX_CUSTOM_ID_LENGTH} characters, not ${id.length}.`);
  return id;
}

export interface ButtonOptions {
  /** The custom_id; without one, there is no button. */
  readonly id: string | undefined;
  readonly label: string;
  /** At most one button of a message is primary. */
  readonly primary?: boolean;
  readonly disabled?: boolean;
}

export const button = ({
  id,
  label,
  primary = false,
  disabled = false,
}: ButtonOptions): Button | undefined =>
  id === undefined || id === ''
    ? undefined
    : {
        type: ComponentType.Button,
        style: primary ? ButtonStyle.Primary : ButtonStyle.Secondary,
        custom_id: checkCustomId(id),
        label: labelled(label, MAX_BUTTON_LABEL),
        disabled,
      };

/** Rows of up to five buttons each. */
export function buttons(some: readonly (Button | undefined)[]): readonly ButtonRow[] {
  const there = some.filter((each) => each !== undefined);
  const rows: ButtonRow[] = [];
  for (let start = 0; start < there.length; start += MAX_ROW_BUTTONS)
    rows.push({ type: ComponentType.ActionRow, components: there.slice(start, start + MAX_ROW_BUTTONS) });
  return rows;
}

export interface SelectOption {
  /** The chosen value; an option with a blank or too long one is left out. */
  readonly value: string;
  /** The value is shown instead of a blank label. */
  readonly label: string;
  readonly description?: string | undefined;
  readonly default?: boolean;
}

export interface SelectOptions {
  readonly id: string;
  readonly placeholder: string;
  /** How many may be chosen; [1, 1] by default. */
  readonly choose?: readonly [min: number, max: number];
  /** Duplicate values and options after the 25th are left out. */
  readonly options: readonly SelectOption[];
}

/** A select menu by itself, for a modal; undefined without options, which Discord rejects. */
export function stringSelect({
  id,
  placeholder,
  choose: [min, max] = [1, 1],
  options,
}: SelectOptions): APIStringSelectComponent | undefined {
  const offered = optionsOf(options);
  if (offered.length === 0) return undefined;
  const most = Math.min(Math.max(1, max), offered.length);
  return {
    type: ComponentType.StringSelect,
    custom_id: checkCustomId(id),
    placeholder: cut(placeholder, MAX_PLACEHOLDER),
    // Always sent: Discord's default of 1 would not allow to choose none.
    min_values: Math.min(min, most),
    max_values: most,
    options: withAtMost(most, offered),
  };
}

/** A select menu in a row of its own. */
export function select(options: SelectOptions): SelectRow | undefined {
  const menu = stringSelect(options);
  return menu && { type: ComponentType.ActionRow, components: [menu] };
}

/** Preselects no more options than may be chosen. */
function withAtMost(most: number, options: readonly APISelectMenuOption[]): APISelectMenuOption[] {
  let left = most;
  return options.map((option) => ({ ...option, default: option.default === true && left-- > 0 }));
}

function optionsOf(options: readonly SelectOption[]): APISelectMenuOption[] {
  const values = new Set<string>();
  const offered: APISelectMenuOption[] = [];
  for (const { value, label, description, default: chosen = false } of options) {
    if (offered.length === MAX_OPTIONS) break;
    if (isBlank(value) || value.length > MAX_OPTION_TEXT || values.has(value)) continue;
    values.add(value);
    offered.push({
      value,
      label: labelled(label, MAX_OPTION_TEXT, value),
      ...(description !== undefined &&
        !isBlank(description) && { description: cut(description, MAX_OPTION_TEXT) }),
      default: chosen,
    });
  }
  return offered;
}
