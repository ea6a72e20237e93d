/** An action that Discord's client does not allow; the message says why. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
}
