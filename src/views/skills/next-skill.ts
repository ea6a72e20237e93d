import { bold, heading, subtext } from '@discordjs/formatters';
import { ComponentType, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Sentences } from '../../locales/types.ts';
import { button, container, plain, row, separator, text } from '../blocks.ts';
import { pager, type Pages } from '../lists/pager.ts';
import { sourceLine, type Provenance } from '../source.ts';

export interface NextData extends Pages {
  /** The names of the picked skills. */
  readonly picked: readonly string[];
  /** The name of the skill that has just been added. */
  readonly added?: string;
  /** Those of this page, the one that opens most first. */
  readonly skills: readonly {
    readonly title: string;
    readonly description: string;
    /** How many careers it would bring among the best-fitting tenth, and names of the best of them. */
    readonly many: number;
    readonly examples: readonly string[];
    readonly addId: string;
  }[];
  readonly seeId: string;
  readonly changeId: string;
  readonly provenance: Provenance;
}

/** The skills that are not picked, with what each would open and a button that adds it. */
export function nextView(t: Sentences, data: NextData): APIMessageTopLevelComponent[] {
  const { picked, added, skills } = data;
  const head = [
    heading(t.next.title, 2),
    ...(added === undefined ? [] : [t.next.added(plain(added))]),
    t.next.have(picked.map(plain)),
    ...(skills.length === 0 ? [t.next.allPicked] : []),
  ];
  return [
    container([
      text(head.join('\n')),
      ...skills.flatMap(({ title, description, many, examples, addId }) => [
        separator(),
        {
          type: ComponentType.Section as const,
          components: [
            text(
              `${bold(plain(title))}\n${t.next.raises(many, examples.map(plain))}\n${subtext(plain(description))}`,
            ),
          ],
          accessory: button({ id: addId, label: t.next.add }),
        },
      ]),
      separator(),
      ...(data.pages > 1 ? [row(pager(t, data))] : []),
      row([
        button({ id: data.seeId, label: t.next.see, primary: true }),
        button({ id: data.changeId, label: t.next.change }),
      ]),
      sourceLine(t, data.provenance),
    ]),
  ];
}
