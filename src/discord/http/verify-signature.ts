import { createPublicKey, verify, type KeyObject } from 'node:crypto';

/** How far a request's timestamp may be from this machine's clock, in milliseconds; limits replays. */
export const SIGNATURE_WINDOW_MS = 5 * 60_000;

/** The DER header that precedes the 32 bytes of an Ed25519 public key. */
const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');

const PUBLIC_KEY = /^[0-9a-f]{64}$/i;
const SIGNATURE = /^[0-9a-f]{128}$/i;
const SECONDS = /^\d{1,12}$/;

interface SignedRequest {
  readonly signature: string | undefined;
  /** Seconds since 1970, as in the header. */
  readonly timestamp: string | undefined;
  /** The raw body, byte for byte. */
  readonly body: Buffer;
}

/** `clock`: the signature is right, but the timestamp is `driftMs` ahead of this machine's clock (or, negative, behind). */
type Verdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'signature' }
  | { readonly ok: false; readonly reason: 'clock'; readonly driftMs: number };

/** Whether a text is an Ed25519 public key as the developer portal shows it: 64 hexadecimal digits that encode a point. */
export const isPublicKey = (text: string): boolean => toKey(text) !== undefined;

interface VerifierOptions {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly now: () => number;
}

/** Checks Discord's request signatures: Ed25519 over timestamp and raw body. Throws a TypeError for an invalid key. */
export function createVerifier({ publicKey, now }: VerifierOptions): (request: SignedRequest) => Verdict {
  const key = toKey(publicKey);
  if (!key) throw new TypeError('not an Ed25519 public key of 64 hexadecimal digits');
  return ({ signature = '', timestamp = '', body }) => {
    if (!SIGNATURE.test(signature) || !SECONDS.test(timestamp)) return { ok: false, reason: 'signature' };
    const signed = Buffer.concat([Buffer.from(timestamp), body]);
    if (!verify(null, signed, key, Buffer.from(signature, 'hex'))) return { ok: false, reason: 'signature' };
    const driftMs = Number(timestamp) * 1_000 - now();
    return Math.abs(driftMs) > SIGNATURE_WINDOW_MS ? { ok: false, reason: 'clock', driftMs } : { ok: true };
  };
}

function toKey(hex: string): KeyObject | undefined {
  if (!PUBLIC_KEY.test(hex)) return undefined;
  try {
    return createPublicKey({
      key: Buffer.concat([ED25519_SPKI, Buffer.from(hex, 'hex')]),
      format: 'der',
      type: 'spki',
    });
  } catch {
    return undefined;
  }
}
