import { heading, subtext } from '@discordjs/formatters';
import { button, buttons } from '../../components/controls.ts';
import { plain, text } from '../../components/text.ts';
import { view, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';

interface QuizData {
  /** What people in the career to guess do. */
  readonly summary: string;
  readonly choices: readonly { readonly name: string; readonly id: string }[];
  readonly answered: number;
  readonly right: number;
  readonly anotherId: string;
}

/** A quiz question, with how many have answered and how many were right. */
export const quizView = (t: Sentences, { summary, choices, answered, right, anotherId }: QuizData): View =>
  view([
    text([heading(t.team.guess, 2), plain(summary)]),
    buttons(choices.map(({ name, id }) => button({ id, label: name }))),
    text(subtext(t.team.score(answered, right))),
    buttons([button({ id: anotherId, label: t.team.another })]),
  ]);
