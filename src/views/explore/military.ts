import { inlineCode } from '@discordjs/formatters';
import type { MilitarySearch } from 'waymark-onet';
import { select, type SelectRow } from '../../components/controls.ts';
import { cut, plain } from '../../components/text.ts';
import type { Sentences } from '../../locales/types.ts';

/** Military jobs that are named; the rest are counted. */
const MAX_JOBS_NAMED = 6;

const MAX_JOB_LENGTH = 80;

type Branch = keyof Sentences['military']['branches'];

const branchesOf = (t: Sentences): [Branch, string][] =>
  // The keys are the interface's own.
  Object.entries(t.military.branches) as [Branch, string][];

/** A menu of branches, the present one chosen. */
export const branchMenu = (t: Sentences, id: string, branch: Branch): SelectRow | undefined =>
  select({
    id,
    placeholder: t.military.branch,
    options: branchesOf(t).map(([value, words]) => ({
      value,
      label: `${t.military.branch}: ${words}`,
      default: value === branch,
    })),
  });

/** A branch's name; undefined for an unknown branch. */
export const branchName = (t: Sentences, branch: string | undefined): string | undefined =>
  branchesOf(t).find(([known]) => known === branch)?.[1];

/** The military jobs that a search matches. */
export function militaryJobsLine(t: Sentences, jobs: MilitarySearch['military_match']): string | undefined {
  if (jobs.length === 0) return undefined;
  const named = jobs.slice(0, MAX_JOBS_NAMED).map(({ code, title, branch, active }) => {
    const facts = [branchName(t, branch), active === false ? t.military.retired : undefined];
    const named = facts.filter((fact) => fact !== undefined).join(', ');
    const job = `${plain(cut(title, MAX_JOB_LENGTH))} ${inlineCode(code)}`;
    return named === '' ? job : `${job} (${named})`;
  });
  return t.military.matched(named, jobs.length - named.length);
}

/** How a career relates to the military job. */
export function militaryCareerLines(t: Sentences, career: MilitarySearch['career'][number]) {
  return [
    Object.entries(t.military.matchTypes).find(([type]) => type === career.match_type)?.[1],
    sentenceWith(career.preparation_needed, t.military.preparation),
    sentenceWith(career.pay_grade, t.military.payGrade),
    career.tags.bright_outlook === true ? t.matches.bright : undefined,
  ];
}

/** A sentence with O*NET's text or number; undefined for a boolean. */
const sentenceWith = (
  value: string | number | boolean | undefined,
  sentence: (words: string) => string,
): string | undefined =>
  value === undefined || typeof value === 'boolean' ? undefined : sentence(plain(String(value)));
