import { bold, heading, subtext, TimestampStyles, time } from '@discordjs/formatters';
import { button, buttons } from '../../components/controls.ts';
import { echo, plain, text } from '../../components/text.ts';
import { gallery, view, type Picture, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { sourceLine, type Provenance } from '../source-line.ts';

interface WallSkill {
  readonly name: string;
  readonly group: 'social' | 'thinking';
  /** How many people of the team have it. */
  readonly count: number;
}

interface WallData {
  /** As typed; may be empty. */
  readonly name: string;
  readonly people: number;
  /** Most people first. */
  readonly skills: readonly WallSkill[];
  /** Milliseconds since 1970; absent once the wall is closed. */
  readonly open: { readonly until: number; readonly addId: string; readonly closeId: string } | undefined;
  readonly removeId: string;
  readonly shareId: string;
  readonly missingId: string;
  readonly careersId: string;
  readonly quizId: string;
  readonly posterId: string;
  /** For the person who started the wall, once it is closed. */
  readonly fileId: string;
  readonly reopenId: string;
  readonly provenance: Provenance;
}

/** A team's name, or a default one: ready Markdown. */
export const teamTitle = (t: Sentences, name: string): string =>
  name.trim() === '' ? t.team.title : echo(name);

/** The public wall of a team: how many people have each skill. */
export function wallView(t: Sentences, data: WallData): View {
  const { people, skills, open } = data;
  const present = skills.filter(({ count }) => count > 0);
  const missing = skills.filter(({ count }) => count === 0).map(({ name }) => plain(name));
  return view([
    text([
      heading(teamTitle(t, data.name), 2),
      people === 0 ? t.team.hint : bold(t.team.people(people)),
      subtext(
        open ? t.team.open(time(Math.floor(open.until / 1_000), TimestampStyles.LongDate)) : t.team.closed,
      ),
    ]),
    people === 0
      ? text(t.team.nobody)
      : (['social', 'thinking'] as const).map((group) => {
          const lines = present
            .filter((skill) => skill.group === group)
            .map(({ name, count }) => t.team.skill(plain(name), count));
          return lines.length === 0 ? undefined : text([heading(t.team.groups[group], 3), ...lines]);
        }),
    people === 0 || missing.length === 0 ? undefined : text(subtext(t.team.nobodyYet(missing))),
    buttons([
      button({ id: open?.addId, label: t.team.add, primary: true }),
      button({ id: data.removeId, label: t.team.remove }),
    ]),
    buttons([
      button({ id: data.shareId, label: t.team.share, disabled: people === 0 }),
      button({ id: data.missingId, label: t.team.missing, disabled: people === 0 }),
      button({ id: data.careersId, label: t.team.careers, disabled: people === 0 }),
    ]),
    buttons([
      button({ id: data.quizId, label: t.team.quiz }),
      button({ id: data.posterId, label: t.team.poster, disabled: people === 0 }),
      button({ id: open?.closeId, label: t.team.close }),
    ]),
    open
      ? undefined
      : buttons([
          button({ id: data.fileId, label: t.team.file }),
          button({ id: data.reopenId, label: t.team.reopen }),
        ]),
    sourceLine(t, data.provenance),
  ]);
}

/** The wall as a picture; its credit line is in it. */
export const posterView = (t: Sentences, name: string, picture: Picture): View =>
  view([text(heading(teamTitle(t, name), 2)), gallery(picture)]);
