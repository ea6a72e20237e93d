import { command } from '../shared/define.ts';
import { matchesAction, matchesRoutes } from './matches.ts';
import { nextAction, nextRoutes } from './next.ts';
import { clearAction, pickAction, pickRoutes } from './pick.ts';

/** `/skills`: from the soft skills a person has to the careers that use them. */
export const skills = command(
  'skills',
  [pickAction, matchesAction, nextAction, clearAction],
  [...pickRoutes, ...matchesRoutes, ...nextRoutes],
);
