import { about } from './about.ts';
import { ask } from './ask/index.ts';
import { askMessage } from './ask/message-command.ts';
import { associations } from './associations/index.ts';
import { browse } from './browse/index.ts';
import { career } from './career/index.ts';
import { data } from './data/index.ts';
import { duties } from './duties/index.ts';
import { goToPageComponents } from './shared/go-to-page.ts';
import { help } from './help.ts';
import { interests } from './interests/index.ts';
import { lookup } from './lookup/index.ts';
import { military } from './military/index.ts';
import { privacy } from './privacy/index.ts';
import { saved } from './saved/index.ts';
import { skills } from './skills/index.ts';
import type { Command } from './shared/context.ts';
import { start } from './start/index.ts';
import { team } from './team/index.ts';
import { technology } from './technology/index.ts';

const subjects = [
  start,
  ask,
  askMessage,
  skills,
  career,
  interests,
  browse,
  technology,
  duties,
  associations,
  military,
  lookup,
  data,
  team,
  saved,
  privacy,
  about,
];

const helping = help(subjects);

export { answerMessage } from './ask/conversation.ts';

/** Every command. The last one also handles *Go to page* for all lists. */
export const commands: readonly Command[] = [
  ...subjects,
  {
    ...helping,
    components: [
      ...helping.components,
      ...goToPageComponents(subjects.flatMap(({ components }) => components)),
    ],
  },
];
