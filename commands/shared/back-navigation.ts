import { careerRoute as associationsRoute } from '../associations/custom-ids.ts';
import {
  MAX_BACK_LENGTH,
  compareRoute,
  goalRoute,
  nearListRoute,
  nearRoute,
  reportRoute,
  searchRoute,
} from '../career/custom-ids.ts';
import { codeRoute } from '../lookup/custom-ids.ts';

/** Routes of screens that carry a `back` of their own. */
const ROUTES_WITH_BACK = [
  reportRoute,
  compareRoute,
  nearRoute,
  nearListRoute,
  goalRoute,
  associationsRoute,
  codeRoute,
];

/** The `back` in a custom_id; empty without one. */
const backOf = (id: string): string =>
  ROUTES_WITH_BACK.map((route) => route.parse(id)).find((state) => state !== undefined)?.back ?? '';

/**
 * Shortens a screen's custom_id so that another screen can carry it as `back`. Of a chain that is too long, screens in
 * the middle are dropped, the latest first: the screen itself and the list where the chain began stay.
 */
export function backTo(id: string, limit = MAX_BACK_LENGTH): string {
  if (id.length <= limit) return id;
  const back = backOf(id);
  return back === '' ? '' : backTo(id.slice(0, -back.length) + backOf(back), limit);
}

/** Whether the chain of screens began at a list for veterans. */
export const isFromVeterans = (back: string): boolean =>
  back !== '' &&
  (back.startsWith('military') || searchRoute.parse(back)?.site === 'vets' || isFromVeterans(backOf(back)));
