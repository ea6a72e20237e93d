import { bold, heading, subtext } from '@discordjs/formatters';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Sentences } from '../../locales/types.ts';
import { button, container, plain, row, text } from '../blocks.ts';
import { pager, type Pages } from '../lists/pager.ts';
import type { PickerGroup } from './picker.ts';
import { sourceLine, type Provenance } from '../source.ts';

export interface MeaningsData extends Pages {
  readonly group: PickerGroup['group'];
  readonly skills: PickerGroup['skills'];
  /** The picker. */
  readonly back: string;
  readonly provenance: Provenance;
}

/** What the skills of a group mean, each with what somebody can do at three levels. */
export const meaningsView = (t: Sentences, data: MeaningsData): APIMessageTopLevelComponent[] => [
  container([
    text(`${heading(t.picker.meaningsTitle, 2)}\n${t.picker.meaningsHint}`),
    text(heading(t.picker[data.group], 3)),
    ...data.skills.map((skill) => text(meaning(t, skill))),
    row([...pager(t, data), button({ id: data.back, label: t.list.back })]),
    sourceLine(t, data.provenance),
  ]),
];

function meaning(t: Sentences, named: MeaningsData['skills'][number]): string {
  const skill = t.softSkills[named.code];
  return [
    bold(plain(t.skillName(named))),
    skill?.description ?? plain(named.description),
    ...(skill?.examples ?? []).map((example, level) =>
      subtext(`${bold(`${t.picker.levels[level] ?? ''}:`)} ${example}`),
    ),
  ].join('\n');
}
