import { bold, heading, subtext } from '@discordjs/formatters';
import { buttons } from '../../components/controls.ts';
import { plain, text } from '../../components/text.ts';
import { view, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { backButton } from '../lists/list.ts';
import { pager, type Pages } from '../lists/pager.ts';
import { sourceLine, type Provenance } from '../source-line.ts';
import type { PickerGroup } from './picker.ts';

interface MeaningsData extends Pages {
  readonly group: PickerGroup['group'];
  readonly skills: PickerGroup['skills'];
  /** The picker. */
  readonly back: string;
  readonly provenance: Provenance;
}

/** The meaning of a group's skills, with examples at three levels. */
export const meaningsView = (t: Sentences, data: MeaningsData): View =>
  view([
    text([heading(t.picker.meaningsTitle, 2), t.picker.meaningsHint]),
    text(heading(t.picker[data.group], 3)),
    data.skills.map((skill) => text(meaningLines(t, skill))),
    buttons([...pager(t, data), backButton(t, data.back)]),
    sourceLine(t, data.provenance),
  ]);

function meaningLines(t: Sentences, named: MeaningsData['skills'][number]): string[] {
  const skill = t.softSkills[named.code];
  return [
    bold(plain(t.skillName(named))),
    skill?.description ?? plain(named.description),
    ...(skill?.examples ?? []).map((example, level) =>
      subtext(`${bold(`${t.picker.levels[level] ?? ''}:`)} ${example}`),
    ),
  ];
}
