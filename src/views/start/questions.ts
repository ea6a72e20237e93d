import { bold, heading, subtext } from '@discordjs/formatters';
import { button, buttons, select, type SelectOptions } from '../../components/controls.ts';
import { plain, text } from '../../components/text.ts';
import { separator, view, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { careerSection, type CareerSummary } from '../career/career-summary.ts';
import { firstSentence } from '../ask/first-sentence.ts';
import { sourceLine, type Provenance } from '../source-line.ts';

export interface StepData {
  readonly step: number;
  readonly steps: number;
  readonly question: string;
  readonly hint: string;
  readonly note?: string | undefined;
  readonly menus: readonly SelectOptions[];
  /** Opens the modal for a person's own words. */
  readonly wordsId?: string | undefined;
  readonly backId: string | undefined;
  readonly skipId: string;
  readonly nextId: string;
  /** Skips the remaining questions. */
  readonly seeId: string;
}

/** A question of the guided start. */
export const stepView = (t: Sentences, data: StepData): View =>
  view([
    text([subtext(t.start.title(data.step, data.steps)), heading(data.question, 2), data.note ?? data.hint]),
    data.menus.map((menu) => select(menu)),
    buttons([
      button({ id: data.wordsId, label: t.start.inWords }),
      button({ id: data.backId, label: t.start.back }),
      button({ id: data.skipId, label: t.start.skip }),
      button({ id: data.nextId, label: t.start.next, primary: true }),
    ]),
    data.step < data.steps ? buttons([button({ id: data.seeId, label: t.picker.see })]) : undefined,
  ]);

export interface StartCareer extends CareerSummary {
  /** The reasons: ready Markdown. */
  readonly reasons: readonly string[];
}

interface StartResultData {
  readonly careers: readonly StartCareer[];
  readonly nothingChosen: boolean;
  readonly backId: string;
  readonly overId: string;
  /** Stores the skills; absent without any. */
  readonly keepId: string | undefined;
  readonly provenance: Provenance;
}

/** The careers at the end of the guided start. */
export const startResultView = (t: Sentences, data: StartResultData): View =>
  view([
    text([
      heading(t.start.result, 2),
      data.careers.length === 0
        ? t.start.none
        : data.nothingChosen
          ? t.start.nothingChosen
          : t.start.resultHint,
    ]),
    data.careers.map((career) =>
      careerSection(t, career, [
        bold(plain(career.name)),
        plain(firstSentence(career.summary)),
        ...career.reasons,
      ]),
    ),
    separator(),
    buttons([
      button({ id: data.keepId, label: t.start.keep, primary: true }),
      button({ id: data.backId, label: t.start.back }),
      button({ id: data.overId, label: t.interests.again }),
    ]),
    sourceLine(t, data.provenance, t.fit.sources),
  ]);
