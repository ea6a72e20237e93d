import { heading } from '@discordjs/formatters';
import { button, buttons, select } from '../../components/controls.ts';
import { text } from '../../components/text.ts';
import { view, type Block, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { sourceLine, type Provenance } from '../source-line.ts';

export interface PickerGroup {
  readonly group: 'social' | 'thinking';
  readonly menuId: string;
  readonly skills: readonly { readonly code: string; readonly title: string; readonly description: string }[];
}

interface PickerData {
  readonly groups: readonly PickerGroup[];
  readonly picked: ReadonlySet<string>;
  /** How many careers use at least one of the picks. */
  readonly careers: number;
  /** A sentence about what has just happened. */
  readonly note?: string | undefined;
  readonly provenance: Provenance;
  readonly seeId: string;
  readonly clearId: string;
  readonly wordsId: string;
  readonly meaningsId: string;
  readonly profileId: string;
}

/** The skill picker: a menu for each group, and the number of careers that the picks lead to. */
export function pickerView(t: Sentences, data: PickerData): View {
  const { picked } = data;
  const none = picked.size === 0;
  return view([
    text([heading(t.picker.title, 2), data.note ?? t.picker.invitation]),
    data.groups.map((group): Block => [
      text(heading(t.picker[group.group], 3)),
      select({
        id: group.menuId,
        placeholder: t.picker.noneInGroup,
        choose: [0, group.skills.length],
        options: group.skills.map((skill) => ({
          label: t.skillName(skill),
          value: skill.code,
          description: t.softSkills[skill.code]?.description ?? skill.description,
          default: picked.has(skill.code),
        })),
      }),
    ]),
    text(none ? t.picker.nothingPicked : t.picker.careers(data.careers, picked.size)),
    buttons([
      button({ id: data.seeId, label: t.picker.see, primary: true, disabled: none }),
      button({ id: data.clearId, label: t.picker.clear, disabled: none }),
      button({ id: data.wordsId, label: t.fit.ownWords }),
      button({ id: data.meaningsId, label: t.picker.meanings }),
      button({ id: data.profileId, label: t.picker.profile, disabled: none }),
    ]),
    sourceLine(t, data.provenance),
  ]);
}
