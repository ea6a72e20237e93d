import { createPublicKey, verify } from 'node:crypto';
import { promisify } from 'node:util';

/** A timestamp further than this from our clock is a replay, or a clock that is wrong. */
export const SIGNATURE_WINDOW_MS = 5 * 60_000;

const verifyElsewhere = promisify(verify);

/** What DER puts before the 32 bytes of an Ed25519 public key. */
const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');

const PUBLIC_KEY = /^[0-9a-f]{64}$/i;
const SIGNATURE = /^[0-9a-f]{128}$/i;
const SECONDS = /^\d{1,12}$/;

/** One request's claim to come from Discord. */
export interface Claim {
  readonly signature: string | undefined;
  /** Seconds since 1970, as the header says it. */
  readonly timestamp: string | undefined;
  /** The raw body, byte for byte. */
  readonly body: Buffer;
}

/** Whether this is an Ed25519 public key as the developer portal shows it: 64 hexadecimal digits that stand for one. */
export function isPublicKey(text: string): boolean {
  return PUBLIC_KEY.test(text) && keyOf(text) !== undefined;
}

export interface VerifierOptions {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly now: () => number;
  /** Whether people wait because there is much to do. */
  readonly crowded: () => boolean;
}

/**
 * Tells claims that Discord signed, lately, from all others. The key is read once; throws on what is no public key.
 * Checking takes longer than making most answers. It costs least right here; but while people wait for this thread
 * it is done on Node's pool of others, where it takes nothing from them if there is a core to spare.
 */
export function createVerifier({
  publicKey,
  now,
  crowded,
}: VerifierOptions): (claim: Claim) => Promise<boolean> {
  const key = PUBLIC_KEY.test(publicKey) ? keyOf(publicKey) : undefined;
  if (!key) throw new TypeError('not an Ed25519 public key of 64 hexadecimal digits');
  return async ({ signature, timestamp, body }) => {
    if (signature === undefined || !SIGNATURE.test(signature)) return false;
    if (timestamp === undefined || !SECONDS.test(timestamp)) return false;
    if (Math.abs(now() - Number(timestamp) * 1_000) > SIGNATURE_WINDOW_MS) return false;
    const signed = Buffer.concat([Buffer.from(timestamp), body]);
    const check = crowded() ? verifyElsewhere : verify;
    return check(null, signed, key, Buffer.from(signature, 'hex'));
  };
}

function keyOf(hex: string): ReturnType<typeof createPublicKey> | undefined {
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
