import { once, openBuiltInFacts } from 'waymark-onet';
import type { Services } from '../app/services.ts';
import { careerFacts, createCareers } from '../advice/careers.ts';
import { cues } from '../guide/cues.ts';
import { guide } from '../guide/guide.ts';
import { scenes, topics } from '../guide/topics.ts';

/**
 * Waymark's own career data and the analysis of people's own words. Each part is computed on its first use; the modules that
 * analyze text are loaded then too, which makes the start some 40 ms faster.
 */
export function createCareerServices(): Pick<Services, 'careers' | 'ownWords'> {
  const facts = openBuiltInFacts();
  const guides = once(() => ({ en: guide('en-US'), es: guide('es-ES') }));
  const search = once(async () => {
    const { createCareerSearch } = await import('../advice/search/search.ts');
    return createCareerSearch({
      careers: [...careerFacts(facts).values()],
      guides: guides(),
      jobTitles: facts.jobTitles,
      topics: topics(),
    });
  });
  const skills = once(async () => {
    const { createSkillRecognizer } = await import('../advice/own-words/recognize-skills.ts');
    return createSkillRecognizer();
  });
  const inWords = once(async () => {
    const { createCareerRecognizer } = await import('../advice/careers-in-words/recognize-careers.ts');
    return createCareerRecognizer(cues(), [...topics(), ...scenes()], guides());
  });
  return {
    careers: once(() => createCareers(facts)),
    ownWords: {
      skills: async (text, locale) => (await skills())(text, locale),
      careers: async (text, faint) => (await inWords())(text, faint),
      search: async (text, options) => (await search())(text, options),
    },
  };
}
