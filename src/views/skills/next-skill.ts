import { bold, subtext } from '@discordjs/formatters';
import { button } from '../../components/controls.ts';
import { plain } from '../../components/text.ts';
import { section, separator, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { listView } from '../lists/list.ts';
import type { Pages } from '../lists/pager.ts';
import type { Provenance } from '../source-line.ts';

interface NextData extends Pages {
  /** The names of the picked skills. */
  readonly picked: readonly string[];
  /** The name of the skill that has just been added. */
  readonly added?: string | undefined;
  /** Those of this page, the one that brings most careers first. */
  readonly skills: readonly {
    readonly title: string;
    readonly description: string;
    /** How many careers it would bring into the best-fitting tenth, and names of the best ones. */
    readonly many: number;
    readonly examples: readonly string[];
    readonly addId: string;
  }[];
  readonly seeId: string;
  readonly changeId: string;
  readonly provenance: Provenance;
}

/** The skills to add, with the careers that each would bring. */
export const nextView = (t: Sentences, data: NextData): View =>
  listView(t, {
    ...data,
    title: t.next.title,
    summary: [
      data.added === undefined ? undefined : t.next.added(plain(data.added)),
      t.next.have(data.picked.map(plain)),
      data.skills.length === 0 ? t.next.allPicked : undefined,
    ],
    content: [
      data.skills.map(({ title, description, many, examples, addId }) => [
        separator(),
        section(
          [bold(plain(title)), t.next.raises(many, examples.map(plain)), subtext(plain(description))],
          button({ id: addId, label: t.next.add }),
        ),
      ]),
      separator(),
    ],
    buttons: [
      button({ id: data.seeId, label: t.picker.see, primary: true }),
      button({ id: data.changeId, label: t.fit.change }),
    ],
  });
