import { type Answer, details, MAX_ROWS, type SoftSkillCode, type SoftSkillsResultsData } from 'waymark-onet';
import { preparationOf } from '../../../src/advice/preparation.ts';
import type { RouteState } from '../../../src/app/custom-id.ts';
import { privateScreen, publicScreen, type Screen } from '../../../src/app/reply.ts';
import { guide } from '../../../src/guide/guide.ts';
import { compareView, type Compared } from '../../../src/views/career/compare.ts';
import { backTo } from '../../shared/back-navigation.ts';
import type { Context, PublicContext } from '../../shared/context.ts';
import { component, publish, subcommand } from '../../shared/define-command.ts';
import { drawChart } from '../../shared/draw-chart.ts';
import { MAX_CAREER_LENGTH } from '../../shared/modals.ts';
import { readPicks } from '../../skills/picks.ts';
import { candidates, chooseFirst, searchToCompare, shortenForId } from './choose-to-compare.ts';
import {
  MAX_COMPARED,
  openCareerId,
  changeRoute,
  chooseRoute,
  compareRoute,
  compareShareRoute,
} from '../custom-ids.ts';
import { comparisonPicture } from '../pictures.ts';
import { careerAutocomplete, careerCodeFrom, careerOption } from '../career-option.ts';
import { titleOf } from '../career-summary.ts';
import { softSkillCareers, softSkillUse } from '../report/soft-skills.ts';
import { sentenceNotice } from '../../shared/notice.ts';

/** Strongest interests that are named. */
const MAX_INTERESTS = 2;

type Side = RouteState<typeof compareRoute>;

/** The distinct careers chosen so far. */
const known = (codes: Side['codes']): readonly string[] => [
  ...new Set(codes.filter((code) => code !== undefined)),
];

/** Two to four careers side by side, with the person's soft skills; for fewer, candidates to choose from. */
export async function compare(context: Context, { codes, back }: Side): Promise<Screen> {
  const different = known(codes);
  if (different.length > 1) return compareScreen(context, { codes: different, back }, readPicks(context));
  return candidates(
    context,
    { codes: different, back },
    { page: 1, note: codes.length > 1 ? context.t.career.compare.same : undefined },
  );
}

/** The same as a public message. */
export const shareComparison = async (context: PublicContext, codes: Side['codes']): Promise<Screen> =>
  known(codes).length < 2
    ? sentenceNotice(context.t.career.compare.same)
    : compareScreen(context, { codes: known(codes), back: '' });

/** Private, or public without `picks`. */
async function compareScreen(
  context: PublicContext,
  { codes, back }: { readonly codes: readonly string[]; readonly back: string },
  picks?: Promise<readonly SoftSkillCode[] | undefined>,
): Promise<Screen> {
  const { t } = context;
  const softSkills = softSkillCareers(context);
  const [all, list, picked = [], { picture, files }] = await Promise.all([
    Promise.all(codes.map(async (code) => compared(context, code, softSkills))),
    softSkills,
    picks,
    Promise.resolve(picks).then(async (own) => drawChart(context, comparisonPicture(context, codes, own))),
  ]);
  const skills = list.ok
    ? list.data.occupation.flatMap(({ skills_matched, skills_other }) => [...skills_matched, ...skills_other])
    : [];
  const here = backTo(compareRoute.id({ codes, back }));
  const screen = picks ? privateScreen : publicScreen;
  return screen(
    compareView(t, {
      careers: all.map(({ career }) => ({
        ...career,
        openId: openCareerId(career.code, here),
      })),
      picture,
      picked: [
        ...new Set(skills.filter(({ code }) => picked.some((pick) => pick === code)).map(t.skillName)),
      ],
      addId:
        codes.length < MAX_COMPARED ? chooseRoute.id({ via: 'see', codes, page: 1, back: here }) : undefined,
      changeId: changeRoute.id({ codes, back }),
      shareId: picks && compareShareRoute.id({ codes }),
      back,
      provenance: [list, ...all.flatMap(({ answers }) => answers)].find((answer) => answer.ok),
    }),
    files,
  );
}

async function compared(
  context: PublicContext,
  code: string,
  softSkills: Promise<Answer<SoftSkillsResultsData>>,
): Promise<{ career: Omit<Compared, 'openId'>; answers: readonly Answer<unknown>[] }> {
  const { services, signal, locale, t } = context;
  const rows = { code, start: 1, end: MAX_ROWS };
  const [title, list, interests, skills] = await Promise.all([
    titleOf(context, code),
    softSkills,
    services.onet.call(details.interests, rows, { signal }),
    services.onet.call(details.skills, rows, { signal }),
  ]);
  const { facts, published } = services.careers();
  const inList = list.ok ? list.data.occupation.find((career) => career.code === code) : undefined;
  const rated = inList !== undefined || skills.ok || skills.reason !== 'no-data';
  return {
    career: {
      code,
      title,
      name: guide(locale).get(code)?.name ?? title,
      softSkills: list.ok && rated ? softSkillUse(t, inList, []).other : undefined,
      preparation: preparationOf(facts.get(code)?.zone),
      facts: published(code),
      interests: interests.ok
        ? interests.data.element
            .toSorted((a, b) => (b.occupational_interest ?? 0) - (a.occupational_interest ?? 0))
            .slice(0, MAX_INTERESTS)
            .map(({ name }) => name)
        : undefined,
      skills: skills.ok
        ? new Map(
            skills.data.element.map(({ id, name, importance = 0 }) => [
              t.skillName({ code: id, title: name }),
              importance,
            ]),
          )
        : undefined,
    },
    answers: [interests, skills],
  };
}

const moreOption = <const N extends string>(name: N) =>
  ({ name, autocomplete: true, maxLength: MAX_CAREER_LENGTH }) as const;

export const compareSubcommand = subcommand(
  {
    path: 'career compare',
    options: [careerOption('first'), careerOption('second'), moreOption('third'), moreOption('fourth')],
  },
  async (context, { first, second, third, fourth }) => {
    const typed = [first, second, third, fourth].filter((words) => words !== undefined);
    const codes = await Promise.all(typed.map(async (words) => careerCodeFrom(context, words)));
    const open = codes.indexOf(undefined);
    if (open < 0) return compare(context, { codes, back: '' });
    if (known(codes).length === 0)
      return chooseFirst(context, { first: shortenForId(first), second: shortenForId(second) });
    // The careers are chosen one after the other, and each keeps its place.
    const places = codes.filter((code, place) => code !== undefined || place === open);
    return searchToCompare(context, { codes: places, back: '' }, typed[open] ?? '');
  },
  (context, _option, typed) => careerAutocomplete(context, typed),
);

export const compareComponents = [
  component(compareRoute, 'update', compare),
  component(changeRoute, 'update', async (context, { codes, back }, [chosen]) =>
    candidates(
      context,
      {
        codes: codes.map((code) => (code === chosen ? undefined : code)),
        back: backTo(compareRoute.id({ codes, back })),
      },
      { page: 1 },
    ),
  ),
  publish(compareShareRoute, async (context, { codes }) => shareComparison(context, codes)),
];
