import { listFormat } from '../../formats.ts';

const list = listFormat('en-US');

export const browse = {
  lists: {
    industry: {
      title: 'Careers by industry',
      /** Below the title. */
      intro: 'Each career is listed under the industries where most of its people work.',
      choose: 'Choose an industry',
    },
    some: {
      title: 'Careers by industry: some people',
      intro: 'Each career is listed under the industries where some of its people work, but not most.',
      choose: 'Choose an industry',
    },
    cluster: {
      title: 'Careers by career cluster',
      intro: 'A cluster brings together careers in the same field.',
      choose: 'Choose a cluster',
    },
    bright: {
      title: 'Bright Outlook careers',
      intro: 'Careers that are growing fast, hiring many people, or new.',
      choose: 'Choose a reason',
    },
    family: {
      title: 'Careers by job family',
      intro: 'A family brings together careers with similar work.',
      choose: 'Choose a family',
    },
    zone: {
      title: 'Careers by preparation',
      intro: 'Job Zones tell how much preparation a career takes.',
      choose: 'Choose a Job Zone',
    },
    hot: {
      title: 'Hot technologies',
      intro: 'Software that employers often ask for.',
      choose: 'Choose a technology',
    },
    stem: {
      title: 'STEM careers',
      intro: 'Careers in science, technology, engineering and mathematics.',
      choose: 'Choose a kind',
    },
    all: { title: 'All careers', intro: 'Every career that O*NET describes.', choose: 'Choose a career' },
  },
  /** The name of an entry by its key; O*NET's if we have none. */
  entry: (way: string, key: string, title: string) =>
    way === 'industry' && key === '99' ? 'Government' : title,
  sites: {
    online: { label: 'O*NET OnLine', description: 'Every occupation, in detail' },
    mnm: { label: 'My Next Move', description: 'Careers in plain words' },
    mpp: { label: 'Mi Próximo Paso', description: 'Careers in Spanish' },
    vets: { label: 'My Next Move for Veterans', description: 'Careers for people who served' },
  },
  site: 'Where to look',
  all: 'All of them',
  /** Buttons between the careers where most people in an industry work and those where some do. */
  most: 'Where most people work',
  some: 'Where some people work',
  narrow: 'Narrow it down',
  kinds: {
    abilities: 'Abilities',
    interests: 'Interests',
    knowledge: 'Knowledge',
    skills_basic: 'Basic skills',
    skills_cf: 'Cross-functional skills',
    work_activities: 'Work activities',
    work_context: 'Work context',
    work_styles: 'Work styles',
  },
  elements: 'Choose what matters to you to see the careers rated highest in it.',
  hasParts: 'more inside',
  /** Careers rated in one element, importance and level 0-100. */
  ratedIn: (element: string) => `Careers for ${element}`,
  highest: 'The highest rated come first.',
  importance: (importance: number) => `Importance ${importance} of 100`,
  level: (level: number) => `Level ${level} of 100`,
  /** Careers for one to three interests, the strongest first. */
  holland: (interests: readonly string[]) => `Careers for ${list.format(interests)} interests`,
  hollandIntro: (interests: readonly string[]) =>
    `Careers with ${list.format(interests)} among their strongest three interests. The best matches come first.`,
  /** The placeholder for the next interest, after `count` interests. */
  thenInterest: (chosen: number) => (chosen === 1 ? 'Add a second interest' : 'Add a third interest'),
};
