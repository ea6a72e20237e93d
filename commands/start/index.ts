import { INTERESTS, SOFT_SKILL_CODES } from 'waymark-onet';
import { intentOf } from '../../src/advice/conversation/intent.ts';
import { PREPARATIONS, type Narrowing } from '../../src/advice/preparation.ts';
import { openModal, privateScreen, type ModalReply, type Screen } from '../../src/app/reply.ts';
import type { SelectOption, SelectOptions } from '../../src/components/controls.ts';
import { modal, textInput } from '../../src/components/modal.ts';
import { noticeView } from '../../src/views/notices.ts';
import { stepView, type StepData } from '../../src/views/start/questions.ts';
import { MAX_WORDS_LENGTH, WORDS_FIELD } from '../ask/custom-ids.ts';
import { recognize } from '../../src/advice/recognize.ts';
import { interestsIn } from '../interests/choose-interests.ts';
import { scoresOf } from '../interests/profile-codec.ts';
import { saveScores } from '../interests/stored-interests.ts';
import type { Context } from '../shared/context.ts';
import { component, defineCommand, subcommand } from '../shared/define-command.ts';
import { ANY, GROWING, PAY_STEPS } from '../skills/filters.ts';
import { softSkillCodes } from '../skills/picks.ts';
import {
  MAX_NAMED,
  NO_ANSWERS,
  type Answers,
  menuRoute,
  type MenuName,
  startRoute,
  STEPS,
  stepRoute,
  wordsSubmitRoute,
  WORDS_STEPS,
  wordsModalRoute,
} from './custom-ids.ts';
import { careerName, skillNamer } from '../career/career-summary.ts';
import { result } from './result.ts';

const MAX_INTERESTS = 2;

