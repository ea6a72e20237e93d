import { subtext } from '@discordjs/formatters';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Sentences, SortOrder } from '../../locales/types.ts';
import type { SoftSkillsOccupation } from 'waymark-onet';
import { button, menu, oneChosen, plain, row } from '../blocks.ts';
import { careerListView } from '../lists/career-list.ts';
import type { Pages } from '../lists/pager.ts';
import type { Provenance } from '../source.ts';
import { zoneMenu, type Zone } from '../lists/zone-menu.ts';

export interface MatchesData extends Pages {
  readonly occupations: readonly SoftSkillsOccupation[];
  readonly total: number;
  readonly pageSize: number;
  readonly skillNames: readonly string[];
  readonly sort: SortOrder;
  /** Job Zone 1-5, and the first two digits of codes, that the list is narrowed to. */
  readonly zone: number | undefined;
  /** Those to choose from. */
  readonly zones: readonly Zone[];
  readonly family: string | undefined;
  /** True for a list that somebody posted: it has its own skills, whoever looks. */
  readonly shared: boolean;
  readonly provenance: Provenance;
  readonly openId: (code: string) => string;
  readonly sortId: string;
  readonly zoneId: string;
  readonly familyId: string;
  readonly pickId: string;
  readonly nextId: string;
  readonly shareId: string;
}

/** What the menu of job families gives for any. */
const ANY = 'any';

/** One page of careers with the reason for each, and the ways on from it. */
export function matchesView(t: Sentences, data: MatchesData): APIMessageTopLevelComponent[] {
  const { total, page, pages, provenance } = data;
  const first = (page - 1) * data.pageSize + 1;
  const narrowed = data.zone !== undefined || data.family !== undefined;
  return careerListView(t, {
    title: data.shared ? t.matches.sharedTitle : t.matches.title,
    summary: [
      t.matches.skills(data.skillNames.map(plain)),
      ...(total === 0 ? [] : [t.matches.count(total, page, pages)]),
    ].join('\n'),
    none: narrowed ? t.filter.none : t.matches.none,
    careers: data.occupations.map((occupation, index) => ({
      code: occupation.code,
      title: occupation.title,
      rank: first + index,
      lines: reasons(t, occupation),
      openId: data.openId(occupation.code),
    })),
    controls: [
      row([sortMenu(t, data)]),
      ...(data.zones.length > 0
        ? [row([zoneMenu(t, { id: data.zoneId, chosen: data.zone, zones: data.zones })])]
        : []),
      row([familyMenu(t, data)]),
    ],
    buttons: data.shared
      ? [button({ id: data.pickId, label: t.matches.pickMine })]
      : [
          button({ id: data.pickId, label: t.matches.change }),
          button({ id: data.nextId, label: t.next.button }),
          button({ id: data.shareId, label: t.matches.share, disabled: total === 0 }),
        ],
    page,
    pages,
    pagerId: data.pagerId,
    provenance,
  });
}

function reasons(t: Sentences, occupation: SoftSkillsOccupation): string[] {
  const matched = occupation.skills_matched.map((skill) => plain(t.skillName(skill)));
  const other = occupation.skills_other.map((skill) => plain(t.skillName(skill)));
  const zone = occupation.job_zone;
  const facts = [
    zone === undefined ? t.matches.noJobZone : plain(t.matches.jobZone(zone.code, zone.title)),
    ...(occupation.tags.bright_outlook === true ? [t.matches.bright] : []),
  ];
  return [
    t.matches.matched(matched, other.length === 0),
    ...(other.length > 0 ? [t.matches.other(other)] : []),
    subtext(facts.join(' · ')),
  ];
}

const sortMenu = (t: Sentences, { sortId, sort }: MatchesData) =>
  menu({ id: sortId, placeholder: t.matches.sortBy, options: sorts(t)(sort) });

const sorts = (t: Sentences) =>
  oneChosen(
    Object.entries(t.matches.sorts).map(([value, { label, description }]) => ({
      label: `${t.matches.sortBy}: ${label}`,
      value,
      description,
    })),
  );

const familyMenu = (t: Sentences, { familyId, family = ANY }: MatchesData) =>
  menu({ id: familyId, placeholder: t.filter.family, options: families(t)(family) });

const families = (t: Sentences) =>
  oneChosen(
    [[ANY, t.filter.anyFamily] as const, ...Object.entries(t.filter.families)].map(([value, words]) => ({
      label: `${t.filter.family}: ${words}`,
      value,
    })),
  );
