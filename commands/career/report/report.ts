import {
  type Answer,
  type CareerSite,
  type Failure,
  mnm,
  mpp,
  occupationOverview,
  ONET_SOC,
  type SoftSkillCode,
  veterans,
} from 'waymark-onet';
import type { Locale } from 'discord-api-types/v10';
import { privateScreen, publicScreen, type Screen } from '../../../src/app/reply.ts';
import { isSpanish } from '../../../src/locales/locales.ts';
import { careerReportView } from '../../../src/views/career/report.ts';
import { PAGER_BUTTONS } from '../../../src/views/lists/pager.ts';
import type { Provenance } from '../../../src/views/source-line.ts';
import { backTo, isFromVeterans } from '../../shared/back-navigation.ts';
import type { Context, PublicContext } from '../../shared/context.ts';
import { component, publish } from '../../shared/define-command.ts';
import { errorSentence, onetError } from '../../shared/error-screens.ts';
import { drawChart } from '../../shared/draw-chart.ts';
import { careerPicture } from '../pictures.ts';
import { careerName } from '../career-summary.ts';
import { careerProfile } from './profile.ts';
import { profileLines, type SimilarCareers } from '../../../src/views/career/profile-lines.ts';
import { similarCareers } from '../../../src/advice/career-changes/similar-careers.ts';
import { guide } from '../../../src/guide/guide.ts';
import { readPicks } from '../../skills/picks.ts';
import {
  CAREER_SECTIONS,
  careerRoute,
  openCareerId,
  chooseRoute,
  formRoute,
  nearRoute,
  pagerRoute,
  reportRoute,
  saveRoute,
  sectionRoute,
  shareRoute,
  similarRoute,
  stateRoute,
  unsaveRoute,
  type CareerSection,
} from '../custom-ids.ts';
import { anyForm, contentsOf, formsFor, linkTo, sectionsFor } from './section-forms.ts';
import { sectionLinkComponents, sectionLinks } from './section-links.ts';
import { SECTION_FORMS, type Form } from './sections.ts';
import { isRated, softSkillCareers, softSkillUse } from './soft-skills.ts';
import { firstFailure, overviewAnswer } from './overview.ts';

export interface ReportRequest {
  readonly code: string;
  readonly section: CareerSection;
  /** Undefined for the best there is. */
  readonly form?: Form | undefined;
  readonly page: number;
  /** In the section on states, the chosen one's postal code. */
  readonly state?: string | undefined;
  readonly back: string;
}

/** The person's data in a report. */
interface Personal {
  /** Undefined when the store cannot be read. */
  readonly picks: Promise<readonly SoftSkillCode[] | undefined>;
  readonly isSaved: Promise<boolean>;
}

/** The career site to use: by language, and the one for veterans when the person came from a military list. */
const siteFor = (locale: Locale, back: string): CareerSite =>
  isSpanish(locale) ? 'mpp' : isFromVeterans(back) ? 'veterans' : 'mnm';

/** A section of a career's report, with the person's soft skills. */
export const report = async (context: Context, request: ReportRequest): Promise<Screen> => {
  const { services, personal, userId } = context;
  // Not awaited: the answer does not depend on it, and the store logs failures.
  if (request.section === 'overview' && services.careers().facts.has(request.code))
    void personal.recent.add(userId, request.code);
  return reportScreen(context, request, {
    picks: readPicks(context),
    isSaved: personal.saved.has(userId, request.code).then((saved) => saved.ok && saved.value),
  });
};

const NO_SUCH_FORM: Failure = {
  ok: false,
  reason: 'no-data',
  message: 'The section does not exist in this form.',
};

