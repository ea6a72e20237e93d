import { escapeMarkdown } from '@discordjs/formatters';
import {
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIFileComponent,
  type APISelectMenuOption,
  type APISeparatorComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
} from 'discord-api-types/v10';

/** Discord's limit on an option's label and description, and on a placeholder it is 150; in characters. */
export const MAX_OPTION_TEXT = 100;

/** Waymark's colour, on the edge of its containers; nothing is meant by it. */
const ACCENT = 0x3b82f6;

/** Two names of O*NET in one text would put all between them in italics, so its star is always escaped. */
export const text = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content: content.replaceAll('O*NET', String.raw`O\*NET`),
});

export const separator = (): APISeparatorComponent => ({
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
});

export const container = (components: readonly APIComponentInContainer[]): APIContainerComponent => ({
  type: ComponentType.Container,
  accent_color: ACCENT,
  components: [...components],
});

export const row = <T extends APIComponentInMessageActionRow>(
  components: readonly T[],
): APIActionRowComponent<T> => ({
  type: ComponentType.ActionRow,
  components: [...components],
});

/** A file that goes along with the message, by its name. */
export const file = (name: string): APIFileComponent => ({
  type: ComponentType.File,
  file: { url: `attachment://${name}` },
});

interface ButtonOptions {
  readonly id: string;
  readonly label: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
}

export const button = ({
  id,
  label,
  primary = false,
  disabled = false,
}: ButtonOptions): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: primary ? ButtonStyle.Primary : ButtonStyle.Secondary,
  custom_id: id,
  label,
  disabled,
});

interface MenuOptions {
  readonly id: string;
  readonly placeholder: string;
  /** How many may be chosen; [1, 1] when left out. */
  readonly choose?: readonly [min: number, max: number];
  readonly options: readonly APISelectMenuOption[];
}

export const menu = ({
  id,
  placeholder,
  choose: [min, max] = [1, 1],
  options,
}: MenuOptions): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: id,
  placeholder,
  // Sent always: left out, Discord takes 1, and "none" could not be chosen.
  min_values: min,
  max_values: max,
  options: onceEach(options),
});

/** For options that are the same on every page: they are made once for each that may be chosen, and not for each page. */
export function oneChosen(
  options: readonly APISelectMenuOption[],
): (chosen: string) => readonly APISelectMenuOption[] {
  const made = new Map<string, readonly APISelectMenuOption[]>();
  const none = marked(options, undefined);
  return (chosen) => {
    if (!options.some(({ value }) => value === chosen)) return none;
    const known = made.get(chosen) ?? marked(options, chosen);
    made.set(chosen, known);
    return known;
  };
}

const marked = (options: readonly APISelectMenuOption[], chosen: string | undefined): APISelectMenuOption[] =>
  options.map((option) => ({ ...option, default: option.value === chosen }));

/** Discord refuses a menu that offers one value twice, whoever listed it so. */
const onceEach = (options: readonly APISelectMenuOption[]): APISelectMenuOption[] => {
  const values = new Set<string>();
  return options.filter(({ value }) => !values.has(value) && values.add(value));
};

/** Text of others (titles, names), shown as it is: nothing in it becomes Markdown. */
export const plain = (words: string): string =>
  MAY_BE_MARKDOWN.test(words)
    ? escapeMarkdown(words, { heading: true, bulletedList: true, numberedList: true, maskedLink: true })
    : words;

/** Whatever has none of this has nothing to escape: nearly all names of O*NET, of which a page has many. */
const MAY_BE_MARKDOWN = /[\\`*_~|#[]|^ *(?:-|\d+\.)/m;

/** The text within a limit, cut after a whole word and marked as cut. */
export function cut(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const kept = words.slice(0, limit - 1);
  const space = kept.lastIndexOf(' ');
  return `${(space > 0 ? kept.slice(0, space) : kept).trimEnd()}…`;
}
