import { bold, heading } from '@discordjs/formatters';
import { PREPARATIONS } from '../../advice/preparation.ts';
import type { MappedCareer } from '../../charts/fit-map.ts';
import type { ProfileSkill } from '../../charts/skill-profile.ts';
import { joinFacts, plain, text } from '../../components/text.ts';
import { gallery, view, type Picture, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { sourceLine, type Provenance } from '../source-line.ts';

interface Pictured {
  /** Undefined: the text says the same. */
  readonly picture: Picture | undefined;
  readonly provenance: Provenance;
}

interface SkillProfileViewData extends Pictured {
  readonly social: readonly ProfileSkill[];
  readonly thinking: readonly ProfileSkill[];
}

/** What a person picked, by group. */
export function skillProfileView(t: Sentences, data: SkillProfileViewData): View {
  const words = t.charts.profile;
  return view([
    text(heading(t.picker.profile, 2)),
    gallery(data.picture),
    data.picture
      ? undefined
      : text(
          (['social', 'thinking'] as const).map((group) => {
            const names = data[group].filter(({ picked }) => picked).map(({ name }) => plain(name));
            return names.length === 0
              ? words.noneInGroup(words.groups[group])
              : words.groupSentence(bold(words.groups[group]), t.charts.list(names));
          }),
        ),
    sourceLine(t, data.provenance),
  ]);
}

/** The best careers on a map, or the same as lists by preparation. */
export function fitMapView(
  t: Sentences,
  { careers, picture, provenance }: Pictured & { readonly careers: readonly MappedCareer[] },
): View {
  const line = ({ name, fit, pay }: MappedCareer): string =>
    joinFacts([
      `- ${bold(plain(name))}`,
      t.fit.betterThan(fit),
      pay === undefined ? t.charts.pay.unknown : t.fit.payAYear(pay),
    ]);
  return view([
    text([heading(t.charts.map.title, 2), careers.length === 0 ? t.fit.emptyNarrowed : undefined]),
    careers.length === 0 ? undefined : gallery(picture),
    picture
      ? undefined
      : PREPARATIONS.map((preparation) => {
          const group = careers.filter((career) => career.preparation === preparation);
          return group.length === 0
            ? undefined
            : text([heading(t.fit.groups[preparation], 3), ...group.map(line)]);
        }),
    sourceLine(t, provenance, t.fit.sources),
  ]);
}
