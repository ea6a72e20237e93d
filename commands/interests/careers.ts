import { ephemeral, message, type Reply } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { button, plain, row } from '../../src/views/blocks.ts';
import { CAREERS_PER_PAGE, careerListView } from '../../src/views/lists/career-list.ts';
import { noticeView } from '../../src/views/notices.ts';
import { zoneMenu } from '../../src/views/lists/zone-menu.ts';
import { careerRoute } from '../career/custom-ids.ts';
import { fetchPage } from '../shared/paging.ts';
import type { Context } from '../shared/context.ts';
import { onetError } from '../shared/errors.ts';
import { jobZones } from '../shared/job-zones.ts';
import { FORMS, scoresOf, type Person } from './answers.ts';
import { chooseRoute, fitRoute, questionRoute, shareRoute, zoneRoute } from './custom-ids.ts';
import { inLanguage } from './profiler.ts';

export interface Wanted {
  readonly page: number;
  /** Job Zone 1-5; undefined: any. */
  readonly zone: number | undefined;
  readonly person: Person;
}

/** No list of careers comes near this many pages; it bounds what a custom_id can say. */
const MAX_PAGE = 999;

const isNobody = (person: Person): boolean => !('answers' in person) && person.most.length === 0;

/** A page of the careers that fit somebody's interests, the best first; a shared one is about nobody present. */
export async function careersByInterests(
  context: Context,
  { page: wanted, zone, person }: Wanted,
  { locale, shared }: { locale: Context['locale']; shared: boolean } = {
    locale: context.locale,
    shared: false,
  },
): Promise<Reply> {
  const { services, signal } = context;
  const back = backTo(person);
  if (isNobody(person)) return ephemeral(noticeView(sentencesFor(locale).choices.gone));
  const asked = 'answers' in person ? { answers: person.answers } : scoresOf(person);
  const [answer, zones] = await Promise.all([
    fetchPage(
      async (rows, options) =>
        inLanguage(locale, async (profiler) =>
          services.onet.call(
            profiler.careers,
            { ...asked, ...rows, ...(zone !== undefined && { zone }) },
            options,
          ),
        ),
      { page: wanted, size: CAREERS_PER_PAGE, signal },
    ),
    jobZones(context, locale),
  ]);
  if (!answer.ok) return onetError(context, answer, { back: shared ? undefined : back });
  const t = sentencesFor(locale);
  const { page, pages } = answer;
  const { total, career, titles } = answer.data;
  const here = fitRoute.id({ via: 'see', page: Math.min(page, MAX_PAGE), zone, person });
  return message(
    careerListView(t, {
      title: shared ? t.interests.sharedFit : t.interests.fit,
      summary: [
        basis(t, person),
        ...(total === 0 ? [] : [t.list.count(total, page, pages)]),
        ...(answer.source === 'local' && total > 0 ? [t.interests.rule] : []),
      ].join('\n'),
      none: t.interests.noneFit,
      careers: career.map(({ code, title, fit, tags }, index) => ({
        code,
        title,
        rank: (page - 1) * CAREERS_PER_PAGE + index + 1,
        lines: [fitIn(t, fit), ...(tags.bright_outlook === true ? [t.matches.bright] : [])],
        openId: careerRoute.id({ code, section: 'overview', page: 1, back: here }),
      })),
      controls: [row([zoneMenu(t, { id: zoneRoute.id({ person }), chosen: zone, zones })])],
      buttons: shared
        ? []
        : [
            button({ id: back, label: 'answers' in person ? t.interests.toResults : t.interests.change }),
            button({
              id: shareRoute.id({ page: Math.min(page, MAX_PAGE), zone, person }),
              label: t.choices.share,
              disabled: total === 0,
            }),
          ],
      page,
      pages: Math.min(pages, MAX_PAGE),
      pagerId: (via, target) => fitRoute.id({ via, page: target, zone, person }),
      titles,
      provenance: answer,
    }),
  );
}

/** Where the interests come from: the results of the questions, or the menus. */
function backTo(person: Person): string {
  if (!('answers' in person)) return chooseRoute.id(person);
  const form = person.answers.length === FORMS.short ? 'short' : 'long';
  return questionRoute.id({ form, answers: person.answers });
}

function basis(t: Sentences, person: Person): string {
  if ('answers' in person) return t.interests.byAnswers(person.answers.length);
  const names = (interests: typeof person.most) => interests.map((one) => t.interests.names[one]);
  return t.interests.byChoice(names(person.most), names(person.also));
}

/** O*NET's word for a fit in our words; another word as it is. */
const fitIn = (t: Sentences, fit: string): string =>
  fit === 'Best' || fit === 'Great' || fit === 'Good' ? t.interests.fits[fit] : plain(fit);
