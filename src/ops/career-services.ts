import { once, openBuiltInFacts } from 'waymark-onet';
import type { Services } from '../app/services.ts';
import { careerFacts, createCareers } from '../advice/careers.ts';
import { cues } from '../guide/cues.ts';
import { guide } from '../guide/guide.ts';
import { scenes, topics } from '../guide/topics.ts';

/**
 * What Waymark knows and reads by itself. Each part is computed when it is first asked for; the modules that read words
 * are loaded then too, which keeps some 40 ms out of the start.
 */
export function createCareerServices(): Pick<Services, 'careers' | 'ownWords'> {
  const facts = openBuiltInFacts();
  const guides = once(() => ({ en: guide('en-US'), es: guide('es-ES') }));
  const search = once(async () => {
    const { openSearch } = await import('../advice/search/search.ts');
    return openSearch({
      careers: [...careerFacts(facts).values()],
      guides: guides(),
      jobTitles: facts.jobTitles,
      topics: topics(),
    });
  });
  const skills = once(async () => {
    const { openSkills } = await import('../advice/own-words/read-skills.ts');
    return openSkills();
  });
  const inWords = once(async () => {
    const { openCareersInWords } = await import('../advice/careers-in-words/careers-in-words.ts');
    return openCareersInWords(cues(), [...topics(), ...scenes()], guides());
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
