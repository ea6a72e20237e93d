import { type InterestProfile, rankBoth } from '../../src/advice/interests.ts';
import { canBeginIn } from '../../src/advice/career-changes/near-careers.ts';
import { byPreparation, fitsNarrowing, PREPARATIONS, type Narrowing } from '../../src/advice/preparation.ts';
import { similarCareers } from '../../src/advice/career-changes/similar-careers.ts';
import { privateScreen, type Screen } from '../../src/app/reply.ts';
import { startResultView, type StartCareer } from '../../src/views/start/questions.ts';
import { useRoute } from '../ask/custom-ids.ts';
import { careerName, careerSummary, skillNamer } from '../career/career-summary.ts';
import type { Context } from '../shared/context.ts';
import { careersProvenance } from '../shared/local-provenance.ts';
import { NO_ANSWERS, STEPS, stepRoute, type Answers } from './custom-ids.ts';

/** Careers at the end. */
const CAREERS = 5;
/** In percent. */
const MIN_SHARE_OF_NAMED = 50;

interface Match {
  readonly code: string;
  readonly fit?: number;
  readonly interests?: number | undefined;
  /** The career that the person named and this one is like. */
  readonly like?: string;
}

/** Careers by skills, by interests, by both, like those named, or, without any, by how many people do them. */
function ranked({ services }: Context, { skills, interests, named }: Answers): readonly Match[] {
  const { fit, usualFit, interests: model, facts, nearness } = services.careers();
  const fits = fit.rank(skills);
  const profile: InterestProfile = Object.fromEntries(interests.map((interest) => [interest, 1]));
  const likes = interests.length === 0 ? [] : model.rank(profile);
  if (fits.length > 0 && likes.length > 0)
    return rankBoth(fits, likes).map(({ code, fit: own, interests: liked }) => ({
      code,
      fit: own.betterThan,
      interests: liked?.betterThan,
    }));
  if (fits.length > 0) return usualFit(skills).map(({ code, betterThan }) => ({ code, fit: betterThan }));
  if (likes.length > 0) return likes.map(({ code, betterThan }) => ({ code, interests: betterThan }));
  if (named.length > 0)
    return named.flatMap((like) =>
      similarCareers(nearness(), facts, like).map(({ code }) => ({ code, like })),
    );
  return [...facts.values()]
    .filter(({ jobs, zone }) => jobs !== undefined && zone !== undefined)
    .toSorted((a, b) => (b.jobs ?? 0) - (a.jobs ?? 0))
    .map(({ code }) => ({ code }));
}

/** The best of each group of preparation, then the second best of each, and so on. */
const takingTurns = (groups: ReturnType<typeof byPreparation<Match>>): readonly Match[] =>
  Array.from({ length: CAREERS }, (_, place) =>
    PREPARATIONS.flatMap((each) => groups[each][place] ?? []),
  ).flat();

/** Begun with a capital and ended with a full stop. */
const sentence = (words: string): string => `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}.`;

/** Careers that the words named, then others by the rest of the answers, within what was asked for. */
function found(context: Context, answers: Answers): readonly Match[] {
  const { facts } = context.services.careers();
  const { narrowing, named } = answers;
  const within = ranked(context, answers).filter(({ code }) => fits(context, narrowing, code));
  // Careers to begin in come first.
  const fitting = [true, false].flatMap((begin) =>
    within.filter(({ code }) => canBeginIn(facts.get(code)) === begin),
  );
  // Fit alone favours careers that ask for years of study.
  const mixed = narrowing.preparation === undefined ? takingTurns(byPreparation(fitting, facts)) : fitting;
  const first = named
    .filter((code) => fits(context, narrowing, code))
    .map(
      (code): Match => fitting.find((match) => match.code === code && match.like === undefined) ?? { code },
    );
  const others = mixed.filter(({ code }) => !named.includes(code));
  return [...new Map([...first, ...others].map((match) => [match.code, match])).values()].slice(0, CAREERS);
}

function fits({ services }: Context, narrowing: Narrowing, code: string): boolean {
  const career = services.careers().facts.get(code);
  return career !== undefined && fitsNarrowing(career, narrowing);
}

/** The careers at the end: five at most. */
export function result(context: Context, answers: Answers): Screen {
  const { services, t } = context;
  const { skills, interests, named } = answers;
  const careers = services.careers();
  const nameOf = skillNamer(context);
  const back = stepRoute.id({ via: 'see', step: STEPS + 1, ...answers });
  const shown = found(context, answers).map(({ code, fit, interests: liked, like }): StartCareer => {
    const leansOn = careers.fit.reasons(code, skills)?.leansOn.slice(0, 2).map(nameOf) ?? [];
    // Of what somebody named, a low share would only discourage.
    const least = named.includes(code) ? MIN_SHARE_OF_NAMED : 0;
    const how = [
      ...(fit === undefined || fit < least ? [] : [t.fit.betterThan(fit)]),
      ...(liked === undefined || liked < least ? [] : [t.start.likes(liked)]),
    ];
    return {
      ...careerSummary(context, code, back),
      reasons: [
        ...(named.includes(code) ? [t.start.fromWords] : []),
        ...(like === undefined ? [] : [t.start.alike(careerName(context, like))]),
        ...(leansOn.length === 0 ? [] : [t.fit.leansOn(leansOn)]),
        ...(how.length === 0 ? [] : [sentence(how.join(' · '))]),
      ],
    };
  });
  return privateScreen(
    startResultView(t, {
      careers: shown,
      nothingChosen: [...skills, ...interests, ...named].length === 0,
      backId: stepRoute.id({ via: 'back', step: STEPS, ...answers }),
      overId: stepRoute.id({ via: 'over', step: 1, ...NO_ANSWERS }),
      keepId: skills.length === 0 ? undefined : useRoute.id({ skills }),
      provenance: careersProvenance(context),
    }),
  );
}
