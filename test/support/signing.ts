import { generateKeyPairSync, sign } from 'node:crypto';

/** Somebody who signs as Discord does. */
export interface Signer {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** The two headers for a body; `at` is in milliseconds since 1970. */
  readonly headers: (body: string, at?: number) => Record<SignedHeader, string>;
}

export type SignedHeader = 'X-Signature-Ed25519' | 'X-Signature-Timestamp';

/** Anybody with a key pair of their own, new each time. */
export function createSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
    headers(body, at = Date.now()) {
      const timestamp = String(Math.floor(at / 1_000));
      return {
        'X-Signature-Ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
        'X-Signature-Timestamp': timestamp,
      };
    },
  };
}
