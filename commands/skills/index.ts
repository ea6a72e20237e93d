import { command } from '../define.ts';
import { matchesAction, matchesRoutes } from './matches.ts';
import { nextAction, nextRoutes } from './next.ts';
import { pickActions, pickRoutes } from './pick.ts';

/** `/skills`: from the soft skills a person has to the careers that use them. */
export const skills = command(
  'skills',
  [...pickActions, matchesAction, nextAction],
  [...pickRoutes, ...matchesRoutes, ...nextRoutes],
);
