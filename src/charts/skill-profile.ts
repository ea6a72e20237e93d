import type { ChartsWords } from '../locales/types.ts';
import { fittingDescription, type Chart, type ChartElement } from './chart.ts';
import { bold, check, column, page, row, shape, small } from './parts/elements.ts';
import { COLOR, INNER_WIDTH, SIZE } from './parts/theme.ts';

export interface ProfileSkill {
  readonly name: string;
  readonly picked: boolean;
}

/** All soft skills by group, in the order they are shown. */
export interface SkillProfileData {
  readonly social: readonly ProfileSkill[];
  readonly thinking: readonly ProfileSkill[];
  readonly release: string;
}

const GROUPS = ['social', 'thinking'] as const;

/** What a person picked of the soft skills. */
export function skillProfile(words: ChartsWords, data: SkillProfileData): Chart {
  const all = [...data.social, ...data.thinking];
  const count = words.profile.count(all.filter(({ picked }) => picked).length, all.length);
  return page(
    'skills',
    [
      row({ width: INNER_WIDTH, justifyContent: 'space-between', alignItems: 'baseline' }, [
        bold(words.profile.title, { fontSize: SIZE.title, lineHeight: 1.1 }),
        bold(count, { fontSize: SIZE.large }),
      ]),
      row(
        { width: INNER_WIDTH, gap: 28 },
        GROUPS.map((group) =>
          column({ width: (INNER_WIDTH - 28) / 2, gap: 12 }, [
            bold(words.profile.groups[group], {
              paddingBottom: 8,
              borderBottom: `3px solid ${COLOR.accent}`,
            }),
            ...data[group].map(skillLine),
          ]),
        ),
      ),
    ],
    words.credit(data.release, false),
    fittingDescription([
      words.profile.description(count),
      ...GROUPS.map((group) => {
        const names = data[group].filter(({ picked }) => picked).map(({ name }) => name);
        const title = words.profile.groups[group];
        return names.length === 0
          ? words.profile.noneInGroup(title)
          : words.profile.groupSentence(title, words.list(names));
      }),
    ]),
  );
}

const skillLine = ({ name, picked }: ProfileSkill): ChartElement =>
  row({ gap: 14, alignItems: 'center' }, [
    picked
      ? row(
          {
            background: COLOR.accent,
            width: 44,
            height: 44,
            borderRadius: 10,
            alignItems: 'center',
            justifyContent: 'center',
            flexShrink: 0,
          },
          [check('white')],
        )
      : shape({ width: 44, height: 44, borderRadius: 10, border: `3px solid ${COLOR.muted}` }),
    picked
      ? bold(name, { flexShrink: 1, lineHeight: 1.15 })
      : small(name, { flexShrink: 1, lineHeight: 1.15 }),
  ]);
