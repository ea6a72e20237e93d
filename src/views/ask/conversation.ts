import { bold } from '@discordjs/formatters';
import { button, buttons } from '../../components/controls.ts';
import { plain, text } from '../../components/text.ts';
import { view, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { careerSection, type CareerSummary } from '../career/career-summary.ts';
import { sourceLine, type Provenance } from '../source-line.ts';
import { firstSentence } from './first-sentence.ts';
import type { Path } from './recognized.ts';

interface TurnData {
  readonly sentence: string;
  /** Numbered in the order shown: the next message may say "the second one". */
  readonly careers: readonly CareerSummary[];
  readonly againId: string;
  readonly compareId: string | undefined;
  /** Opens more careers near the one that the list starts from. */
  readonly path: Path | undefined;
  readonly provenance: Provenance;
}

/** Careers in a conversation, each with its summary and facts. */
export const turnView = (t: Sentences, data: TurnData): View =>
  view([
    text(data.sentence),
    data.careers.map((career, index) =>
      careerSection(t, career, [
        bold(`${data.careers.length > 1 ? `${index + 1}. ` : ''}${plain(career.name)}`),
        plain(data.careers.length > 1 ? firstSentence(career.summary) : career.summary),
      ]),
    ),
    buttons([
      data.compareId === undefined
        ? undefined
        : button({ id: data.compareId, label: t.career.report.compare, primary: true }),
      data.path && button({ id: data.path.id, label: t.path.openFrom(data.path.from), primary: true }),
      button({ id: data.againId, label: t.ask.again }),
    ]),
    sourceLine(t, data.provenance, t.fit.sources),
  ]);

/** A public answer, with a button that continues privately. */
export const publicAnswerView = (
  t: Sentences,
  { sentence, privateId }: { readonly sentence: string; readonly privateId: string },
): View => view([text(sentence), buttons([button({ id: privateId, label: t.ask.goOn, primary: true })])]);
