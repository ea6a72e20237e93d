import { bold, heading, hyperlink } from '@discordjs/formatters';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Sentences } from '../../locales/types.ts';
import type { Associations } from 'waymark-onet';
import { button, container, cut, plain, row, text } from '../blocks.ts';
import { backButtons } from '../lists/career-list.ts';
import { pager, type Pages } from '../lists/pager.ts';
import { sourceLine, type Provenance } from '../source.ts';

/** So many with their addresses leave room for the rest of a message. */
export const ASSOCIATIONS_PER_PAGE = 10;

/** Longer addresses are left out: a link that is cut leads nowhere. */
const MAX_ADDRESS_LENGTH = 200;

const MAX_NAME_LENGTH = 120;

type Association = Associations['source'][number];

export interface AssociationsData extends Pages {
  readonly title: string;
  readonly associations: readonly Association[];
  readonly total: number;
  /** Opens the career whose associations these are. */
  readonly openId?: string;
  readonly back?: string | undefined;
  readonly provenance: Provenance;
}

/** A page of associations, each a link where O*NET gives one. */
export function associationsView(t: Sentences, data: AssociationsData): APIMessageTopLevelComponent[] {
  const { title, associations, total, openId, back, page, pages } = data;
  const head = [
    heading(title, 2),
    total === 0 ? t.associations.none : t.associations.count(total, page, pages),
  ];
  const last = [
    ...(openId === undefined ? [] : [button({ id: openId, label: t.choices.openCareer })]),
    ...backButtons(t, back),
  ];
  return [
    container([
      text(head.join('\n')),
      ...(associations.length > 0 ? [text(associations.map((one) => line(t, one)).join('\n'))] : []),
      ...(pages > 1 ? [row(pager(t, data))] : []),
      ...(last.length > 0 ? [row(last)] : []),
      sourceLine(t, data.provenance),
    ]),
  ];
}

function line(t: Sentences, { name, url, category, ally }: Association): string {
  const shown = cut(plain(name), MAX_NAME_LENGTH);
  const address = webAddress(url);
  const kinds = Object.entries(t.associations.categories);
  const said = [
    ...kinds.filter(([code]) => code === category?.code).map(([, words]) => words),
    ...(ally === true ? [t.associations.ally] : []),
  ];
  return [`- ${address === undefined ? bold(shown) : hyperlink(shown, address)}`, ...said].join(' · ');
}

/** An address that people can be sent to: on the web, and nothing in it that ends the link early. */
function webAddress(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  if (!parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return undefined;
  const address = parsed.href.replaceAll('(', '%28').replaceAll(')', '%29');
  return address.length <= MAX_ADDRESS_LENGTH ? address : undefined;
}
