import { inlineCode } from '@discordjs/formatters';
import type { MilitaryWords } from '../../locales/words/military.ts';
import type { Sentences } from '../../locales/types.ts';
import type { MilitarySearch } from 'waymark-onet';
import { cut, menu, plain, row } from '../blocks.ts';

/** So many of the military jobs that a search matches are named; the rest are counted. */
const JOBS_NAMED = 6;

const MAX_JOB_LENGTH = 80;

type Branch = keyof MilitaryWords['branches'];

const branchesOf = (t: Sentences): [Branch, string][] =>
  // The keys are the interface's own.
  Object.entries(t.military.branches) as [Branch, string][];

/** A menu of branches, the one at hand chosen. */
export const branchRow = (t: Sentences, id: string, branch: Branch) =>
  row([
    menu({
      id,
      placeholder: t.military.branch,
      options: branchesOf(t).map(([value, words]) => ({
        value,
        label: `${t.military.branch}: ${words}`,
        default: value === branch,
      })),
    }),
  ]);

/** The branch in our words; undefined for one that we have none for. */
export const branchName = (t: Sentences, branch: string | undefined): string | undefined =>
  branchesOf(t).find(([known]) => known === branch)?.[1];

/** Which military jobs a search matches. */
export function militaryJobsLine(t: Sentences, jobs: MilitarySearch['military_match']): string[] {
  if (jobs.length === 0) return [];
  const named = jobs.slice(0, JOBS_NAMED).map(({ code, title, branch, active }) => {
    const said = [
      ...[branchName(t, branch)].filter((words) => words !== undefined),
      ...(active === false ? [t.military.retired] : []),
    ];
    const job = `${plain(cut(title, MAX_JOB_LENGTH))} ${inlineCode(code)}`;
    return said.length === 0 ? job : `${job} (${said.join(', ')})`;
  });
  return [t.military.matched(named, jobs.length - named.length)];
}

/** How a career is like the military job. */
export function militaryCareerLines(t: Sentences, career: MilitarySearch['career'][number]): string[] {
  const likeness = Object.entries(t.military.matchTypes).find(([type]) => type === career.match_type)?.[1];
  return [
    ...(likeness === undefined ? [] : [likeness]),
    ...saidWith(career.preparation_needed, t.military.preparation),
    ...saidWith(career.pay_grade, t.military.payGrade),
    ...(career.tags.bright_outlook === true ? [t.matches.bright] : []),
  ];
}

/** What O*NET says in words or a number, put in a sentence; a bare yes or no says nothing. */
const saidWith = (
  value: string | number | boolean | undefined,
  sentence: (words: string) => string,
): string[] => (value === undefined || typeof value === 'boolean' ? [] : [sentence(plain(String(value)))]);