/** A question with what has been answered so far; after the last one, the careers. */
function step(context: Context, number: number, answers: Answers, note?: string): Screen {
  if (number > STEPS) return result(context, answers);
  const { t } = context;
  const id = (via: 'back' | 'next' | 'skip' | 'see', target: number, given: Answers = answers): string =>
    stepRoute.id({ via, step: target, ...given });
  return privateScreen(
    stepView(t, {
      step: number,
      steps: STEPS,
      ...question(context, number, answers),
      ...(note !== undefined && { note }),
      wordsId: number <= WORDS_STEPS ? wordsModalRoute.id({ ...answers, step: number }) : undefined,
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
  if (number === 1) return { ...answers, skills: [], named: [] };
  if (number === 2) return { ...answers, interests: [] };
  const filters = number === 3 ? { minPay, growing } : { preparation };
  return { ...answers, narrowing: { ...others, ...filters } };
}

function question(
  context: Context,
  number: number,
  answers: Answers,
): Pick<StepData, 'question' | 'hint' | 'menus'> {
  const { t } = context;
  const { start } = t;
  const { skills, interests, narrowing, named } = answers;
  const nameOf = skillNamer(context);
  const careers = named.length === 0 ? [] : [start.named(named.map((code) => careerName(context, code)))];
  const recognized = skills.length === 0 ? [] : [start.recognized(skills.map(nameOf))];
  const soFar = [...recognized, ...careers];
  const menu = (
    of: MenuName,
    placeholder: string,
    chosen: readonly string[],
    options: readonly SelectOption[],
    choose: readonly [number, number] = [1, 1],
  ): SelectOptions => ({
    id: menuRoute.id({ of, step: number, ...answers }),
    placeholder,
    choose,
    options: options.map((option) => ({ ...option, default: chosen.includes(option.value) })),
  });
  switch (number) {
    case 1: {
      const options = SOFT_SKILL_CODES.map((value) => ({
        value,
        label: nameOf(value),
        description: t.softSkills[value]?.description,
      }));
      return {
        question: start.thanked,
        hint: soFar.length === 0 ? start.thankedHint : soFar.join('\n'),
        menus: [menu('skills', start.tick, skills, options, [0, options.length])],
      };
    }
    case 2: {
      const options = INTERESTS.map((value) => ({ value, ...start.interests[value] }));
      return {
        question: start.like,
        hint: [start.likeHint, ...careers].join('\n'),
        menus: [menu('interests', start.likeTick, interests, options, [0, MAX_INTERESTS])],
      };
    }
    case 3: {
      const options = PREPARATIONS.map((value) => ({ value, label: t.fit.groups[value] }));
      const any = { value: ANY, label: start.anyPreparation };
      return {
        question: start.preparation,
        hint: start.preparationHint,
        menus: [menu('preparation', start.preparation, [narrowing.preparation ?? ANY], [any, ...options])],
      };
    }
    default: {
      const pay = PAY_STEPS.map((dollars) => ({
        value: String(dollars),
        label: `${t.fit.form.pay} ${t.fit.payAYear(dollars)}`,
      }));
      const anyPay = { value: ANY, label: start.anyPay };
      const growing = [
        { value: ANY, label: t.fit.form.growingAny },
        { value: GROWING, label: start.growing },
      ];
      return {
        question: start.must,
        hint: start.mustHint,
        menus: [
          menu('pay', t.fit.form.pay, [String(narrowing.minPay ?? ANY)], [anyPay, ...pay]),
          menu('growing', start.growing, [narrowing.growing === true ? GROWING : ANY], growing),
        ],
      };
    }
  }
}

/** The answers with what was chosen in a menu; what is none of its options counts as no answer. */
function answered(answers: Answers, of: string, values: readonly string[]): Answers {
  const [chosen] = values;
  const narrowed = (filter: Narrowing): Answers => ({
    ...answers,
    narrowing: { ...answers.narrowing, ...filter },
  });
  switch (of) {
    case 'skills':
      return { ...answers, skills: softSkillCodes(values) };
    case 'interests':
      return { ...answers, interests: interestsIn(values) };
    case 'preparation':
      return narrowed({ preparation: PREPARATIONS.find((each) => each === chosen) });
    case 'pay':
      return narrowed({ minPay: PAY_STEPS.find((dollars) => String(dollars) === chosen) });
    default:
      return narrowed({ growing: chosen === GROWING ? true : undefined });
  }
}

function wordsModal({ t }: Context, answers: Answers, number: number): ModalReply {
  const { ask, start } = t;
  const isFirst = number === 1;
  return openModal(
    modal({
      id: wordsSubmitRoute.id({ ...answers, step: number }),
      title: ask.formTitle,
      fields: [
        textInput({
          id: WORDS_FIELD,
          label: isFirst ? start.thanked : start.like,
          maxLength: MAX_WORDS_LENGTH,
          paragraph: true,
          placeholder: isFirst ? start.thankedPlaceholder : start.likePlaceholder,
        }),
      ],
    }),
  );
}

/**
 * The question again, with what was recognized: skills in what people are thanked for, ticked, and careers in either. What
 * somebody likes shows no skill.
 */
async function readWords(context: Context, answers: Answers, number: number, text: string): Promise<Screen> {
  const { t } = context;
  if (intentOf(text, 0)?.kind === 'distress') return privateScreen(noticeView(t.ask.distress));
  const recognized = await recognize(context.services.ownWords, text, context.locale);
  const skills = number === 1 ? recognized.skills.map(({ code }) => code) : [];
  const careers = recognized.careers.map(({ code }) => code);
  if (skills.length === 0 && careers.length === 0) {
    return step(context, number, answers, number === 1 ? t.start.nothingRecognized : t.start.nothingLiked);
  }
  return step(context, number, {
    ...answers,
    skills: softSkillCodes([...answers.skills, ...skills]),
    named: [...new Set([...careers.slice(0, MAX_NAMED), ...answers.named])].slice(0, MAX_NAMED),
  });
}

/** `/start`: four short questions, each of which can be skipped, then careers. */
export const start = defineCommand(
  'start',
  [subcommand({ path: 'start' }, (context) => step(context, 1, NO_ANSWERS))],
  [
    component(startRoute, 'reply', (context) => step(context, 1, NO_ANSWERS)),
    component(stepRoute, 'update', async (context, { step: number, skills, interests, narrowing, named }) => {
      if (number > STEPS && interests.length > 0)
        await saveScores(context, scoresOf({ most: interests, also: [] }));
      return step(context, number, { skills, interests, narrowing, named });
    }),
    component(menuRoute, 'update', (context, { of, step: number, ...answers }, values) =>
      step(context, number, answered(answers, of, values)),
    ),
    component(wordsModalRoute, 'modal', (context, { step: number = 1, ...answers }) =>
      wordsModal(context, answers, number),
    ),
    component(wordsSubmitRoute, 'update', (context, { step: number = 1, ...answers }, _, fields) =>
      readWords(context, answers, number, fields[WORDS_FIELD] ?? ''),
    ),
  ],
);
