import { bold, hyperlink } from '@discordjs/formatters';
import type { Associations } from 'waymark-onet';
import { cut, joinFacts, plain } from '../../components/text.ts';
import type { Sentences } from '../../locales/types.ts';

/** As many as leave room for the rest of a message, with their addresses. */
export const ASSOCIATIONS_PER_PAGE = 10;

/** Longer addresses are left out, because a cut link is broken. */
const MAX_ADDRESS_LENGTH = 200;

const MAX_NAME_LENGTH = 120;

type Association = Associations['source'][number];

/** An association, as a link where O*NET has an address. */
export function associationLine(t: Sentences, { name, url, category, ally }: Association): string {
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
