import type { Locale } from 'discord-api-types/v10';
import { ephemeral, message, type Reply } from '../../src/app/reply.ts';
import {
  type Answer,
  type CareerOverview,
  type CareerSite,
  details,
  type Failure,
  MAX_ROWS,
  mnm,
  mpp,
  occupationOverview,
  type OccupationOverview,
  veterans,
} from 'waymark-onet';
import { catalogues, sentencesFor } from '../../src/locales/locales.ts';
import type { AtAGlance, SectionContent } from '../../src/views/career/report-content.ts';
import { careerReportView } from '../../src/views/career/report.ts';
import { noticeView } from '../../src/views/notices.ts';
import type { Provenance } from '../../src/views/source.ts';
import { PAGER_BUTTONS } from '../../src/views/lists/pager.ts';
import { component } from '../shared/define.ts';
import type { Context } from '../shared/context.ts';
import { readPicks } from '../skills/picked.ts';
import { notSavedError, onetError, storeError, errorSentence } from '../shared/errors.ts';
import { isFromVeterans, backTo } from '../shared/back-navigation.ts';
import { anyForm, contentsOf, formsFor, linkTo, sectionsFor, type Contents } from './section-forms.ts';
import {
  CAREER_SECTIONS,
  reportRoute,
  careerRoute,
  chooseRoute,
  formRoute,
  saveRoute,
  sectionRoute,
  shareRoute,
  stateRoute,
  turnRoute,
  unsaveRoute,
  type CareerSection,
} from './custom-ids.ts';
import { sectionLinks, sectionLinkComponents } from './section-links.ts';
import { SECTION_FORMS, type Form } from './sections.ts';
import { isRated, softSkillCareers, softSkillUse } from './soft-skills.ts';
import { glance, overviewContent } from './section-content.ts';

/** At most so many careers are kept for a person. */
export const MAX_SAVED = 100;

export interface Wanted {
  readonly code: string;
  readonly section: CareerSection;
  /** Undefined: whichever is best. */
  readonly form?: Form | undefined;
  readonly page: number;
  /** In the section on states, the one that was chosen, by its postal code. */
  readonly state?: string | undefined;
  readonly back: string;
}

interface Shown {
  readonly locale: Locale;
  /** True for a report posted for everyone: it is about nobody's picks. */
  readonly forAll: boolean;
}

const isSpanish = (locale: Locale): boolean => sentencesFor(locale) === catalogues.es;

/** Which of the career sites tells of a career: by language, and for veterans where they came from their own lists. */
export const siteFor = (locale: Locale, back: string): CareerSite =>
  isSpanish(locale) ? 'mpp' : isFromVeterans(back) ? 'veterans' : 'mnm';

/** A section of a career's report. */
export async function report(
  context: Context,
  wanted: Wanted,
  { locale, forAll }: Shown = { locale: context.locale, forAll: false },
): Promise<Reply> {
  const { services, signal, userId } = context;
  const { code, section, back } = wanted;
  const site = siteFor(locale, back);
  const [siteAnswer, online, careers, picked, kept] = await Promise.all([
    services.onet.call({ mnm, mpp, veterans }[site].report.overview, { code }, { signal }),
    services.onet.call(occupationOverview, { code }, { signal }),
    softSkillCareers(context),
    forAll ? [] : readPicks(context),
    forAll ? undefined : services.saved.has(userId, code),
  ]);
  const inList = careers.ok ? careers.data.occupation.find((career) => career.code === code) : undefined;
  const title =
    (siteAnswer.ok ? siteAnswer.data.title : undefined) ??
    (online.ok ? online.data.title : undefined) ??
    inList?.title ??
    services.titles.of(code);
  if (title === undefined) return onetError(context, firstFailure(siteAnswer, online), { back });

  const contents = contentsOf(siteAnswer, online);
  const spanish = isSpanish(locale) && siteAnswer.ok;
  const forms = formsFor(section, contents, spanish);
  const form = wanted.form ?? forms[0] ?? anyForm(section);
  const [content, rated] = await Promise.all([
    section === 'overview'
      ? overviewAnswer(context, { code, site: siteAnswer, online, careers })
      : sectionAnswer(context, { code, site, section, form, contents }),
    isRated(context, code, inList),
  ]);

  const t = sentencesFor(locale);
  const here = backTo(reportRoute.id({ code, section, form: wanted.form, page: wanted.page, back }));
  const { save, again } = waysFor({ ...wanted, form }, kept?.ok === true && kept.value);
  return message(
    careerReportView(t, {
      code,
      title,
      bright:
        (siteAnswer.ok && siteAnswer.data.tags.bright_outlook === true) ||
        (online.ok && online.data.tags.bright_outlook === true),
      softSkills: careers.ok && picked ? softSkillUse(t, inList, picked, rated) : undefined,
      section,
      content: content.ok ? content.data : errorSentence(t, content),
      ...(section === 'overview' &&
        !siteAnswer.ok &&
        siteAnswer.reason === 'not-available-locally' && { note: t.career.report.moreWithKey }),
      page: wanted.page,
      sections: sectionsFor(contents),
      sectionId: sectionRoute.id({ code, back }),
      stateId: (menu) => stateRoute.id({ code, menu, back }),
      state: wanted.state,
      pagerId: (turn, page) =>
        turnRoute.id({
          code,
          section,
          form: wanted.form,
          via: PAGER_BUTTONS.indexOf(turn),
          page: Math.min(page, 99),
          back,
        }),
      forms: forms.map((each) => ({
        form: each,
        id: formRoute.id({ code, section, form: each, page: 1, back }),
        shown: each === form,
      })),
      links: content.ok ? sectionLinks(t, { code, section, content: content.data }) : {},
      openId: (other) => careerRoute.id({ code: other, section: 'overview', page: 1, back: here }),
      ...(!forAll && { save, shareId: again }),
      compareId: chooseRoute.id({ via: 'see', kept: code, place: 1, page: 1, back: here }),
      back,
      titles: siteAnswer.ok && site === 'mpp' ? 'es' : 'en',
      provenance: provenanceOf(content, siteAnswer, online, careers),
    }),
  );
}

