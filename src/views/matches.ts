import { bold, heading, inlineCode, subtext } from '@discordjs/formatters';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Sentences, SortOrder } from '../locales/sentences.ts';
import type { SoftSkillsOccupation } from '../onet/services/soft-skills.ts';
import { button, container, menu, plain, row, separator, text } from './blocks.ts';
import { pager, type Pages } from './pager.ts';
import { sourceLine, type Provenance } from './source.ts';

export interface MatchesData extends Pages {
  readonly occupations: readonly SoftSkillsOccupation[];
  readonly total: number;
  readonly pageSize: number;
  readonly skillNames: readonly string[];
  readonly sort: SortOrder;
  /** True for a list that somebody posted: it has its own skills, whoever looks. */
  readonly shared: boolean;
  readonly provenance: Provenance;
  readonly sortId: string;
  readonly pickId: string;
  readonly shareId: string;
}

/** One page of careers with the reason for each, and the ways on from it. */
export function matchesView(t: Sentences, data: MatchesData): APIMessageTopLevelComponent[] {
  const title = data.shared ? t.matches.sharedTitle : t.matches.title;
  const first = (data.page - 1) * data.pageSize;
  const count = data.total === 0 ? t.matches.none : t.matches.count(data.total, data.page, data.pages);
  return [
    container([
      text(`${heading(title, 2)}\n${t.matches.skills(data.skillNames.map(plain))}\n${count}`),
      ...data.occupations.flatMap((occupation, index) => [
        separator(),
        text(occupationText(t, occupation, first + index + 1)),
      ]),
      separator(),
      row([sortMenu(t, data)]),
      row(pager(t, data)),
      row(
        data.shared
          ? [button({ id: data.pickId, label: t.matches.pickMine })]
          : [
              button({ id: data.pickId, label: t.matches.change }),
              button({ id: data.shareId, label: t.matches.share, disabled: data.total === 0 }),
            ],
      ),
      sourceLine(t, data.provenance),
    ]),
  ];
}

function occupationText(t: Sentences, occupation: SoftSkillsOccupation, rank: number): string {
  const matched = occupation.skills_matched.map(({ title }) => plain(title));
  const other = occupation.skills_other.map(({ title }) => plain(title));
  const zone = occupation.job_zone;
  const facts = [
    zone === undefined ? t.matches.noJobZone : plain(t.matches.jobZone(zone.code, zone.title)),
    ...(occupation.tags.bright_outlook === true ? [t.matches.bright] : []),
  ];
  return [
    `${bold(`${rank}. ${plain(occupation.title)}`)} ${inlineCode(occupation.code)}`,
    t.matches.matched(matched, other.length === 0),
    ...(other.length > 0 ? [t.matches.other(other)] : []),
    subtext(facts.join(' · ')),
  ].join('\n');
}

const sortMenu = (t: Sentences, { sortId, sort }: MatchesData) =>
  menu({
    id: sortId,
    placeholder: t.matches.sortBy,
    options: Object.entries(t.matches.sorts).map(([value, { label, description }]) => ({
      label: `${t.matches.sortBy}: ${label}`,
      value,
      description,
      default: value === sort,
    })),
  });
