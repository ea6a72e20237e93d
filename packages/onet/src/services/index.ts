import type { AnyService } from './service.ts';
import { associations } from './online/associations.ts';
import { mnm, mpp, veterans } from './my-next-move/career-sites.ts';
import { crosswalks } from './crosswalks.ts';
import { database } from './database.ts';
import { details, summary } from './online/occupation-report.ts';
import {
  hotTechnology,
  inDemandSkills,
  occupationOverview,
  relatedTo,
  workActivitiesOutline,
} from './online/occupation.ts';
import * as browse from './online/browse.ts';
import { occupations, search } from './online/search.ts';
import { onetData } from './online/onet-data.ts';
import { softSkills, softSkillsResults } from './online/soft-skills.ts';
import { stem } from './online/stem.ts';
import { jobDuties, relatedActivities } from './online/job-duties.ts';
import { taxonomy } from './taxonomy.ts';
import { technology } from './online/technology.ts';
import { versionInfo } from './version.ts';

/** Services that belong together, under the name that people know them by. */
export interface Family {
  readonly title: string;
  readonly services: readonly AnyService[];
}

interface Group {
  readonly [name: string]: AnyService | Group;
}

/**
 * Every service of O*NET Web Services v2, family by family. Where one path could be read as two services, the one
 * with fewer parameters in its path comes first.
 */
export const families: readonly Family[] = [
  { title: 'Getting started', services: [versionInfo] },
  { title: 'My Next Move', services: servicesIn(mnm) },
  { title: 'Mi Próximo Paso', services: servicesIn(mpp) },
  { title: 'My Next Move for Veterans', services: servicesIn(veterans) },
  { title: 'O*NET OnLine: find occupations', services: [search, occupations] },
  {
    title: 'O*NET OnLine: browse occupations',
    services: servicesIn({ ...browse, stem }),
  },
  { title: 'O*NET OnLine: crosswalks', services: servicesIn(crosswalks) },
  { title: 'O*NET OnLine: O*NET data', services: servicesIn(onetData) },
  {
    title: 'O*NET OnLine: advanced searches',
    services: [
      softSkills,
      softSkillsResults,
      ...servicesIn({ jobDuties, relatedActivities, associations, technology }),
    ],
  },
  {
    title: 'O*NET OnLine: occupation',
    services: [occupationOverview, hotTechnology, inDemandSkills, relatedTo, workActivitiesOutline],
  },
  { title: 'O*NET OnLine: summary report', services: servicesIn(summary) },
  { title: 'O*NET OnLine: details report', services: servicesIn(details) },
  { title: 'Taxonomy', services: servicesIn(taxonomy) },
  { title: 'Database', services: servicesIn(database) },
];

/** Every service Waymark knows. */
export const services: readonly AnyService[] = families.flatMap((family) => family.services);

function servicesIn(group: Group): AnyService[] {
  return Object.values(group).flatMap((member) => (isService(member) ? [member] : servicesIn(member)));
}

function isService(member: AnyService | Group): member is AnyService {
  return 'params' in member;
}
