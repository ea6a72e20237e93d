import {
  type Answer,
  details,
  MAX_ROWS,
  mnm,
  mpp,
  type SoftSkillCode,
  type SoftSkillsResultsData,
  veterans,
} from 'waymark-onet';
import { notice, privateScreen, publicScreen, type Screen } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { compareView, type Compared } from '../../src/views/career/compare.ts';
import { noticeView } from '../../src/views/notices.ts';
import { draw } from '../shared/draw.ts';
import { backTo } from '../shared/back-navigation.ts';
import type { Context, PublicContext } from '../shared/context.ts';
import { component, publish, subcommand } from '../shared/define.ts';
import { errorSentence } from '../shared/errors.ts';
import { readPicks } from '../skills/picked.ts';
import { candidates, chooseFirst, searchToCompare, shortenForId } from './choose-second.ts';
import { careerRoute, chooseRoute, compareRoute, compareShareRoute, comparedRoute } from './custom-ids.ts';
import { comparisonPicture } from './pictures.ts';
import { siteFor, titleOf } from './report.ts';
import { careerAutocomplete, careerCodeFrom, careerOption } from './career-option.ts';
import * as content from './section-content.ts';
import { softSkillCareers, softSkillUse } from './soft-skills.ts';

/** How many of a career's strongest interests are named. */
const MAX_INTERESTS = 2;

interface Two {
  readonly first: string;
  readonly second: string;
  readonly back: string;
}

/** Two careers side by side, with the person's soft skills. */
export const compare = async (context: Context, two: Two): Promise<Screen> =>
  two.first === two.second
    ? candidates(
        context,
        { kept: two.first, place: 1, back: two.back },
        { page: 1, note: sentencesFor(context.locale).career.compare.same },
      )
    : compareScreen(context, two, readPicks(context));

/** For one person, or without `picks` for everybody. */
async function compareScreen(
  context: PublicContext,
  { first, second, back }: Two,
  picks?: Promise<readonly SoftSkillCode[] | undefined>,
): Promise<Screen> {
  const t = sentencesFor(context.locale);
  const careers = softSkillCareers(context);
  const [one, other, list, picked = [], drawn] = await Promise.all([
    compared(context, first, back, careers, t),
    compared(context, second, back, careers, t),
    careers,
    picks,
    Promise.resolve(picks).then(async (own) =>
      draw(context, comparisonPicture(context, [first, second], own)),
    ),
  ]);
  const skills = list.ok
    ? list.data.occupation.flatMap(({ skills_matched, skills_other }) => [...skills_matched, ...skills_other])
    : [];
  const outlookFailure = [one.outlook, other.outlook].find((answer) => !answer.ok);
  const here = backTo(comparedRoute.id({ first, second, back }));
  const open = (code: string): string => careerRoute.id({ code, section: 'overview', page: 1, back: here });
  // To replace one is to keep the other.
  const replace = (kept: string, place: number): string =>
    chooseRoute.id({ via: 'see', kept, place, page: 1, back: here });
  const screen = picks ? privateScreen : publicScreen;
  return screen(
    compareView(t, {
      careers: [one.career, other.career],
      picture: drawn.picture,
      picked: [
        ...new Set(skills.filter(({ code }) => picked.some((pick) => pick === code)).map(t.skillName)),
      ],
      payError: outlookFailure && errorSentence(t, outlookFailure),
      swapId: compareRoute.id({ via: 'swap', first: second, second: first, back }),
      openIds: [open(first), open(second)],
      replaceIds: [replace(second, 2), replace(first, 1)],
      shareId: picks && compareShareRoute.id({ first, second }),
      back,
      provenance: [list, ...one.answers, ...other.answers].find((answer) => answer.ok),
    }),
    drawn.files,
  );
}

async function compared(
  context: PublicContext,
  code: string,
  back: string,
  careers: Promise<Answer<SoftSkillsResultsData>>,
  t: Sentences,
): Promise<{ career: Compared; outlook: Answer<unknown>; answers: readonly Answer<unknown>[] }> {
  const { services, signal, locale } = context;
  const site = { mnm, mpp, veterans }[siteFor(locale, back)];
  const rows = { code, start: 1, end: MAX_ROWS };
  const [title, list, zone, outlook, interests, skills] = await Promise.all([
    titleOf(context, code),
    careers,
    services.onet.call(details.jobZone, { code }, { signal }),
    services.onet.call(site.report.jobOutlook, { code }, { signal }),
    services.onet.call(details.interests, rows, { signal }),
    services.onet.call(details.skills, rows, { signal }),
  ]);
  const inList = list.ok ? list.data.occupation.find((career) => career.code === code) : undefined;
  const rated = inList !== undefined || skills.ok || skills.reason !== 'no-data';
  return {
    career: {
      code,
      title,
      softSkills: list.ok && rated ? softSkillUse(t, inList, []).other : undefined,
      zone: zone.ok ? zone.data : inList?.job_zone,
      outlook: outlook.ok ? content.outlook(outlook.data) : undefined,
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
    outlook,
    answers: [zone, outlook, interests, skills],
  };
}

export const compareSubcommand = subcommand(
  { path: 'career compare', options: [careerOption('first'), careerOption('second')] },
  async (context, typed) => {
    const first = await careerCodeFrom(context, typed.first);
    const second = await careerCodeFrom(context, typed.second);
    if (first !== undefined && second !== undefined) return compare(context, { first, second, back: '' });
    // Where one is a career, only the other has to be chosen, and it keeps its place.
    if (first !== undefined)
      return searchToCompare(context, { kept: first, place: 1, back: '' }, typed.second);
    if (second !== undefined)
      return searchToCompare(context, { kept: second, place: 2, back: '' }, typed.first);
    return chooseFirst(context, { first: shortenForId(typed.first), second: shortenForId(typed.second) });
  },
  (context, _option, typed) => careerAutocomplete(context, typed),
);

export const compareComponents = [
  component(compareRoute, 'update', compare),
  component(comparedRoute, 'update', compare),
  publish(compareShareRoute, async (context, { first, second }) =>
    first === second
      ? notice(noticeView(sentencesFor(context.locale).career.compare.same))
      : compareScreen(context, { first, second, back: '' }),
  ),
];
