import { careerReport, careerTechnology } from './career-report.ts';
import { careerSite } from './career-lists.ts';
import { interestProfiler } from './interest-profiler.ts';
import { inTheMilitary, militarySearch } from './veterans-military.ts';

/** My Next Move. */
export const mnm = {
  ...careerSite('mnm'),
  report: { ...careerReport('mnm'), technology: careerTechnology('mnm') },
  interestProfiler: interestProfiler('mnm'),
};

/** Mi Próximo Paso: My Next Move in Spanish, without the technology of careers. */
export const mpp = {
  ...careerSite('mpp'),
  report: careerReport('mpp'),
  interestProfiler: interestProfiler('mpp'),
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
