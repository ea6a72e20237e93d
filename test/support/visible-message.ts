import { expect } from 'vitest';
import type { Outcome, VisibleMessage } from 'waymark-playground';

/** The message of an outcome; fails the test when there is none. */
export function messageOf({ failure, message }: Outcome): VisibleMessage {
  expect(failure).toBeUndefined();
  if (!message) throw new Error('no message');
  return message;
}

/** The labels of the options chosen in a message's menus. */
export const chosenIn = (message: VisibleMessage): string[] =>
  message
    .menus()
    .flatMap(({ options }) => options.filter(({ selected }) => selected).map(({ label }) => label));
