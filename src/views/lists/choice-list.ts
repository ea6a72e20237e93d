import { heading, subtext } from '@discordjs/formatters';
import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import type { Sentences } from '../../locales/types.ts';
import { MAX_OPTION_TEXT, container, cut, menu, plain, row, text } from '../blocks.ts';
import { backButtons } from './career-list.ts';
import { pager, type Pages } from './pager.ts';
import { sourceLine, type Provenance } from '../source.ts';

/** So many fit in one menu, and their lines in one message. */
export const CHOICES_PER_PAGE = 20;

/** Twenty lines of this many characters leave room for the rest of a message. */
const MAX_LINE_TEXT = 130;

/** Something to choose from a menu that is also told in a line. */
export interface Choice {
  /** At most 100 characters. */
  readonly value: string;
  /** As O*NET gives it; it is escaped here. */
  readonly title: string;
  /** Our own words beside it. */
  readonly note?: string | undefined;
}

export interface ChoiceListData extends Pages {
  readonly title: string;
  /** Below the title, ready Markdown. */
  readonly summary: readonly string[];
  /** Those of this page, at most 25. */
  readonly choices: readonly Choice[];
  /** Said where there are none. */
  readonly none: string;
  readonly menuId: string;
  readonly placeholder: string;
  /** Further menus and rows of buttons, above the pager. */
  readonly controls?: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  /** Buttons of the last row, before *Back*; at most 4. */
  readonly buttons?: readonly APIButtonComponentWithCustomId[];
  readonly back?: string | undefined;
  /** The language of the titles; a person who reads another is told so, once. */
  readonly titles?: 'en' | 'es' | undefined;
  readonly provenance: Provenance;
}

/** A page of things that are no careers, each a line, and a menu that leads to any of them. */
export function choiceListView(t: Sentences, data: ChoiceListData): APIMessageTopLevelComponent[] {
  const { choices, controls = [], titles = 'en' } = data;
  const lines = choices.map(
    ({ title, note }) => `- ${cut(plain(title), MAX_LINE_TEXT)}${note === undefined ? '' : ` · ${note}`}`,
  );
  const note = titles === 'en' && t.list.englishTitles !== '' && choices.length > 0;
  const last = [...(data.buttons ?? []), ...backButtons(t, data.back)];
  return [
    container([
      text([heading(data.title, 2), ...data.summary].join('\n')),
      text(lines.length > 0 ? lines.join('\n') : data.none),
      ...(choices.length > 0 ? [row([choiceMenu(data)])] : []),
      ...controls,
      ...(data.pages > 1 ? [row(pager(t, data))] : []),
      ...(last.length > 0 ? [row(last)] : []),
      ...(note ? [text(subtext(t.list.englishTitles))] : []),
      sourceLine(t, data.provenance),
    ]),
  ];
}

const choiceMenu = ({ menuId, placeholder, choices }: ChoiceListData) =>
  menu({
    id: menuId,
    placeholder,
    options: choices.map(({ value, title, note }) => ({
      label: cut(title, MAX_OPTION_TEXT),
      value,
      ...(note !== undefined && { description: cut(note, MAX_OPTION_TEXT) }),
    })),
  });
