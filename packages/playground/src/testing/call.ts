import { viewpointOf } from '../client/viewpoint.ts';
import type { Action } from '../page/action-schema.ts';
import type { State } from '../state/state.ts';
import { createPerson } from './person.ts';

/** Calls a method of a person for a test in another language; the result is JSON, its functions called. */
export async function callPerson(state: State, action: Extract<Action, { type: 'call' }>): Promise<unknown> {
  const { person, place = 'server', locale, method, arguments: given } = action;
  const driver = createPerson(viewpointOf(state, state.world.userNamed(person), place, locale));
  // What does not fit the method's parameters is refused by the method itself.
  const call = driver[method] as (...given: readonly unknown[]) => unknown;
  return plain(await call(...given));
}

function plain(value: unknown): unknown {
  if (typeof value === 'function') return plain((value as () => unknown)());
  if (value instanceof Promise) return undefined;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, plain(held)]));
}
