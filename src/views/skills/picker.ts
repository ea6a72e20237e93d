import { heading } from '@discordjs/formatters';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Sentences } from '../../locales/types.ts';
import { MAX_OPTION_TEXT, button, container, cut, menu, row, text } from '../blocks.ts';
import { sourceLine, type Provenance } from '../source.ts';

export interface PickerGroup {
  readonly group: 'social' | 'thinking';
  readonly menuId: string;
  readonly skills: readonly { readonly code: string; readonly title: string; readonly description: string }[];
}

export interface PickerData {
  readonly groups: readonly PickerGroup[];
  readonly picked: ReadonlySet<string>;
  /** How many careers use at least one of the picks. */
  readonly careers: number;
  /** A word about what has just happened. */
  readonly note?: string;
  readonly provenance: Provenance;
  readonly seeId: string;
  readonly clearId: string;
  readonly meaningsId: string;
}

/** The skill picker: a menu for each group, what the picks lead to, and the way there. */
export function pickerView(t: Sentences, data: PickerData): APIMessageTopLevelComponent[] {
  const none = data.picked.size === 0;
  return [
    container([
      text(`${heading(t.picker.title, 2)}\n${data.note ?? t.picker.invitation}`),
      ...data.groups.flatMap((group) => [
        text(heading(t.picker[group.group], 3)),
        row([groupMenu(t, group, data.picked)]),
      ]),
      text(none ? t.picker.nothingPicked : t.picker.careers(data.careers, data.picked.size)),
      row([
        button({ id: data.seeId, label: t.picker.see, primary: true, disabled: none }),
        button({ id: data.clearId, label: t.picker.clear, disabled: none }),
        button({ id: data.meaningsId, label: t.picker.meanings }),
      ]),
      sourceLine(t, data.provenance),
    ]),
  ];
}

const groupMenu = (t: Sentences, { menuId, skills }: PickerGroup, picked: ReadonlySet<string>) =>
  menu({
    id: menuId,
    placeholder: t.picker.noneInGroup,
    choose: [0, skills.length],
    options: skills.map((skill) => ({
      // O*NET's own name, whatever the language: that is what it is called everywhere else.
      label: cut(skill.title, MAX_OPTION_TEXT),
      value: skill.code,
      description: cut(described(t, skill), MAX_OPTION_TEXT),
      default: picked.has(skill.code),
    })),
  });

/** What a skill is in our words, after its name in this language where that is another. */
function described(t: Sentences, skill: PickerGroup['skills'][number]): string {
  const name = t.skillName(skill);
  const words = t.softSkills[skill.code]?.description ?? skill.description;
  return name === skill.title ? words : `${name}: ${words}`;
}
