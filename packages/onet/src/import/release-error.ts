/** A release, or the path to it, is invalid. The message is for the person at the terminal. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}
