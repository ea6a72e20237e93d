import { bold, heading, subtext } from '@discordjs/formatters';
import { button, buttons } from '../../components/controls.ts';
import { plain, text } from '../../components/text.ts';
import { section, separator, view, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { pager, type Pages } from '../lists/pager.ts';
import { sourceLine, type Provenance } from '../source-line.ts';

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
export function nextView(t: Sentences, data: NextData): View {
  const { picked, added, skills } = data;
  return view([
    text([
      heading(t.next.title, 2),
      added === undefined ? undefined : t.next.added(plain(added)),
      t.next.have(picked.map(plain)),
      skills.length === 0 ? t.next.allPicked : undefined,
    ]),
    skills.map(({ title, description, many, examples, addId }) => [
      separator(),
      section(
        [bold(plain(title)), t.next.raises(many, examples.map(plain)), subtext(plain(description))],
        button({ id: addId, label: t.next.add }),
      ),
    ]),
    separator(),
    buttons(pager(t, data)),
    buttons([
      button({ id: data.seeId, label: t.picker.see, primary: true }),
      button({ id: data.changeId, label: t.fit.change }),
    ]),
    sourceLine(t, data.provenance),
  ]);
}
