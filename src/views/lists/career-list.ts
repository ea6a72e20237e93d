import { bold, heading, inlineCode } from '@discordjs/formatters';
import {
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
} from 'discord-api-types/v10';
import type { Sentences } from '../../locales/types.ts';
import { button, container, cut, plain, row, separator, text } from '../blocks.ts';
import { pager, type Pages } from './pager.ts';
import { sourceLine, type Provenance } from '../source.ts';

/** Careers on a page: with a button each, and every row below them, this stays within 40 components. */
export const CAREERS_PER_PAGE = 5;

/** Five careers of this many characters leave room for a heading and the foot within 4,000. */
const MAX_CAREER_TEXT = 560;

export interface CareerRow {
  /** O*NET-SOC code. */
  readonly code: string;
  /** As O*NET gives it; it is escaped here. */
  readonly title: string;
  /** 1-based, where the order means something. */
  readonly rank?: number;
  /** What else to say of it, one below the other: ready Markdown. */
  readonly lines?: readonly string[];
  /** The custom_id that opens it. */
  readonly openId: string;
  /** What the button says instead of *Open*. */
  readonly open?: string;
}

export interface CareerListData extends Pages {
  readonly title: string;
  /** Below the title, ready Markdown: how many there are, why these. */
  readonly summary?: string;
  /** Those of this page. */
  readonly careers: readonly CareerRow[];
  /** Said where there are none. */
  readonly none?: string;
  /** Menus and further buttons, above the pager. At most 9 components in all, counting the rows. */
  readonly controls?: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  /** Buttons of the last row, before *Back*; at most 4. */
  readonly buttons?: readonly APIButtonComponentWithCustomId[];
  /** The custom_id of the screen it was opened from. */
  readonly back?: string | undefined;
  /** The language of the titles; a person who reads another is told so, once. */
  readonly titles?: 'en' | 'es';
  readonly provenance: Provenance;
}

/** A page of careers, each with a button that opens it. */
export function careerListView(t: Sentences, data: CareerListData): APIMessageTopLevelComponent[] {
  const { careers, controls = [], titles = 'en' } = data;
  const head = [
    heading(data.title, 2),
    ...(data.summary === undefined ? [] : [data.summary]),
    ...(careers.length === 0 ? [data.none ?? t.list.none] : []),
  ].filter((line) => line !== '');
  const last = [...(data.buttons ?? []), ...backButtons(t, data.back)];
  const note = titles === 'en' && t.list.englishTitles !== '' && careers.length > 0;
  return [
    container([
      text(head.join('\n')),
      ...careers.flatMap((career) => [separator(), careerSection(t, career)]),
      separator(),
      ...controls,
      ...(data.pages > 1 ? [row(pager(t, data))] : []),
      ...(last.length > 0 ? [row(last)] : []),
      sourceLine(t, data.provenance, note ? t.list.englishTitles : undefined),
    ]),
  ];
}

/** The *Back* button, where there is somewhere to go back to. */
export const backButtons = (t: Sentences, back: string | undefined): APIButtonComponentWithCustomId[] =>
  back === undefined || back === '' ? [] : [button({ id: back, label: t.list.back })];

/** How a career is named everywhere: its title, and its code beside it. */
export const careerName = ({ title, code }: { title: string; code: string }): string =>
  `${bold(plain(title))} ${inlineCode(code)}`;

function careerSection(t: Sentences, career: CareerRow): APISectionComponent {
  const { rank, title, code, lines = [], openId, open } = career;
  const name = `${bold(`${rank === undefined ? '' : `${rank}. `}${plain(title)}`)} ${inlineCode(code)}`;
  return {
    type: ComponentType.Section,
    components: [text(cut([name, ...lines].join('\n'), MAX_CAREER_TEXT))],
    accessory: button({ id: openId, label: open ?? t.list.open }),
  };
}
