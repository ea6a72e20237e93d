import { heading } from '@discordjs/formatters';
import { button, buttons } from '../../components/controls.ts';
import { cut, plain, text } from '../../components/text.ts';
import { view, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';

/** Saved careers that are named; the file and `/saved list` have all of them. */
const MAX_NAMED = 20;

/** Twenty names of this many characters leave room for the rest of a message. */
const MAX_NAME_LENGTH = 100;

interface PersonalDataView {
  readonly skillNames: readonly string[];
  /** The strongest ones. */
  readonly interestNames: readonly string[];
  readonly careerNames: readonly string[];
  /** Of the careers opened last. */
  readonly recentNames: readonly string[];
  /** How many careers have a note, and how many a state. */
  readonly notes: number;
  readonly states: number;
  /** Skills walls of teams. */
  readonly walls: number;
  /** Entries that this release cannot read. */
  readonly unreadable: number;
  /** The file has more than is named here. */
  readonly more: boolean;
  /** The number of entries, including those that are not named here or are empty. */
  readonly entries: number;
  readonly fileId: string;
  readonly askId: string;
}

/** What is stored about a person, in words. */
export function personalDataView(t: Sentences, data: PersonalDataView): View {
  const { skillNames, interestNames, careerNames, recentNames, walls, unreadable, more } = data;
  const names = careerNames.slice(0, MAX_NAMED).map((name) => plain(cut(name, MAX_NAME_LENGTH)));
  const sentences = [
    skillNames.length > 0 ? t.privacy.picks(skillNames.map(plain)) : undefined,
    interestNames.length > 0 ? t.privacy.interests(interestNames) : undefined,
    careerNames.length > 0 ? t.privacy.saved(names, careerNames.length) : undefined,
    data.notes + data.states > 0 ? t.privacy.notes(data.notes, data.states) : undefined,
    recentNames.length > 0 ? t.privacy.recent(recentNames.map(plain)) : undefined,
    walls > 0 ? t.privacy.walls(walls) : undefined,
    unreadable > 0 ? t.privacy.unreadable(unreadable) : undefined,
    more ? t.privacy.more : undefined,
  ];
  const isNothing = data.entries === 0;
  const named = sentences.some((sentence) => sentence !== undefined);
  return view([
    text(heading(t.privacy.title, 2)),
    text(isNothing ? t.privacy.nothing : named ? sentences : t.privacy.unnamed(data.entries)),
    isNothing ? undefined : text([t.privacy.idle, t.privacy.elsewhere]),
    buttons([
      button({ id: data.fileId, label: t.privacy.file, disabled: isNothing }),
      button({ id: data.askId, label: t.privacy.delete, disabled: isNothing }),
    ]),
  ]);
}
