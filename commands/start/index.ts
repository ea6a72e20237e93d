import { INTERESTS, SOFT_SKILL_CODES, type Interest, type SoftSkillCode } from 'waymark-onet';
import { rankBoth, type InterestProfile } from '../../src/advice/interests.ts';
import { byPreparation, fitsNarrowing, PREPARATIONS, type Narrowing } from '../../src/advice/preparation.ts';
import { openModal, privateScreen, type ModalReply, type Screen } from '../../src/app/reply.ts';
import { modal, textInput } from '../../src/components/modal.ts';
import { guide } from '../../src/guide/guide.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { startResultView, stepView, type StartCareer } from '../../src/views/start/steps.ts';
import { MAX_WORDS_LENGTH, WORDS_FIELD, useRoute } from '../ask/custom-ids.ts';
import { careerRoute } from '../career/custom-ids.ts';
import { publishedFacts } from '../career/published-facts.ts';
import type { Context } from '../shared/context.ts';
import { component, defineCommand, subcommand } from '../shared/define.ts';
import { careersProvenance } from '../shared/local-provenance.ts';
import { scoresOf } from '../interests/answers.ts';
import { keepScores } from '../interests/known-interests.ts';
import { PAY_STEPS } from '../skills/narrow.ts';
import { softSkillCodes } from '../skills/picked.ts';
import { menuRoute, startRoute, STEPS, stepRoute, toldRoute, wordsRoute } from './custom-ids.ts';

/** Careers at the end. */
const CAREERS = 5;
const MAX_INTERESTS = 2;
const ANY = 'any';

interface Answers {
  readonly skills: readonly SoftSkillCode[];
  readonly interests: readonly Interest[];
  readonly narrowing: Narrowing;
}

const NONE: Answers = { skills: [], interests: [], narrowing: {} };

/** A question with what has been answered so far; after the last one, the careers. */
function step(context: Context, number: number, answers: Answers, note?: string): Screen {
  if (number > STEPS) return result(context, answers);
  const t = sentencesFor(context.locale);
  const id = (via: 'back' | 'next' | 'skip' | 'see', target: number, given: Answers = answers): string =>
    stepRoute.id({ via, step: target, ...given });
  return privateScreen(
    stepView(t, {
      step: number,
      steps: STEPS,
      ...question(context, number, answers),
      ...(note !== undefined && { note }),
      wordsId: number === 1 ? wordsRoute.id(answers) : undefined,
      backId: number === 1 ? undefined : id('back', number - 1),
      skipId: id('skip', number + 1, without(answers, number)),
      nextId: id('next', number + 1),
      seeId: id('see', STEPS + 1),
    }),
  );
}

/** The answers without that of one question. */
function without(answers: Answers, number: number): Answers {
  const { preparation, minPay, growing, ...others } = answers.narrowing;
  if (number === 1) return { ...answers, skills: [] };
  if (number === 2) return { ...answers, interests: [] };
  const kept = number === 3 ? { minPay, growing } : { preparation };
  return { ...answers, narrowing: { ...others, ...kept } };
}

function question({ locale, services }: Context, number: number, answers: Answers) {
  const t = sentencesFor(locale);
  const { start } = t;
  const { elementName } = services.careers();
  const { skills, interests, narrowing } = answers;
  const menuId = (of: 'skills' | 'interests' | 'preparation' | 'pay' | 'growing'): string =>
    menuRoute.id({ of, step: number, ...answers });
  const nameOf = (code: string): string => t.skillName({ code, title: elementName(code) });
  switch (number) {
    case 1:
      return {
        question: start.thanked,
        hint: skills.length === 0 ? start.thankedHint : start.heard(skills.map(nameOf)),
        menus: [
          {
            id: menuId('skills'),
            placeholder: start.tick,
            choose: [0, SOFT_SKILL_CODES.length] as const,
            options: SOFT_SKILL_CODES.map((code) => ({
              value: code,
              label: nameOf(code),
              description: t.softSkills[code]?.description,
              default: skills.includes(code),
            })),
          },
        ],
      };
    case 2:
      return {
        question: start.like,
        hint: start.likeHint,
        menus: [
          {
            id: menuId('interests'),
            placeholder: start.likeTick,
            choose: [0, MAX_INTERESTS] as const,
            options: INTERESTS.map((value) => ({
              value,
              ...start.interests[value],
              default: interests.includes(value),
            })),
          },
        ],
      };
    case 3:
      return {
        question: start.preparation,
        hint: start.preparationHint,
        menus: [
          {
            id: menuId('preparation'),
            placeholder: start.preparation,
            choose: [1, 1] as const,
            options: [
              { value: ANY, label: start.anyPreparation, default: narrowing.preparation === undefined },
              ...PREPARATIONS.map((value) => ({
                value,
                label: t.fit.groups[value],
                default: narrowing.preparation === value,
              })),
            ],
          },
        ],
      };
    default:
      return {
        question: start.must,
        hint: start.mustHint,
        menus: [
          {
            id: menuId('pay'),
            placeholder: start.pay,
            choose: [1, 1] as const,
            options: [
              { value: ANY, label: start.anyPay, default: narrowing.minPay === undefined },
              ...PAY_STEPS.map((dollars) => ({
                value: String(dollars),
                label: `${start.pay} ${t.fit.form.payAtLeast(dollars)}`,
                default: narrowing.minPay === dollars,
              })),
            ],
          },
          {
            id: menuId('growing'),
            placeholder: start.growing,
            choose: [1, 1] as const,
            options: [
              { value: ANY, label: start.notGrowing, default: narrowing.growing !== true },
              { value: 'growing', label: start.growing, default: narrowing.growing === true },
            ],
          },
        ],
      };
  }
}

