import { about } from './about.ts';
import { career } from './career/index.ts';
import { help } from './help.ts';
import { saved } from './saved/index.ts';
import { skills } from './skills/index.ts';

const subjects = [skills, career, saved, about];

/** Every slash command Waymark has. */
export const commands = [...subjects, help(subjects)];
