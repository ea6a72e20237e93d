import { bold, heading } from '@discordjs/formatters';
import { button, buttons, select } from '../../components/controls.ts';
import { echo, plain, text } from '../../components/text.ts';
import { separator, view, type Block, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { careerSection, type CareerSummary } from '../career/career-summary.ts';
import { sourceLine, type Provenance } from '../source-line.ts';
import { firstSentence } from './first-sentence.ts';

interface RecognizedSkill {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** Quotes from the text that show it; empty when the message is updated, because the text is not stored. */
  readonly quotes: readonly string[];
  readonly ticked: boolean;
}

export interface ListedCareer extends CareerSummary {
  /** Quotes from the text that name it; empty for a career that fits the skills. */
  readonly quotes: readonly string[];
}

/** A button that leads to careers near the one of this name. */
export interface Path {
  readonly id: string;
  readonly from: string;
}

interface RecognizedData {
  /** Whether the text is somebody else's message. */
  readonly ofMessage: boolean;
  /** A sentence above the rest. */
  readonly note?: string | undefined;
  readonly skills: readonly RecognizedSkill[];
  readonly careersInWords: readonly ListedCareer[];
  readonly careersForSkills: readonly ListedCareer[];
  readonly tickId: string;
  readonly useId: string;
  readonly againId: string;
  readonly listId: string;
  /** Opens the careers near the person's own work. */
  readonly path: Path | undefined;
  readonly provenance: Provenance;
}

/** The skills and careers recognized in a text. Nothing is stored until a button is pressed. */
export function recognizedView(t: Sentences, data: RecognizedData): View {
  const { skills } = data;
  const ticked = skills.filter(({ ticked: is }) => is);
  return view([
    text([
      data.note,
      skills.length === 0
        ? undefined
        : heading(data.ofMessage ? t.ask.recognizedInMessage : t.ask.recognized, 2),
      ...skills.map(({ name, quotes }) => t.ask.skillLine(plain(name), quotes.map(echo))),
    ]),
    skills.length === 0
      ? undefined
      : select({
          id: data.tickId,
          placeholder: t.ask.tick,
          choose: [0, skills.length],
          options: skills.map(({ code, name, description, ticked: isTicked }) => ({
            value: code,
            label: name,
            description,
            default: isTicked,
          })),
        }),
    careers(t, t.ask.careersInWords, data.careersInWords),
    careers(t, t.ask.careersForSkills, data.careersForSkills),
    separator(),
    buttons([
      skills.length === 0
        ? undefined
        : button({ id: data.useId, label: t.ask.use, primary: true, disabled: ticked.length === 0 }),
      button({ id: data.againId, label: t.ask.again }),
      button({ id: data.listId, label: t.ask.list }),
    ]),
    buttons([data.path && button({ id: data.path.id, label: t.path.openFrom(data.path.from) })]),
    sourceLine(t, data.provenance, t.fit.sources),
  ]);
}

/** A quote that is a part of another one adds nothing. */
const withoutParts = (quotes: readonly string[]): string[] =>
  quotes.filter((quote) => !quotes.some((other) => other !== quote && other.includes(quote)));

const careers = (t: Sentences, title: string, found: readonly ListedCareer[]): Block =>
  found.map((career, index) =>
    careerSection(t, career, [
      index === 0 ? heading(title, 3) : undefined,
      bold(plain(career.name)),
      plain(firstSentence(career.summary)),
      career.quotes.length === 0 ? undefined : t.ask.becauseYouWrote(withoutParts(career.quotes).map(echo)),
    ]),
  );

interface QuestionData {
  /** Replaces the sentence that says what to write. */
  readonly note?: string | undefined;
  readonly formId: string;
  readonly startId: string;
  readonly pickId: string;
  readonly searchId: string;
}

/** When nothing was recognized: one question, and buttons to continue. */
export const questionView = (t: Sentences, data: QuestionData): View =>
  view([
    text([heading(t.ask.question, 2), data.note ?? t.ask.noWords]),
    buttons([
      button({ id: data.formId, label: t.ask.again, primary: true }),
      button({ id: data.startId, label: t.ask.guided }),
      button({ id: data.pickId, label: t.ask.list }),
      button({ id: data.searchId, label: t.career.search.ask }),
    ]),
  ]);
