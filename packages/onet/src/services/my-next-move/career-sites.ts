import { careerReport, careerTechnology } from './career-report.ts';
import { careerSite } from './career-lists.ts';
import { interestProfiler } from './interest-profiler.ts';
import { needsKey, type AnyService } from '../service.ts';
import { inTheMilitary, militarySearch } from './veterans-military.ts';

/** My Next Move. */
export const mnm = {
  ...careerSite('mnm'),
  report: { ...careerReport('mnm'), technology: careerTechnology('mnm') },
  interestProfiler: interestProfiler('mnm'),
};

/** The same services without a local answer: `what`, in the plural, the local facts have in English only. */
function inSpanish<Services extends Record<string, AnyService>>(
  services: Services,
  what = 'Careers in Spanish',
): Services {
  const changed = Object.entries(services).map(([name, service]): [string, AnyService] => [
    name,
    'missing' in service.local ? service : { ...service, local: needsKey(what) },
  ]);
  // The same services under the same names.
  return Object.fromEntries(changed) as Services;
}

const profiler = interestProfiler('mpp');

/** Mi Próximo Paso: My Next Move in Spanish, without the technology of careers. */
export const mpp = {
  ...inSpanish(careerSite('mpp')),
  report: inSpanish(careerReport('mpp'), 'Wages and outlook in Spanish'),
  interestProfiler: {
    ...inSpanish(profiler),
    ...inSpanish({ interests: profiler.interests }, 'Interests in Spanish'),
  },
};

/** My Next Move for Veterans, without the Interest Profiler. */
export const veterans = {
  military: militarySearch,
  ...careerSite('veterans'),
  report: {
    ...careerReport('veterans'),
    inTheMilitary,
    technology: careerTechnology('veterans'),
  },
};
