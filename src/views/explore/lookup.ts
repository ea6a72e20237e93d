import { inlineCode } from '@discordjs/formatters';
import { button, select } from '../../components/controls.ts';
import { plain } from '../../components/text.ts';
import type { View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { careerListView, type CareerRow } from '../lists/career-list.ts';
import type { Pages } from '../lists/pager.ts';
import type { Provenance } from '../source.ts';

type Edition = keyof Sentences['lookup']['editions'];

export interface TaxonomyChangeData extends Pages {
  readonly from: Edition;
  readonly to: Edition;
  readonly code: string;
  readonly title: string;
  readonly total: number;
  readonly careers: readonly { readonly code: string; readonly title: string }[];
  readonly openOf: (code: string) => Pick<CareerRow, 'openId' | 'open'>;
  /** The editions to look in. */
  readonly editions: readonly Edition[];
  readonly intoId: string;
  /** Opens the career of the code itself, where it is a code of today. */
  readonly openId?: string | undefined;
  readonly back: string;
  readonly provenance: Provenance;
}

/** What a code of one edition is in another. */
export function taxonomyChangeView(t: Sentences, data: TaxonomyChangeData): View {
  const { from, to, code, title, total, careers, openOf, editions, intoId, openId, ...rest } = data;
  const { lookup } = t;
  return careerListView(t, {
    title: `${plain(t.careerName({ code, title }))} ${inlineCode(code)}`,
    summary: [`${lookup.outOf}: ${lookup.editions[from]}`, lookup.becomes(lookup.editions[to], total)],
    none: lookup.unknown(code, lookup.editions[to]),
    careers: careers.map((career) => ({ ...career, ...openOf(career.code) })),
    controls: select({
      id: intoId,
      placeholder: lookup.into,
      options: editions.map((value) => ({
        value,
        label: `${lookup.into}: ${lookup.editions[value]}`,
        default: value === to,
      })),
    }),
    buttons: [button({ id: openId, label: t.choices.openCareer })],
    ...rest,
  });
}
