import { randomBytes } from 'node:crypto';
import { answer } from '../rest/interaction-callback.ts';
import type { Hub } from '../state/state.ts';
import type { Interaction } from '../state/interactions.ts';
import { Refusal } from '../user/client-error.ts';
import { isRefused } from '../rest/errors.ts';
import { fail } from '../state/message-events.ts';
import { readAnswer, type Answer } from './response-body.ts';
import type { Recorder } from '../rest/recorder.ts';
import { LIMITS } from '../rules/limits.ts';
import { isFields } from '../rules/rule.ts';

const PING = 1;
const PONG = 1;

/** Every so many deliveries one comes along whose signature is wrong: who lets it in is not delivered to any more. */
const BAD_EVERY = 10;

const CALLBACK = '/interactions/:interaction/:token/callback';

export interface DeliveryOptions {
  readonly hub: () => Hub;
  readonly recorder: Recorder;
  /** Resolves when the answer may go on; see slow answers. */
  readonly hold: () => Promise<void>;
  readonly log: (line: string) => void;
  /** Told when deliveries begin or end. */
  readonly changed: () => void;
}

/** Interactions over HTTP, signed, to an address of the bot's. */
export interface Deliverer {
  /** Begins to deliver there; rejects with a {@link Refusal} unless a ping is answered and a bad signature refused. */
  readonly to: (url: string) => Promise<void>;
  readonly isActive: () => boolean;
  readonly deliver: (interaction: Interaction) => void;
}

export function createDeliverer({ hub, recorder, hold, log, changed }: DeliveryOptions): Deliverer {
  let target: string | undefined;
  let count = 0;

  async function post(url: string, body: string, honest: boolean): Promise<Answer> {
    const timestamp = String(Math.floor(hub().clock.now() / 1_000));
    const signature = honest ? hub().world.sign(`${timestamp}${body}`) : randomBytes(64).toString('hex');
    return readAnswer(
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

  async function examine(url: string): Promise<void> {
    const { applicationId } = hub().world.app;
    const ping = { id: hub().nextId(), application_id: applicationId, type: PING, token: 'ping', version: 1 };
    const [good, bad] = await Promise.all([
      post(url, JSON.stringify(ping), true),
      post(url, JSON.stringify(ping), false),
    ]).catch((error: unknown) => {
      throw new Refusal(`${url} does not answer: ${error instanceof Error ? error.message : String(error)}`);
    });
    if (good.status !== 200 || !isFields(good.value) || good.value['type'] !== PONG)
      throw new Refusal(`${url} does not answer a ping as it should.`);
    if (bad.status !== 401)
      throw new Refusal(`${url} answers ${bad.status} to a signature that is wrong; it must be 401.`);
  }

  /** Sends a copy with a wrong signature; lets the address go if it is taken. */
  async function tempt(url: string, body: string): Promise<void> {
    const { status } = await post(url, body, false);
    if (status === 401 || target !== url) return;
    target = undefined;
    log(`${url} let a wrong signature in, and gets nothing any more.`);
    changed();
  }

  async function exchange(url: string, interaction: Interaction): Promise<void> {
    const at = hub().clock.now();
    const body = JSON.stringify(interaction.payload);
    count += 1;
    // What comes of it is told by `tempt` itself; an address that is gone is noticed below.
    if (count % BAD_EVERY === 0) tempt(url, body).catch(() => undefined);
    const given = await post(url, body, true);
    if (given.status !== 200) throw new Refusal(`${url} answered ${given.status}.`);
    await hold();
    const reply = answer(hub(), interaction, given.value, given.uploads);
    const broken = isRefused(reply) ? reply.broken : reply.noted;
    recorder.add({
      at,
      method: 'POST',
      path: `/api/v10/interactions/${interaction.id}/${interaction.token}/callback`,
      route: CALLBACK,
      query: {},
      body: given.value ?? null,
      files: [...given.uploads.values()].map(({ filename }) => filename),
      status: isRefused(reply) ? reply.status : 200,
      response: reply.body ?? null,
      milliseconds: hub().clock.now() - at,
      interactionId: interaction.id,
      broken,
    });
    for (const { rule, says } of broken) log(`The answer to ${interaction.label} broke ${rule}: ${says}`);
    if (isRefused(reply)) throw new Refusal('The answer was refused.');
  }

  return {
    async to(url) {
      await examine(url);
      target = url;
      changed();
    },
    isActive: () => target !== undefined,
    deliver(interaction) {
      if (target === undefined) return;
      exchange(target, interaction).catch((error: unknown) => {
        log(`No answer to ${interaction.label}: ${error instanceof Error ? error.message : String(error)}`);
        // There is only one way to answer, and it was not taken: nobody waits for another.
        if (interaction.progress().state === 'waiting') fail(hub(), interaction);
      });
    },
  };
}
