import { sampleOnet } from './client.ts';
import { RESULTS } from './upstream.ts';

/** A text over Discord's limits. */
export const LONG_TEXT = 'Whoever does this work has a great deal to do, and does it well. '
  .repeat(90)
  .trim();

const CODE = '15-1252.00';

const refs = (many: number) =>
  Array.from({ length: many }, (_, index) => ({
    href: `https://api-v2.onetcenter.org/online/occupations/15-1${200 + index}.00/`,
    code: `15-1${200 + index}.00`,
    title: `Neighbour ${index + 1}`,
    tags: {},
  }));

const pageOf = (rows: object) => {
  const [list] = Object.values(rows) as unknown[][];
  const total = list?.length ?? 0;
  return { start: 1, end: total, total, ...rows };
};

const elements = (many: number) =>
  pageOf({
    element: Array.from({ length: many }, (_, index) => ({
      id: `2.A.${index}`,
      related: 'x',
      name: `Element ${index}`,
      description: 'Some words about it.',
      importance: (index * 37) % 101,
    })),
  });

const groups = [
  {
    name: 'Group',
    element: [
      { id: '1', name: 'One' },
      { id: '2', name: 'Two' },
    ],
  },
];

const SITE_SECTIONS: Readonly<Record<string, unknown>> = {
  knowledge: groups,
  skills: groups,
  abilities: groups,
  personality: {
    top_interest: { name: 'Investigative', description: 'Ideas.' },
    work_styles: [{ name: 'Care' }],
  },
  technology: [{ title: 'Software', example: [{ title: 'Thing', hot_technology: true }] }],
  education: {
    job_zone: { code: 4, title: 'Job Zone Four', education: 'A degree.', training: 'Years.' },
    education_usually_needed: ['a degree', 'a certificate'],
  },
  job_outlook: {
    outlook: { category: 'Bright', description: 'Very likely.' },
    salary: {
      annual_10th_percentile: 79_850,
      annual_median: 133_080,
      annual_90th_percentile_over: 239_200,
      hourly_10th_percentile: 38.39,
      hourly_median: 63.98,
      hourly_90th_percentile_over: 115,
    },
  },
  check_out_my_state: {
    above_average: [{ postal_code: 'WA', name: 'Washington', location_quotient: 2.4 }],
    // As many as there are, with the District of Columbia and the territories.
    average: Array.from({ length: 52 }, (_, index) => ({
      postal_code: `S${index}`,
      name: `State ${String(index).padStart(2, '0')}`,
      location_quotient: 1,
    })),
    below_average: [{ postal_code: 'WY', name: 'Wyoming' }],
  },
  explore_more: { careers: refs(7), industries: [{ title: 'Information', percent_employed: 31 }] },
  in_the_military: { branch: [{ name: 'Army', job: [{ title: 'Soldier of code' }] }] },
};

const REPORT_SECTIONS: Readonly<Record<string, unknown>> = {
  tasks: pageOf({
    task: Array.from({ length: 40 }, (_, index) => ({
      id: index,
      title: `Task ${index}: ${'do it well '.repeat(20)}`,
      importance: (index * 31) % 101,
      category: index % 2 === 0 ? 'Core' : 'Supplemental',
    })),
  }),
  technology_skills: pageOf({
    category: [
      {
        code: 43_232_408,
        title: 'Web',
        example: [{ title: 'Plain' }, { title: 'Hot', hot_technology: true }],
      },
    ],
  }),
  tools_used: pageOf({ category: [{ code: 1, title: 'Hammers', example: [{ title: 'Claw hammer' }] }] }),
  work_activities: elements(9),
  detailed_work_activities: pageOf({ activity: [{ id: '1', title: 'Do a thing in detail' }] }),
  work_context: pageOf({
    element: [
      {
        id: '4.C',
        name: 'Sitting',
        context: 92,
        response: [
          { percentage_of_respondents: 80, description: 'Always' },
          { percentage_of_respondents: 20, description: 'Often' },
        ],
      },
    ],
  }),
  job_zone: { code: 4, title: 'Job Zone Four: Considerable' },
  apprenticeship: pageOf({ example_title: ['Coder (apprentice)'] }),
  skills: elements(35),
  knowledge: elements(33),
  education: { response: [{ code: 6, title: 'Bachelor', percentage_of_respondents: 71 }] },
  abilities: elements(52),
  interests: pageOf({ element: [{ id: '1', name: 'Investigative', occupational_interest: 84 }] }),
  work_values: pageOf({ element: [{ id: '1', name: 'Recognition', extent: 61 }] }),
  work_styles: elements(21),
  related_occupations: pageOf({ occupation: refs(12) }),
  professional_associations: pageOf({
    source: [
      { name: 'Guild', url: 'https://example.org/guild' },
      { name: 'Trap', url: 'javascript:alert(1)' },
    ],
  }),
  military_career_summaries: pageOf({
    career_summary: [{ url: 'https://example.org/army', title: 'Army coder' }],
  }),
};

const linked = (folder: string, slugs: readonly string[]) =>
  slugs.map((slug) => ({ href: `https://api-v2.onetcenter.org${folder}${slug}`, title: slug }));

function answerTo(path: string): unknown {
  const [, site = '', list, code, ...rest] = path.replace(/\/$/, '').split('/');
  if (path.startsWith('/online/soft_skills')) return RESULTS;
  if (code !== CODE)
    return list === 'occupations' && code === undefined ? pageOf({ occupation: refs(3) }) : undefined;
  const slug = rest.at(-1);
  if (site !== 'online') {
    const site_sections = Object.keys(SITE_SECTIONS).filter(
      (name) =>
        (name === 'technology' ? site !== 'mpp' : true) &&
        (name === 'in_the_military' ? site === 'veterans' : true),
    );
    if (slug === undefined)
      return {
        code,
        title: site === 'mpp' ? 'Desarrolladores de programas' : 'Software Developers',
        tags: { bright_outlook: true },
        also_called: [{ title: 'Coder' }],
        what_they_do: LONG_TEXT,
        on_the_job: ['Write programs.'],
        contents: linked(`/${site}/careers/${code}/`, site_sections),
      };
    return SITE_SECTIONS[slug];
  }
  if (slug === undefined)
    return {
      code,
      title: 'Software Developers',
      tags: {},
      description: 'In short.',
      sample_of_reported_titles: ['Coder', 'Engineer'],
      bright_outlook: [{ code: 'grow', title: 'Rapid Growth' }],
      updated: { year: 2026 },
      summary_contents: linked(`/online/occupations/${code}/summary/`, Object.keys(REPORT_SECTIONS)),
      details_contents: linked(`/online/occupations/${code}/details/`, Object.keys(REPORT_SECTIONS)),
      custom_contents: linked(`/online/occupations/${code}/custom/`, ['work_activities_outline']),
    };
  if (slug === 'hot_technology')
    return pageOf({
      example: [{ title: 'Python', hot_technology: true, in_demand: true, percentage: 12 }],
    });
  if (slug === 'work_activities_outline') return [{ name: 'General', child: [{ name: 'Detailed' }] }];
  return REPORT_SECTIONS[slug];
}

/** O*NET Web Services with one career's reports on every site. */
export const onetWithReports = async () => sampleOnet(({ pathname }) => answerTo(pathname));