/** Private, or public without `personal`. */
async function reportScreen(
  context: PublicContext,
  request: ReportRequest,
  personal?: Personal,
): Promise<Screen> {
  const { services, signal, locale, t } = context;
  const { code, section, page, back } = request;
  const site = siteFor(locale, back);
  const drawing =
    section === 'overview'
      ? Promise.resolve(personal?.picks).then(async (picks) =>
          drawChart(context, careerPicture(context, code, picks)),
        )
      : undefined;
  const [siteAnswer, online, careers, picks, isSaved, drawn] = await Promise.all([
    // Optional: O*NET OnLine's overview, which this machine has, is enough.
    services.onet.call({ mnm, mpp, veterans }[site].report.overview, { code }, { signal, optional: true }),
    services.onet.call(occupationOverview, { code }, { signal }),
    softSkillCareers(context),
    personal ? personal.picks : [],
    personal?.isSaved,
    drawing,
  ]);
  const inList = careers.ok ? careers.data.occupation.find((career) => career.code === code) : undefined;
  const title =
    (siteAnswer.ok ? siteAnswer.data.title : undefined) ??
    (online.ok ? online.data.title : undefined) ??
    inList?.title ??
    services.titles.of(code);
  if (title === undefined) return onetError(context, firstFailure(siteAnswer, online), { back });

  const contents = contentsOf(siteAnswer, online);
  const forms = formsFor(section, contents, isSpanish(locale) && siteAnswer.ok);
  const form = request.form ?? forms[0] ?? anyForm(section);
  const [content, rated] = await Promise.all([
    section === 'overview'
      ? overviewAnswer(context, {
          code,
          site: siteAnswer,
          online,
          careers,
          pictured: drawn?.picture !== undefined,
        })
      : ((form &&
          SECTION_FORMS[section][form]?.ask({
            context,
            code,
            site,
            link: linkTo(section, form, contents),
          })) ??
        NO_SUCH_FORM),
    isRated(context, code, inList),
  ]);

  const entry = guide(locale).get(code);
  const here = backTo(reportRoute.id({ code, section, form: request.form, page, back }));
  const shown = { code, section, form: request.form, page, back };
  const screen = personal ? privateScreen : publicScreen;
  return screen(
    careerReportView(t, {
      code,
      title,
      name: entry?.name,
      summary: entry?.summary,
      picture: drawn?.picture,
      similar: section === 'overview' ? similarTo(context, code, here) : undefined,
      profile:
        section === 'overview' ? profileLines(t, careerProfile(context, code, personal && picks)) : undefined,
      bright:
        (siteAnswer.ok && siteAnswer.data.tags.bright_outlook === true) ||
        (online.ok && online.data.tags.bright_outlook === true),
      softSkills: careers.ok && picks ? softSkillUse(t, inList, picks, rated) : undefined,
      section,
      content: content.ok ? content.data : errorSentence(t, content),
      short: request.form === undefined,
      page,
      sections: sectionsFor(contents),
      sectionId: sectionRoute.id({ code, back }),
      stateId: (menu) => stateRoute.id({ code, menu, back }),
      state: request.state,
      pagerId: (by, target) =>
        pagerRoute.id({
          code,
          section,
          form: request.form,
          via: PAGER_BUTTONS.indexOf(by),
          page: Math.min(target, 99),
          back,
        }),
      forms: forms.map((each) => ({
        form: each,
        id: formRoute.id({ code, section, form: each, page: 1, back }),
        shown: each === form && request.form !== undefined,
      })),
      links: content.ok ? sectionLinks(t, { code, section, content: content.data }) : {},
      openId: (other) => openCareerId(other, here),
      save:
        isSaved === undefined
          ? undefined
          : { id: (isSaved ? unsaveRoute : saveRoute).id(shown), saved: isSaved },
      shareId: personal && shareRoute.id({ code, section, form: request.form, page }),
      pathId: nearRoute.id({ from: code, back: here }),
      compareId: chooseRoute.id({ via: 'see', codes: [code], page: 1, back: here }),
      back,
      titles:
        (siteAnswer.ok && site === 'mpp') ||
        (content.ok && content.source === 'local' && OUR_NAMES.has(section))
          ? 'es'
          : 'en',
      provenance: provenanceOf(content, siteAnswer, online, careers),
    }),
    drawn?.files,
  );
}

/** Sections whose local data is numbers and names alone; the names are translated. */
const OUR_NAMES: ReadonlySet<CareerSection> = new Set([
  'skills',
  'knowledge',
  'abilities',
  'styles',
  'interests',
  'activities',
  'context',
  'technology',
  'in_demand',
  'education',
  'related',
]);

/** Similar careers, with the reason for each. */
function similarTo(context: PublicContext, code: string, back: string): SimilarCareers {
  const careers = context.services.careers();
  return {
    careers: similarCareers(careers.nearness(), careers.facts, code).map((career) => ({
      ...career,
      name: careerName(context, career.code),
    })),
    menuId: similarRoute.id({ back }),
  };
}

const provenanceOf = (...answers: readonly Answer<unknown>[]): Provenance | undefined =>
  answers.find((answer) => answer.ok);

export const reportComponents = [
  ...sectionLinkComponents,
  component(careerRoute, 'update', report),
  component(reportRoute, 'update', report),
  component(formRoute, 'update', report),
  component(pagerRoute, 'update', report),
  component(sectionRoute, 'update', async (context, { code, back }, [chosen]) => {
    const section = CAREER_SECTIONS.find((known) => known === chosen) ?? 'overview';
    return report(context, { code, section, page: 1, back });
  }),
  component(similarRoute, 'update', async (context, { back }, [chosen = '']) => {
    const code = ONET_SOC.test(chosen) ? chosen : '';
    return report(context, { code, section: 'overview', page: 1, back });
  }),
  component(stateRoute, 'update', async (context, { code, back }, [state]) =>
    report(context, { code, section: 'state', page: 1, state, back }),
  ),
  publish(shareRoute, async (context, request) => reportScreen(context, { ...request, back: '' })),
];
