/** What Discord's own client would not let a person do, with a sentence that says why. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
}
