import type { Commands } from '../../values.ts';
import { career } from './career.ts';
import { explore } from './explore.ts';
import { find } from './find.ts';
import { self } from './self.ts';

export const commands: Commands = {
  start: { description: 'Four short questions, then careers that fit' },
  ask: { description: 'Say in your own words what you are good at, and see careers for it' },
  'ask words': { description: 'A sentence or two; leave it out for a form' },
  skills: { description: 'Your soft skills, and the careers that use them' },
  'skills pick': { description: 'Pick your soft skills and see the careers that use them' },
  'skills matches': { description: 'See the careers that use your skills' },
  'skills matches sort': { description: 'Which careers come first' },
  'skills matches sort fit': { name: 'Best fit' },
  'skills matches sort skills_covered': { name: 'Best covered' },
  'skills matches sort my_matches': { name: 'Most of my skills' },
  'skills matches sort title': { name: 'Title' },
  'skills matches sort code': { name: 'O*NET-SOC code' },
  'skills matches sort zone': { name: 'Job Zone' },
  'skills next': { description: 'Which further skill opens the most careers' },
  'skills clear': { description: 'Clear the skills you picked' },
  team: { description: 'What a class or a team is good at together' },
  'team start': { description: 'Post a skills wall that everybody here can add to' },
  'team start name': { description: 'What your group is called' },
  ...career,
  ...explore,
  ...find,
  ...self,
  about: { description: 'What Waymark is, and where its data comes from' },
  help: { description: 'What you can do here' },
};
