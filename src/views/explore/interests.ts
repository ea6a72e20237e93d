import { bold, heading, subtext } from '@discordjs/formatters';
import { INTERESTS, type Interest } from 'waymark-onet';
import { button, buttons, select } from '../../components/controls.ts';
import { cut, plain, text } from '../../components/text.ts';
import { separator, view, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import type { Strength } from '../../locales/values.ts';
import { backButton } from '../lists/list.ts';
import { sourceLine, type Provenance } from '../source-line.ts';

/** The longest label that every device shows in full. */
const MAX_LABEL_LENGTH = 34;

/** Six descriptions of this length leave room for the rest of a message. */
const MAX_DESCRIPTION_LENGTH = 400;

const MAX_QUESTION_LENGTH = 1_000;

interface QuestionData {
  /** 1-based, and of how many. */
  readonly number: number;
  readonly questions: number;
  readonly text: string;
  readonly answers: readonly { readonly label: string; readonly id: string }[];
  /** The question before; absent on the first. */
  readonly back: string | undefined;
  readonly pauseId: string;
  /** Leads to choosing by hand instead. */
  readonly chooseId?: string;
  /** Names the author of the questions. */
  readonly note?: string;
  readonly provenance: Provenance | undefined;
}

/** One question with its answers. */
export const questionView = (t: Sentences, data: QuestionData): View =>
  view([
    text([
      heading(t.interests.question(data.number, data.questions), 2),
      subtext(t.interests.progress((data.number - 1) / data.questions)),
    ]),
    text([t.interests.ask, bold(plain(cut(data.text, MAX_QUESTION_LENGTH)))]),
    buttons(data.answers.map(({ label, id }) => button({ id, label: cut(label, MAX_LABEL_LENGTH) }))),
    buttons([
      button({ id: data.back, label: t.list.back }),
      button({ id: data.pauseId, label: t.interests.pause }),
      button({ id: data.chooseId, label: t.interests.choose }),
    ]),
    sourceLine(t, data.provenance, data.note),
  ]);

interface ResultsData {
  /** The strongest first. */
  readonly scores: readonly {
    readonly title: string;
    readonly description?: string | undefined;
    readonly score: number;
  }[];
  /** The highest score there can be. */
  readonly max: number;
  readonly careersId: string;
  readonly againId: string;
  readonly back: string;
  readonly note?: string;
  readonly provenance: Provenance | undefined;
}

/** A score between one and two thirds of the maximum counts as some interest. */
const strengthOf = (share: number): Strength =>
  share >= 2 / 3 ? 'strong' : share >= 1 / 3 ? 'some' : 'little';

/** The six scores in words and numbers. */
export const resultsView = (t: Sentences, data: ResultsData): View =>
  view([
    text([heading(t.interests.results, 2), t.interests.resultsHint]),
    separator(),
    text(
      data.scores.map(({ title, description = '', score }) => {
        const words = t.interests.score(score, data.max, strengthOf(score / data.max));
        return `${bold(plain(title))}: ${words}\n${subtext(plain(cut(description, MAX_DESCRIPTION_LENGTH)))}`;
      }),
    ),
    buttons([
      button({ id: data.careersId, label: t.picker.see, primary: true }),
      button({ id: data.againId, label: t.interests.again }),
      backButton(t, data.back),
    ]),
    sourceLine(t, data.provenance, data.note),
  ]);

interface ChooseData {
  readonly most: readonly Interest[];
  readonly also: readonly Interest[];
  /** A sentence about what has just happened. */
  readonly note?: string | undefined;
  readonly mostId: string;
  readonly alsoId: string;
  readonly careersId: string;
  /** Waymark's own questions, or O*NET's with a key. */
  readonly askId: string;
  /** Deletes the stored interests; absent without any. */
  readonly clearId: string | undefined;
}

/** The menus to choose interests by hand. */
export function chooseView(t: Sentences, data: ChooseData): View {
  const { most, also } = data;
  const { names, descriptions } = t.interests;
  const menu = (id: string, placeholder: string, chosen: readonly Interest[]) =>
    select({
      id,
      placeholder,
      choose: [0, INTERESTS.length],
      options: INTERESTS.map((interest) => ({
        label: names[interest],
        value: interest,
        description: descriptions[interest],
        default: chosen.includes(interest),
      })),
    });
  const namesOf = (interests: readonly Interest[]): string[] => interests.map((interest) => names[interest]);
  return view([
    text([heading(t.interests.choose, 2), t.interests.chooseHint]),
    text(data.note),
    text(INTERESTS.map((interest) => `- ${bold(names[interest])}: ${descriptions[interest]}`)),
    menu(data.mostId, t.interests.most, most),
    menu(data.alsoId, t.interests.also, also),
    most.length > 0 ? text(t.interests.byChoice(namesOf(most), namesOf(also))) : undefined,
    buttons([
      button({ id: data.careersId, label: t.picker.see, primary: true, disabled: most.length === 0 }),
      button({ id: data.askId, label: t.interests.askMe }),
      button({ id: data.clearId, label: t.interests.clear }),
    ]),
  ]);
}
