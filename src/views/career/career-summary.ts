import { subtext } from '@discordjs/formatters';
import { button } from '../../components/controls.ts';
import { section, type Block } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { careerFactsWords, type CareerFactsData } from './career-facts.ts';

/** A career as one of a few, on a screen that says why it is there. */
export interface CareerSummary {
  readonly code: string;
  readonly name: string;
  /** What people in it do. */
  readonly summary: string;
  readonly facts: CareerFactsData;
  readonly openId: string;
}

/** What is published of it and its code, in small print. */
export const careerSmallPrint = (t: Sentences, { facts, code }: Pick<CareerSummary, 'facts' | 'code'>) =>
  subtext([...careerFactsWords(t, facts), code].join(' · '));

/** Lines about a career, with its small print and a button that opens it. */
export const careerSection = (
  t: Sentences,
  career: Pick<CareerSummary, 'code' | 'facts' | 'openId'>,
  lines: readonly (string | undefined)[],
): Block =>
  section([...lines, careerSmallPrint(t, career)], button({ id: career.openId, label: t.list.open }));
