import { join } from 'node:path';
import { byFirstCell, codesIn, numberIn, readFactTable } from './fact-table.ts';
import { once } from '../util/memoize.ts';

/** U.S. dollars at three percentiles of all who work in an occupation. */
export type WagePercentiles = Readonly<Record<'p10' | 'median' | 'p90', number | undefined>>;

/** National wages, May 2025; only one of the two units is published for some occupations (teachers, actors). */
export interface Wages {
  /** Wage and salary jobs. */
  readonly employment: number | undefined;
  readonly annual: WagePercentiles | undefined;
  readonly hourly: WagePercentiles | undefined;
}

/** Employment projections from 2024 to 2034. */
export interface Outlook {
  /** Jobs, self-employed included. */
  readonly employment2024: number;
  /** Percent over the ten years. */
  readonly changePercent: number;
  /** Jobs a year that open through growth, and through people who leave for good. */
  readonly openings: number;
  /** What the Bureau of Labor Statistics calls the typical entry education, related experience and on-the-job training. */
  readonly education: string;
  readonly experience: string;
  readonly training: string;
}

/** O*NET's Bright Outlook categories. */
export const BRIGHT_OUTLOOK_CATEGORIES = ['grow', 'openings', 'emerging'] as const;
export type BrightOutlookReason = (typeof BRIGHT_OUTLOOK_CATEGORIES)[number];

/** What government bodies publish about an occupation in addition to the O*NET release; undefined where there is nothing. */
export interface CareerFacts {
  readonly wages: Wages | undefined;
  readonly outlook: Outlook | undefined;
  /** Why O*NET calls it a Bright Outlook occupation; empty where it does not. */
  readonly bright: readonly BrightOutlookReason[];
  /** Its page in the Occupational Outlook Handbook. */
  readonly handbook: { readonly title: string; readonly url: string } | undefined;
  /** How many O*NET-SOC occupations share these wages and this outlook; 1 if they are published for this one alone. */
  readonly sharedBy: number;
}

/** A page of the Occupational Outlook Handbook for an O*NET-SOC occupation. */
export interface HandbookPage {
  readonly career: string;
  readonly title: string;
  /** Below https://www.bls.gov/ooh/, without `.htm`. */
  readonly page: string;
}

/** A code of another classification and the O*NET-SOC occupations it leads to. */
export interface CrosswalkEntry {
  readonly code: string;
  readonly title: string;
  readonly careers: readonly string[];
}

/** The branches of O*NET Web Services by the service in `military-codes.tsv`. */
const BRANCHES = {
  A: 'army',
  C: 'coast_guard',
  F: 'air_force',
  H: 'air_force',
  M: 'marine_corps',
  N: 'navy',
  P: 'navy',
  S: 'navy',
} as const;

/** A military occupational code. */
export interface MilitaryCode extends CrosswalkEntry {
  readonly branch: (typeof BRANCHES)[keyof typeof BRANCHES];
}

/** A group of occupations: a NAICS sector, or a job family. */
export interface OccupationGroup {
  readonly code: string;
  readonly title: string;
}

/** Part of an occupation's jobs that are in a sector: 0 to 1, of wage and salary jobs in May 2024. */
export interface IndustryShare {
  readonly industry: OccupationGroup;
  readonly share: number;
}

/** The published facts. Each file is read when it is first needed. */
export interface Published {
  readonly career: (code: string) => CareerFacts;
  /** Why O*NET calls it a Bright Outlook occupation; empty where it does not. */
  readonly bright: (code: string) => readonly BrightOutlookReason[];
  /** Types of STEM occupation; empty where it is none. */
  readonly stem: (code: string) => readonly string[];
  /** The code that the Bureau of Labor Statistics publishes an occupation under, and its page in their handbook. */
  readonly handbookPages: () => readonly HandbookPage[];
  /** The education programs of CIP 2020. */
  readonly programs: () => readonly CrosswalkEntry[];
  readonly militaryCodes: () => readonly MilitaryCode[];
  readonly industries: () => readonly OccupationGroup[];
  /** The sectors with the most of an occupation's jobs, largest share first. */
  readonly industriesOf: (code: string) => readonly IndustryShare[];
  /** The occupations of O*NET-SOC 2010, with their successors in the taxonomy of 2019. */
  readonly occupationsOf2010: () => readonly CrosswalkEntry[];
  /** The first two digits of O*NET-SOC codes: the major groups of the Standard Occupational Classification. */
  readonly jobFamilies: () => readonly OccupationGroup[];
  readonly jobFamilyOf: (code: string) => OccupationGroup;
  /** UNSPSC codes of categories of software, by title. */
  readonly softwareCategoryCodes: () => ReadonlyMap<string, number>;
}

type Row = readonly string[];

