import { once, openBuiltInFacts } from 'waymark-onet';
import type { Services } from '../app/services.ts';
import { careerFacts, createCareers } from '../advice/careers.ts';
import { openCareersInWords } from '../advice/careers-in-words/careers-in-words.ts';
import { openSkills } from '../advice/own-words/read-skills.ts';
import { openSearch } from '../advice/search/search.ts';
import { cues } from '../guide/cues.ts';
import { guide } from '../guide/guide.ts';
import { scenes, topics } from '../guide/topics.ts';

/** What Waymark knows and reads by itself: each part is read and computed when it is first asked for. */
export function createCareerServices(): Pick<Services, 'careers' | 'ownWords'> {
  const facts = openBuiltInFacts();
  const guides = once(() => ({ en: guide('en-US'), es: guide('es-ES') }));
  const search = once(async () =>
    openSearch({
      careers: [...careerFacts(facts).values()],
      guides: guides(),
      jobTitles: facts.jobTitles,
      topics: topics(),
    }),
  );
  const skills = once(openSkills);
  const inWords = once(async () => openCareersInWords(cues(), [...topics(), ...scenes()], guides()));
  return {
    careers: once(() => createCareers(facts)),
    ownWords: {
      skills: async (text, locale) => (await skills())(text, locale),
      careers: async (text, faint) => (await inWords())(text, faint),
      search: async (text, options) => (await search())(text, options),
    },
  };
}
