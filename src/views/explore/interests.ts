import { bold, heading, subtext } from '@discordjs/formatters';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Sentences } from '../../locales/types.ts';
import type { Strength } from '../../locales/words/interests.ts';
import { INTERESTS, type Interest } from 'waymark-onet';
import { MAX_OPTION_TEXT, button, container, cut, menu, plain, row, separator, text } from '../blocks.ts';
import { backButtons } from '../lists/career-list.ts';
import { sourceLine, type Provenance } from '../source.ts';

/** The longest label that every device shows whole. */
const MAX_LABEL_LENGTH = 34;

/** Six of so many characters leave room for the rest of a message. */
const MAX_DESCRIPTION_LENGTH = 400;

/** No question is near this long; it keeps a strange one within a message. */
const MAX_QUESTION_LENGTH = 1_000;

export interface QuestionData {
  /** 1-based, and of how many. */
  readonly number: number;
  readonly questions: number;
  readonly text: string;
  readonly answers: readonly { readonly label: string; readonly id: string }[];
  /** The question before; absent on the first. */
  readonly back: string | undefined;
  readonly pauseId: string;
  readonly provenance: Provenance;
}

/** One question with its answers. */
export const questionView = (t: Sentences, data: QuestionData): APIMessageTopLevelComponent[] => [
  container([
    text(
      [
        heading(t.interests.question(data.number, data.questions), 2),
        subtext(t.interests.progress((data.number - 1) / data.questions)),
      ].join('\n'),
    ),
    text(`${t.interests.ask}\n${bold(plain(cut(data.text, MAX_QUESTION_LENGTH)))}`),
    row(data.answers.map(({ label, id }) => button({ id, label: cut(label, MAX_LABEL_LENGTH) }))),
    row([
      ...(data.back === undefined ? [] : [button({ id: data.back, label: t.interests.backOne })]),
      button({ id: data.pauseId, label: t.interests.pause }),
    ]),
    sourceLine(t, data.provenance),
  ]),
];

export interface NoCodeData {
  readonly said: string;
  readonly codeId: string;
  readonly againId: string;
}

/** What was typed is no code to go on with. */
export const noCodeView = (t: Sentences, data: NoCodeData): APIMessageTopLevelComponent[] => [
  container([
    text(data.said),
    row([
      button({ id: data.codeId, label: t.interests.enterCode, primary: true }),
      button({ id: data.againId, label: t.interests.again }),
    ]),
  ]),
];

export interface Score {
  readonly title: string;
  readonly description: string;
  readonly score: number;
}

export interface ResultsData {
  /** The strongest first. */
  readonly scores: readonly Score[];
  /** The highest score there can be. */
  readonly most: number;
  readonly careersId: string;
  readonly againId: string;
  readonly back: string;
  readonly provenance: Provenance;
}

/** A third of the highest score up to two thirds is some interest. */
const strengthOf = (share: number): Strength =>
  share >= 2 / 3 ? 'strong' : share >= 1 / 3 ? 'some' : 'little';

/** The six scores in words and numbers. */
export const resultsView = (t: Sentences, data: ResultsData): APIMessageTopLevelComponent[] => [
  container([
    text(`${heading(t.interests.results, 2)}\n${t.interests.resultsHint}`),
    separator(),
    text(
      data.scores
        .map(({ title, description, score }) => {
          const said = t.interests.score(score, data.most, strengthOf(score / data.most));
          return `${bold(plain(title))}: ${said}\n${subtext(plain(cut(description, MAX_DESCRIPTION_LENGTH)))}`;
        })
        .join('\n'),
    ),
    row([
      button({ id: data.careersId, label: t.interests.seeCareers, primary: true }),
      button({ id: data.againId, label: t.interests.again }),
      ...backButtons(t, data.back),
    ]),
    sourceLine(t, data.provenance),
  ]),
];

export interface ChooseData {
  readonly most: readonly Interest[];
  readonly also: readonly Interest[];
  /** Why there is this and no questions. */
  readonly note?: string;
  readonly mostId: string;
  readonly alsoId: string;
  readonly careersId: string;
}

/** Choosing interests by hand, in two degrees. */
export function chooseView(t: Sentences, data: ChooseData): APIMessageTopLevelComponent[] {
  const { names, descriptions } = t.interests;
  const options = (chosen: readonly Interest[]) =>
    INTERESTS.map((interest) => ({
      label: names[interest],
      value: interest,
      description: descriptions[interest],
      default: chosen.includes(interest),
    }));
  const namesOf = (some: readonly Interest[]): string[] => some.map((interest) => names[interest]);
  const all: readonly [number, number] = [0, INTERESTS.length];
  return [
    container([
      text([heading(t.interests.choose, 2), t.interests.chooseHint].join('\n')),
      ...(data.note === undefined ? [] : [text(data.note)]),
      text(INTERESTS.map((interest) => `- ${bold(names[interest])}: ${descriptions[interest]}`).join('\n')),
      row([
        menu({ id: data.mostId, placeholder: t.interests.most, choose: all, options: options(data.most) }),
      ]),
      row([
        menu({ id: data.alsoId, placeholder: t.interests.also, choose: all, options: options(data.also) }),
      ]),
      ...(data.most.length > 0 ? [text(t.interests.byChoice(namesOf(data.most), namesOf(data.also)))] : []),
      row([
        button({
          id: data.careersId,
          label: t.interests.seeCareers,
          primary: true,
          disabled: data.most.length === 0,
        }),
      ]),
    ]),
  ];
}

export interface InterestListData {
  readonly interests: readonly {
    readonly code: string;
    readonly title: string;
    readonly description: string;
  }[];
  readonly pickId: string;
  readonly provenance: Provenance;
}

/** The six interests, to see the careers of one. */
export const interestListView = (
  t: Sentences,
  { interests, pickId, provenance }: InterestListData,
): APIMessageTopLevelComponent[] => [
  container([
    text(`${heading(t.interests.six, 2)}\n${t.interests.sixHint}`),
    text(
      interests
        .map(
          ({ title, description }) =>
            `- ${bold(plain(title))}: ${plain(cut(description, MAX_DESCRIPTION_LENGTH))}`,
        )
        .join('\n'),
    ),
    row([
      menu({
        id: pickId,
        placeholder: t.interests.pick,
        options: interests.map(({ code, title, description }) => ({
          label: cut(title, MAX_OPTION_TEXT),
          value: code,
          description: cut(description, MAX_OPTION_TEXT),
        })),
      }),
    ]),
    sourceLine(t, provenance),
  ]),
];
