import { careerRoute as associationsRoute } from '../associations/custom-ids.ts';
import { MAX_BACK_LENGTH, reportRoute, searchRoute, comparedRoute } from '../career/custom-ids.ts';
import { codeRoute } from '../lookup/custom-ids.ts';

/** The screens that are ways back and have one of their own. */
const RETURNING = [reportRoute, comparedRoute, associationsRoute, codeRoute];

/** The way back that the screen of a custom_id has itself; empty where it has none. */
const backOf = (id: string): string =>
  RETURNING.map((route) => route.parse(id)).find((state) => state !== undefined)?.back ?? '';

/**
 * A screen's custom_id as a way back. Where the whole way is too long, the screens in between are left out, those
 * next to it first, so that the one it leads to and the list where everything began are kept for the longest.
 */
export function backTo(id: string, limit = MAX_BACK_LENGTH): string {
  if (id.length <= limit) return id;
  const back = backOf(id);
  return back === '' ? '' : backTo(id.slice(0, -back.length) + backOf(back), limit);
}

/** Whether somebody came from a list for veterans, however many careers they have opened since. */
export const isFromVeterans = (back: string): boolean =>
  back !== '' &&
  (back.startsWith('military') || searchRoute.parse(back)?.site === 'vets' || isFromVeterans(backOf(back)));
