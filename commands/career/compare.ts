import { ApplicationCommandOptionType, type Locale } from 'discord-api-types/v10';
import { ephemeral, message, type Reply } from '../../src/app/reply.ts';
import { type Answer, details, MAX_ROWS, mnm, mpp, type SoftSkillsResultsData, veterans } from 'waymark-onet';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { compareView, type Compared } from '../../src/views/career/compare.ts';
import { noticeView } from '../../src/views/notices.ts';
import { subcommand, component } from '../shared/define.ts';
import type { Context } from '../shared/context.ts';
import { readPicks } from '../skills/picked.ts';
import { errorSentence } from '../shared/errors.ts';
import { backTo } from '../shared/back-navigation.ts';
import { asWords, candidates, chooseFirst, found } from './choose-second.ts';
import { siteFor, titleOf } from './report.ts';
import { careerRoute, chooseRoute, compareRoute, compareShareRoute, comparedRoute } from './custom-ids.ts';
import { careerAutocomplete, careerCodeFrom } from './search.ts';
import { softSkillCareers, softSkillUse } from './soft-skills.ts';
import * as to from './section-content.ts';

/** The strongest interests of a career are named, at most so many. */
const MAX_INTERESTS = 2;

interface Two {
  readonly first: string;
  readonly second: string;
  readonly back: string;
}

/** Two careers side by side, everything about them asked for at once. */
export async function compare(
  context: Context,
  { first, second, back }: Two,
  { locale, forAll }: { locale: Locale; forAll: boolean } = { locale: context.locale, forAll: false },
): Promise<Reply> {
  const t = sentencesFor(locale);
  if (first === second) {
    const { same } = t.career.compare;
    return forAll
      ? ephemeral(noticeView(same))
      : candidates(context, { kept: first, place: 1, back }, { page: 1, note: same });
  }
  const careers = softSkillCareers(context);
  const [one, other, list, picked] = await Promise.all([
    compared(context, first, back, careers, t),
    compared(context, second, back, careers, t),
    careers,
    forAll ? [] : readPicks(context),
  ]);
  const names = list.ok
    ? list.data.occupation.flatMap(({ skills_matched, skills_other }) => [...skills_matched, ...skills_other])
    : [];
  const [outlookFailure] = [one.outlook, other.outlook].flatMap((answer) => (answer.ok ? [] : [answer]));
  const payTrouble = outlookFailure && errorSentence(t, outlookFailure);
  const here = backTo(comparedRoute.id({ first, second, back }));
  const open = (code: string): string => careerRoute.id({ code, section: 'overview', page: 1, back: here });
  // To replace one is to keep the other.
  const replace = (kept: string, place: number): string =>
    chooseRoute.id({ via: 'see', kept, place, page: 1, back: here });
  return message(
    compareView(t, {
      careers: [one.career, other.career],
      picked: [
        ...new Set(names.filter(({ code }) => picked?.some((pick) => pick === code)).map(t.skillName)),
      ],
      ...(payTrouble && { payTrouble }),
      swapId: compareRoute.id({ via: 'swap', first: second, second: first, back }),
      openIds: [open(first), open(second)],
      replaceIds: [replace(second, 2), replace(first, 1)],
      ...(!forAll && { shareId: compareShareRoute.id({ first, second }) }),
      back,
      provenance: [list, ...one.answers, ...other.answers].find((answer) => answer.ok),
    }),
  );
}

async function compared(
  context: Context,
  code: string,
  back: string,
  careers: Promise<Answer<SoftSkillsResultsData>>,
  t: Sentences,
): Promise<{
  career: Compared;
  outlook: Answer<unknown>;
  answers: readonly Answer<unknown>[];
}> {
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
      outlook: outlook.ok ? to.outlook(outlook.data) : undefined,
      interests: interests.ok
        ? interests.data.element
            .toSorted((a, b) => (b.occupational_interest ?? 0) - (a.occupational_interest ?? 0))
            .slice(0, MAX_INTERESTS)
            .map(({ name }) => name)
        : undefined,
      skills: skills.ok
        ? new Map(
            skills.data.element.map(({ id: code, name: title, importance = 0 }) => [
              t.skillName({ code, title }),
              importance,
            ]),
          )
        : undefined,
    },
    outlook,
    answers: [zone, outlook, interests, skills],
  };
}

const career = { type: ApplicationCommandOptionType.String, required: true, autocomplete: true } as const;

export const compareSubcommand = subcommand(
  {
    path: 'career compare',
    options: [
      { ...career, name: 'first' },
      { ...career, name: 'second' },
    ],
  },
  async (context, typed) => {
    const first = careerCodeFrom(context, typed.first);
    const second = careerCodeFrom(context, typed.second);
    if (first !== undefined && second !== undefined) return compare(context, { first, second, back: '' });
    // One of them was meant: then only the other is to be chosen, and it keeps its place.
    if (first !== undefined) return found(context, { kept: first, place: 1, back: '' }, typed.second);
    if (second !== undefined) return found(context, { kept: second, place: 2, back: '' }, typed.first);
    return chooseFirst(context, { first: asWords(typed.first), second: asWords(typed.second) });
  },
  (context, _option, typed) => careerAutocomplete(context, typed),
);

export const compareComponents = [
  component(compareRoute, 'here', async (context, state) => compare(context, state)),
  component(comparedRoute, 'here', async (context, state) => compare(context, state)),
  component(compareShareRoute, 'public', async (context, state) =>
    compare(context, { ...state, back: '' }, { locale: context.sharedLocale, forAll: true }),
  ),
];
