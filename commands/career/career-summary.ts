import { guide } from '../../src/guide/guide.ts';
import type { CareerSummary } from '../../src/views/career/career-summary.ts';
import type { PublicContext } from '../shared/context.ts';
import { openCareerId } from './custom-ids.ts';
import { publishedFacts } from './published-facts.ts';

type Known = Pick<PublicContext, 'services' | 'locale'>;

/** The everyday name of a career; its title where the guide has none, or else its code. */
export const careerName = ({ services, locale }: Known, code: string): string =>
  guide(locale).get(code)?.name ?? services.careers().facts.get(code)?.title ?? code;

/** What screens with a few careers say of each; `back` is the custom_id of the screen. */
export const careerSummary = (known: Known, code: string, back = ''): CareerSummary => ({
  code,
  name: careerName(known, code),
  summary: guide(known.locale).get(code)?.summary ?? '',
  facts: publishedFacts(known.services.careers(), code),
  openId: openCareerId(code, back),
});
