import { randomBytes } from 'node:crypto';
import { answer } from '../rest/interaction-callback.ts';
import type { State } from '../state/state.ts';
import type { Interaction } from '../state/interactions.ts';
import { ClientError } from '../client/client-error.ts';
import { isErrorResponse } from '../rest/errors.ts';
import { fail } from '../state/message-events.ts';
import { readResponse, type Answer } from './response-body.ts';
import type { RequestLog } from '../rest/request-log.ts';
import { LIMITS } from '../rules/limits.ts';
import { isObject } from '../rules/rule.ts';

const PING = 1;
const PONG = 1;

/** Every so many deliveries one comes along whose signature is wrong: who lets it in is not delivered to any more. */
const BAD_SIGNATURE_INTERVAL = 10;

const CALLBACK = '/interactions/:interaction/:token/callback';

export interface DeliveryOptions {
  readonly state: () => State;
  readonly requestLog: RequestLog;
  /** Resolves when the answer may go on; see slow answers. */
  readonly hold: () => Promise<void>;
  readonly log: (line: string) => void;
  /** Told when deliveries begin or end. */
  readonly changed: () => void;
}

/** Interactions over HTTP, signed, to an address of the bot's. */
export interface HttpDelivery {
  /** Begins to deliver there; rejects with a {@link ClientError} unless a ping is answered and a bad signature refused. */
  readonly to: (url: string) => Promise<void>;
  readonly isActive: () => boolean;
  readonly deliver: (interaction: Interaction) => void;
}

export function createHttpDelivery({ state, requestLog, hold, log, changed }: DeliveryOptions): HttpDelivery {
  let target: string | undefined;
  let count = 0;

  async function post(url: string, body: string, validSignature: boolean): Promise<Answer> {
    const timestamp = String(Math.floor(state().clock.now() / 1_000));
    const signature = validSignature
      ? state().world.sign(`${timestamp}${body}`)
      : randomBytes(64).toString('hex');
    return readResponse(
      await fetch(url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'User-Agent': 'Discord-Interactions/1.0 (+playground)',
          'X-Signature-Ed25519': signature,
          'X-Signature-Timestamp': timestamp,
        },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(LIMITS.firstAnswer + 500),
      }),
    );
  }

  async function verify(url: string): Promise<void> {
    const { applicationId } = state().world.app;
    const ping = {
      id: state().nextId(),
      application_id: applicationId,
      type: PING,
      token: 'ping',
      version: 1,
    };
    const [good, bad] = await Promise.all([
      post(url, JSON.stringify(ping), true),
      post(url, JSON.stringify(ping), false),
    ]).catch((error: unknown) => {
      throw new ClientError(
        `${url} does not answer: ${error instanceof Error ? error.message : String(error)}`,
      );
    });
    if (good.status !== 200 || !isObject(good.value) || good.value['type'] !== PONG)
      throw new ClientError(`${url} does not answer a ping as it should.`);
    if (bad.status !== 401)
      throw new ClientError(`${url} answers ${bad.status} to a signature that is wrong; it must be 401.`);
  }

  /** Sends a copy with a wrong signature; lets the address go if it is taken. */
  async function probeSignatureCheck(url: string, body: string): Promise<void> {
    const { status } = await post(url, body, false);
    if (status === 401 || target !== url) return;
    target = undefined;
    log(`${url} let a wrong signature in, and gets nothing any more.`);
    changed();
  }

  async function exchange(url: string, interaction: Interaction): Promise<void> {
    const at = state().clock.now();
    const body = JSON.stringify(interaction.payload);
    count += 1;
    // What comes of it is told by `tempt` itself; an address that is gone is noticed below.
    if (count % BAD_SIGNATURE_INTERVAL === 0) probeSignatureCheck(url, body).catch(() => undefined);
    const response = await post(url, body, true);
    if (response.status !== 200) throw new ClientError(`${url} answered ${response.status}.`);
    await hold();
    const reply = answer(state(), interaction, response.value, response.uploads);
    const broken = isErrorResponse(reply) ? reply.broken : reply.warnings;
    requestLog.add({
      at,
      method: 'POST',
      path: `/api/v10/interactions/${interaction.id}/${interaction.token}/callback`,
      route: CALLBACK,
      query: {},
      body: response.value ?? null,
      files: [...response.uploads.values()].map(({ filename }) => filename),
      status: isErrorResponse(reply) ? reply.status : 200,
      response: reply.body ?? null,
      milliseconds: state().clock.now() - at,
      interactionId: interaction.id,
      broken,
    });
    for (const { rule, description } of broken)
      log(`The answer to ${interaction.label} broke ${rule}: ${description}`);
    if (isErrorResponse(reply)) throw new ClientError('The answer was refused.');
  }

  return {
    async to(url) {
      await verify(url);
      target = url;
      changed();
    },
    isActive: () => target !== undefined,
    deliver(interaction) {
      if (target === undefined) return;
      exchange(target, interaction).catch((error: unknown) => {
        log(`No answer to ${interaction.label}: ${error instanceof Error ? error.message : String(error)}`);
        // There is only one way to answer, and it was not taken: nobody waits for another.
        if (interaction.progress().state === 'waiting') fail(state(), interaction);
      });
    },
  };
}
