import { command } from '../shared/define.ts';
import { chooseRoutes } from './choose-second.ts';
import { compareAction, compareRoutes } from './compare.ts';
import { reportRoutes } from './report.ts';
import { searchActions, searchRoutes } from './search.ts';

/** `/career`: any career, what it asks for, and how two of them differ. */
export const career = command(
  'career',
  [...searchActions, compareAction],
  [...reportRoutes, ...searchRoutes, ...compareRoutes, ...chooseRoutes],
);
