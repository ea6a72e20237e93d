import { subtext } from '@discordjs/formatters';
import { button } from '../../components/controls.ts';
import { joinFacts } from '../../components/text.ts';
import { section, type Block } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { careerFactsWords, type CareerFactsData } from './career-facts.ts';

/** A career on a screen that shows a few with the reasons for each. */
export interface CareerSummary {
  readonly code: string;
  readonly name: string;
  /** What people in it do. */
  readonly summary: string;
  readonly facts: CareerFactsData;
  readonly openId: string;
}

/** The published facts and the code, in small print. */
export const careerSmallPrint = (t: Sentences, { facts, code }: Pick<CareerSummary, 'facts' | 'code'>) =>
  subtext(joinFacts([...careerFactsWords(t, facts), code]));

/** Lines about a career, with its small print and a button that opens it. */
export const careerSection = (
  t: Sentences,
  career: Pick<CareerSummary, 'code' | 'facts' | 'openId'>,
  lines: readonly (string | undefined)[],
): Block =>
  section([...lines, careerSmallPrint(t, career)], button({ id: career.openId, label: t.list.open }));