/** Of a career that nobody here can tell about, the title is known: its overview says so. */
async function overviewAnswer(
  context: Context,
  {
    code,
    site,
    online,
    careers,
  }: {
    readonly code: string;
    readonly site: Answer<CareerOverview>;
    readonly online: Answer<OccupationOverview>;
    readonly careers: Answer<unknown>;
  },
): Promise<Answer<SectionContent>> {
  const given = site.ok ? site : online.ok ? online : careers;
  const failure = firstFailure(site, online);
  if (!given.ok || (!site.ok && !online.ok && failure.reason !== 'not-available-locally')) return failure;
  const overview = overviewContent(site.ok ? site.data : undefined, online.ok ? online.data : undefined);
  // A career site tells enough in its own words: three more questions would bring little.
  if (site.ok) return { ...given, data: overview };
  return { ...given, data: { ...overview, atAGlance: await atAGlance(context, code) } };
}

async function atAGlance({ services, signal }: Context, code: string): Promise<AtAGlance> {
  const rows = { code, start: 1, end: MAX_ROWS };
  const [zone, interests, skills] = await Promise.all([
    services.onet.call(details.jobZone, { code }, { signal }),
    services.onet.call(details.interests, rows, { signal }),
    services.onet.call(details.skills, rows, { signal }),
  ]);
  return glance(
    zone.ok ? zone.data : undefined,
    interests.ok ? interests.data : undefined,
    skills.ok ? skills.data : undefined,
  );
}

async function sectionAnswer(
  context: Context,
  {
    section,
    form,
    contents,
    ...asked
  }: {
    readonly code: string;
    readonly site: CareerSite;
    readonly section: Exclude<CareerSection, 'overview'>;
    readonly form?: Form | undefined;
    readonly contents: Contents;
  },
): Promise<Answer<SectionContent>> {
  const told = form && SECTION_FORMS[section][form];
  if (!told) return { ok: false, reason: 'no-data', message: 'The section can not be told in this way.' };
  return told.ask({ context, ...asked, link: linkTo(section, form, contents) });
}

/** The reason to tell: that there is nothing, only when everybody says so. */
function firstFailure(...answers: readonly Answer<unknown>[]): Failure {
  const failures = answers.flatMap((answer) => (answer.ok ? [] : [answer]));
  return (
    failures.find(({ reason }) => reason !== 'no-data') ??
    failures[0] ?? { ok: false, reason: 'no-data', message: 'Nothing is known of it.' }
  );
}

function provenanceOf(...answers: readonly Answer<unknown>[]): Provenance | undefined {
  return answers.find((answer) => answer.ok);
}

function waysFor({ code, section, form, page, back }: Wanted, saved: boolean) {
  const here = { code, section, form, page, back };
  return {
    save: { id: saved ? unsaveRoute.id(here) : saveRoute.id(here), saved },
    again: shareRoute.id({ code, section, form, page }),
  };
}

/** Saves the career and shows it again; the same career can be saved once only, so a second press changes nothing. */
async function saveCareer(context: Context, wanted: Wanted): Promise<Reply> {
  const { services, userId, locale } = context;
  const { code } = wanted;
  const kept = await services.saved.list(userId, services.titles.codes());
  if (!kept.ok) return storeError(context);
  if (!kept.value.some((career) => career.code === code)) {
    if (kept.value.length >= MAX_SAVED)
      return ephemeral(noticeView(sentencesFor(locale).saved.full(MAX_SAVED)));
    const title = await titleOf(context, code);
    const saved = await services.saved.save(userId, { code, title, savedAt: services.now() });
    if (!saved.ok) return notSavedError(context);
  }
  return report(context, wanted);
}

async function dropCareer(context: Context, wanted: Wanted): Promise<Reply> {
  const removed = await context.services.saved.remove(context.userId, [wanted.code]);
  return removed.ok ? report(context, wanted) : notSavedError(context);
}

/** What a career is called: as this machine knows it, or else as O*NET says; its code where neither does. */
export async function titleOf({ services, signal }: Context, code: string): Promise<string> {
  const known = services.titles.of(code);
  if (known !== undefined) return known;
  const answer = await services.onet.call(occupationOverview, { code }, { signal });
  return answer.ok ? answer.data.title : code;
}

export const reportComponents = [
  ...sectionLinkComponents,
  component(careerRoute, 'here', async (context, state) => report(context, state)),
  component(reportRoute, 'here', async (context, state) => report(context, state)),
  component(formRoute, 'here', async (context, state) => report(context, state)),
  component(turnRoute, 'here', async (context, state) => report(context, state)),
  component(saveRoute, 'here', saveCareer),
  component(unsaveRoute, 'here', dropCareer),
  component(sectionRoute, 'here', async (context, { code, back }, [chosen]) => {
    const section = CAREER_SECTIONS.find((known) => known === chosen) ?? 'overview';
    return report(context, { code, section, page: 1, back });
  }),
  component(stateRoute, 'here', async (context, { code, back }, [state]) =>
    report(context, { code, section: 'state', page: 1, state, back }),
  ),
  component(shareRoute, 'public', async (context, state) =>
    report(context, { ...state, back: '' }, { locale: context.sharedLocale, forAll: true }),
  ),
];
