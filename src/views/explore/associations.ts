import { bold, heading, hyperlink } from '@discordjs/formatters';
import type { Associations } from 'waymark-onet';
import { button, buttons } from '../../components/controls.ts';
import { cut, joinFacts, plain, text } from '../../components/text.ts';
import { view, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { backButton } from '../lists/list.ts';
import { pager, type Pages } from '../lists/pager.ts';
import { sourceLine, type Provenance } from '../source-line.ts';

/** As many as leave room for the rest of a message, with their addresses. */
export const ASSOCIATIONS_PER_PAGE = 10;

/** Longer addresses are left out, because a cut link is broken. */
const MAX_ADDRESS_LENGTH = 200;

const MAX_NAME_LENGTH = 120;

type Association = Associations['source'][number];

export interface AssociationsData extends Pages {
  readonly title: string;
  readonly associations: readonly Association[];
  readonly total: number;
  /** Opens the career whose associations these are. */
  readonly openId?: string | undefined;
  readonly back?: string | undefined;
  readonly provenance: Provenance;
}

/** A page of associations, each a link where O*NET has an address. */
export function associationsView(t: Sentences, data: AssociationsData): View {
  const { title, associations, total, page, pages } = data;
  return view([
    text([heading(title, 2), total === 0 ? t.associations.none : t.associations.count(total, page, pages)]),
    text(associations.map((association) => lineOf(t, association))),
    buttons(pager(t, data)),
    buttons([button({ id: data.openId, label: t.choices.openCareer }), backButton(t, data.back)]),
    sourceLine(t, data.provenance),
  ]);
}

function lineOf(t: Sentences, { name, url, category, ally }: Association): string {
  const shown = cut(plain(name), MAX_NAME_LENGTH);
  const address = webAddress(url);
  const kinds: Readonly<Partial<Record<string, string>>> = t.associations.categories;
  return joinFacts([
    `- ${address === undefined ? bold(shown) : hyperlink(shown, address)}`,
    kinds[category?.code ?? ''],
    ally === true ? t.associations.ally : undefined,
  ]);
}

/** A web address with parentheses escaped, which would end a Markdown link; undefined for anything else. */
function webAddress(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  if (!parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return undefined;
  const address = parsed.href.replaceAll('(', '%28').replaceAll(')', '%29');
  return address.length <= MAX_ADDRESS_LENGTH ? address : undefined;
}
