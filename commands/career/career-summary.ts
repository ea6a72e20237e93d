import { occupationOverview } from 'waymark-onet';
import { guide } from '../../src/guide/guide.ts';
import type { CareerSummary } from '../../src/views/career/career-summary.ts';
import type { PublicContext } from '../shared/context.ts';
import { openCareerId } from './custom-ids.ts';
import { publishedFacts } from './published-facts.ts';

type Known = Pick<PublicContext, 'services' | 'locale'>;

/** A career's everyday name, or else its title or code. */
export const careerName = ({ services, locale }: Known, code: string): string =>
  guide(locale).get(code)?.name ?? services.careers().facts.get(code)?.title ?? code;

/** Gives the name of a skill in the person's language. */
export const skillNamer =
  ({ services, t }: Pick<PublicContext, 'services' | 't'>) =>
  (code: string): string =>
    t.skillName({ code, title: services.careers().elementName(code) });

/** A career's summary for a screen of a few careers; `back` is the custom_id of that screen. */
export const careerSummary = (known: Known, code: string, back = ''): CareerSummary => ({
  code,
  name: careerName(known, code),
  summary: guide(known.locale).get(code)?.summary ?? '',
  facts: publishedFacts(known.services.careers(), code),
  openId: openCareerId(code, back),
});

/** A career's title from the local data, or else from O*NET; its code when neither has one. */
export async function titleOf({ services, signal }: PublicContext, code: string): Promise<string> {
  const known = services.titles.of(code);
  if (known !== undefined) return known;
  const answer = await services.onet.call(occupationOverview, { code }, { signal });
  return answer.ok ? answer.data.title : code;
}
