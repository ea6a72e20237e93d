import { about } from './about.ts';
import { help } from './help.ts';
import { skills } from './skills/index.ts';

const subjects = [skills, about];

/** Every slash command Waymark has. */
export const commands = [...subjects, help(subjects)];