/** The answers with what was chosen in a menu; what is none of its options counts as no answer. */
function answered(answers: Answers, of: string, values: readonly string[]): Answers {
  const { narrowing } = answers;
  const [chosen] = values;
  switch (of) {
    case 'skills':
      return { ...answers, skills: softSkillCodes(values) };
    case 'interests':
      return { ...answers, interests: INTERESTS.filter((interest) => values.includes(interest)) };
    case 'preparation':
      return {
        ...answers,
        narrowing: { ...narrowing, preparation: PREPARATIONS.find((each) => each === chosen) },
      };
    case 'pay':
      return {
        ...answers,
        narrowing: { ...narrowing, minPay: PAY_STEPS.find((dollars) => String(dollars) === chosen) },
      };
    default:
      return {
        ...answers,
        narrowing: { ...narrowing, growing: chosen === 'growing' ? true : undefined },
      };
  }
}

interface Match {
  readonly code: string;
  readonly fit?: number;
  readonly interests?: number | undefined;
}

/** Careers by skills, by interests, by both, or, where nothing was chosen, by how many people do them. */
function ranked({ services }: Context, { skills, interests }: Answers): readonly Match[] {
  const { fit, interests: model, facts } = services.careers();
  const fits = fit.rank(skills);
  const profile: InterestProfile = Object.fromEntries(interests.map((interest) => [interest, 1]));
  const likes = interests.length === 0 ? [] : model.rank(profile);
  if (fits.length > 0 && likes.length > 0)
    return rankBoth(fits, likes).map(({ code, fit: own, interests: liked }) => ({
      code,
      fit: own.betterThan,
      interests: liked?.betterThan,
    }));
  if (fits.length > 0) return fits.map(({ code, betterThan }) => ({ code, fit: betterThan }));
  if (likes.length > 0) return likes.map(({ code, betterThan }) => ({ code, interests: betterThan }));
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

function result(context: Context, answers: Answers): Screen {
  const { locale, services } = context;
  const { skills, interests, narrowing } = answers;
  const t = sentencesFor(locale);
  const careers = services.careers();
  const entries = guide(locale);
  const nameOf = (code: string): string => t.skillName({ code, title: careers.elementName(code) });
  const found = ranked(context, answers).filter(({ code }) => {
    const career = careers.facts.get(code);
    return career !== undefined && fitsNarrowing(career, narrowing);
  });
  const back = stepRoute.id({ via: 'see', step: STEPS + 1, ...answers });
  // Fit alone favours careers that ask for years of study.
  const mixed =
    narrowing.preparation === undefined ? takingTurns(byPreparation(found, careers.facts)) : found;
  const shown = mixed.slice(0, CAREERS).map(({ code, fit, interests: liked }): StartCareer => {
    const leansOn = careers.fit.reasons(code, skills)?.leansOn.slice(0, 2).map(nameOf) ?? [];
    const how = [
      ...(fit === undefined ? [] : [t.fit.betterThan(fit)]),
      ...(liked === undefined ? [] : [t.start.likes(liked)]),
    ];
    return {
      code,
      name: entries.get(code)?.name ?? careers.facts.get(code)?.title ?? code,
      summary: entries.get(code)?.summary ?? '',
      reasons: [
        ...(leansOn.length === 0 ? [] : [t.fit.leansOn(leansOn)]),
        ...(how.length === 0 ? [] : [sentence(how.join(' · '))]),
      ],
      facts: publishedFacts(careers, code),
      openId: careerRoute.id({ code, section: 'overview', page: 1, back }),
    };
  });
  return privateScreen(
    startResultView(t, {
      careers: shown,
      nothingChosen: skills.length === 0 && interests.length === 0,
      backId: stepRoute.id({ via: 'back', step: STEPS, ...answers }),
      overId: stepRoute.id({ via: 'over', step: 1, ...NONE }),
      keepId: skills.length === 0 ? undefined : useRoute.id({ skills }),
      provenance: careersProvenance(context),
    }),
  );
}

function wordsModal({ locale }: Context, answers: Answers): ModalReply {
  const { ask } = sentencesFor(locale);
  return openModal(
    modal({
      id: toldRoute.id(answers),
      title: ask.formTitle,
      fields: [
        textInput({
          id: WORDS_FIELD,
          label: ask.formLabel,
          maxLength: MAX_WORDS_LENGTH,
          paragraph: true,
          placeholder: ask.formPlaceholder,
        }),
      ],
    }),
  );
}

/** The first question again, with the skills heard in the words ticked. */
function told(context: Context, answers: Answers, text: string): Screen {
  const { skills } = context.services.ownWords.skills(text, context.locale);
  const t = sentencesFor(context.locale);
  if (skills.length === 0) return step(context, 1, answers, t.start.nothingHeard);
  const all = softSkillCodes([...answers.skills, ...skills.map(({ code }) => code)]);
  return step(context, 1, { ...answers, skills: all });
}

/** `/start`: four short questions, each of which can be skipped, then careers. */
export const start = defineCommand(
  'start',
  [subcommand({ path: 'start' }, (context) => step(context, 1, NONE))],
  [
    component(startRoute, 'reply', (context) => step(context, 1, NONE)),
    component(stepRoute, 'update', async (context, { step: number, skills, interests, narrowing }) => {
      if (number > STEPS && interests.length > 0)
        await keepScores(context, scoresOf({ most: interests, also: [] }));
      return step(context, number, { skills, interests, narrowing });
    }),
    component(menuRoute, 'update', (context, { of, step: number, ...answers }, values) =>
      step(context, number, answered(answers, of, values)),
    ),
    component(wordsRoute, 'modal', wordsModal),
    component(toldRoute, 'update', (context, answers, _, fields) =>
      told(context, answers, fields[WORDS_FIELD] ?? ''),
    ),
  ],
);
