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

/** Screens that have a way back of their own. */
const ROUTES_WITH_BACK = [
  reportRoute,
  compareRoute,
  nearRoute,
  nearListRoute,
  goalRoute,
  associationsRoute,
  codeRoute,
];

/** Where the screen of a custom_id leads back to; empty where it leads nowhere. */
const backOf = (id: string): string =>
  ROUTES_WITH_BACK.map((route) => route.parse(id)).find((state) => state !== undefined)?.back ?? '';

/**
 * A screen's custom_id as another screen's `back`. A chain of screens that is too long loses those in the middle, the
 * latest first, so that the screen itself and the list where the chain began are kept longest.
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
