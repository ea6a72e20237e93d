/** Something is wrong with the release, or with how it was given; the message is meant for the person at the terminal. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}