const THOUSAND = 1_000;

/** Opens the published facts in a folder made by `data:build`, without reading them. */
export function openPublished(folder: string): Published {
  const rows = (file: string): readonly Row[] => readFactTable(join(folder, file)).rows;

  const blsCodes = once(() => byFirstCell(rows('bls-codes.tsv')));
  const byBlsCode = once(() => Map.groupBy(blsCodes().values(), ([, bls = '']) => bls));
  const byCode = <Fact>(file: string, factOf: (row: Row) => Fact) =>
    once(() => new Map(rows(file).map((row) => [row[0] ?? '', factOf(row)])));
  const wages = byCode('wages.tsv', wagesOf);
  const outlook = byCode('outlook.tsv', outlookOf);
  const bright = byCode('bright-outlook.tsv', ([, ...marks]) =>
    BRIGHT_OUTLOOK_CATEGORIES.filter((_, place) => marks[place] === 'Y'),
  );
  const stem = byCode('stem.tsv', ([, types = '']) => types.split('; '));
  const industries = once(() => rows('industries.tsv').map(([code = '', title = '']) => ({ code, title })));
  const jobFamilies = once(() =>
    rows('soc-2018.tsv')
      .filter(([, , level]) => level === 'major')
      .map(([code = '', title = '']) => ({
        code: code.slice(0, 2),
        title: title.replace(/ Occupations$/, ''),
      })),
  );
  const entryOf = ([code = '', title = '', careers]: Row): CrosswalkEntry => ({
    code,
    title,
    careers: codesIn(careers),
  });
  const jobs = once(() => byFirstCell(rows('industry-jobs.tsv')));

  return {
    bright: (code) => bright().get(code) ?? [],
    stem: (code) => stem().get(code) ?? [],
    handbookPages: once(() =>
      [...blsCodes().values()].flatMap(([career = '', , title = '', page = '']) =>
        page === '' ? [] : [{ career, title, page }],
      ),
    ),
    career(code) {
      const [, bls = '', title = '', page = ''] = blsCodes().get(code) ?? [];
      return {
        wages: wages().get(bls),
        outlook: outlook().get(bls),
        bright: bright().get(code) ?? [],
        handbook: page === '' ? undefined : { title, url: `https://www.bls.gov/ooh/${page}.htm` },
        sharedBy: byBlsCode().get(bls)?.length ?? 1,
      };
    },
    programs: once(() => rows('education-programs.tsv').map(entryOf)),
    militaryCodes: once(() =>
      rows('military-codes.tsv').map(([service, ...entry]) => ({
        branch: BRANCHES[service as keyof typeof BRANCHES],
        ...entryOf(entry),
      })),
    ),
    industries,
    industriesOf(code) {
      const [, bls = ''] = blsCodes().get(code) ?? [];
      const [, total = '', sectors = ''] = jobs().get(bls) ?? [];
      if (Number(total) === 0) return [];
      const titles = new Map(industries().map((industry) => [industry.code, industry]));
      return codesIn(sectors)
        .flatMap((sector) => {
          const [name = '', count = ''] = sector.split(':');
          const industry = titles.get(name);
          return industry ? [{ industry, share: Number(count) / Number(total) }] : [];
        })
        .toSorted((a, b) => b.share - a.share);
    },
    softwareCategoryCodes: once(
      () => new Map(rows('software-categories.tsv').map(([code = '', title = '']) => [title, Number(code)])),
    ),
    occupationsOf2010: once(() =>
      rows('taxonomy.tsv')
        .filter(([taxonomy]) => taxonomy === '2010')
        .map(([, code = '', title = '', , successors = '']) => entryOf([code, title, successors])),
    ),
    jobFamilies,
    jobFamilyOf(code) {
      const family = code.slice(0, 2);
      return jobFamilies().find((group) => group.code === family) ?? { code: family, title: family };
    },
  };
}

function wagesOf([, employment = '', ...cells]: Row): Wages {
  const percentiles = (from: number): WagePercentiles | undefined => {
    const [p10, , median, , p90] = cells.slice(from, from + 5).map(numberIn);
    const all = { p10, median, p90 };
    return Object.values(all).every((value) => value === undefined) ? undefined : all;
  };
  const only = cells[10];
  return {
    employment: numberIn(employment),
    hourly: only === 'annual' ? undefined : percentiles(0),
    annual: only === 'hourly' ? undefined : percentiles(5),
  };
}

function outlookOf(row: Row): Outlook {
  const [, employment, , change, openings, , education = '', experience = '', training = ''] = row;
  return {
    employment2024: Math.round(Number(employment) * THOUSAND),
    changePercent: Number(change),
    openings: Math.round(Number(openings) * THOUSAND),
    education,
    experience,
    training,
  };
}
