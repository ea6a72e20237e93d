import { randomBytes } from 'node:crypto';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { ClientError } from '../client/client-error.ts';
import { readBody } from '../rest/body.ts';
import { isErrorResponse } from '../rest/errors.ts';
import { respond } from '../rest/interaction-routes.ts';
import { LIMITS } from '../rules/limits.ts';
import type { Interaction } from '../state/interactions.ts';
import { failInteraction } from '../state/message-events.ts';
import type { State } from '../state/state.ts';
import { isObject } from '../rules/json.ts';

const ACCEPTED = 202;

/** Every tenth delivery comes with a copy with an invalid signature, as Discord sends occasionally. */
const BAD_SIGNATURE_INTERVAL = 10;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Delivers interactions over HTTP, signed, to the bot's endpoints. `changed` is called when that begins or ends. */
export function createHttpDelivery(state: State, changed: () => void) {
  let targets: readonly string[] = [];
  let count = 0;

  async function post(url: string, body: string, validSignature: boolean) {
    const timestamp = String(Math.floor(state.clock.now() / 1_000));
    const signature = validSignature
      ? state.world.sign(`${timestamp}${body}`)
      : randomBytes(64).toString('hex');
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': 'Discord-Interactions/1.0 (+playground)',
        'X-Signature-Ed25519': signature,
        'X-Signature-Timestamp': timestamp,
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(LIMITS.firstResponse + 500),
    });
    // A response is parsed like the body of a REST request.
    const { status, headers } = response;
    const answer = new Request(url, { method: 'POST', headers, body: await response.arrayBuffer() });
    return { status, ...((await readBody(answer)) ?? { value: undefined, uploads: new Map() }) };
  }

  async function verify(url: string): Promise<void> {
    const { applicationId } = state.world.app;
    const ping = {
      id: state.nextId(),
      application_id: applicationId,
      type: InteractionType.Ping,
      token: 'ping',
      version: 1,
    };
    const body = JSON.stringify(ping);
    const [good, bad] = await Promise.all([post(url, body, true), post(url, body, false)]).catch(
      (error: unknown) => {
        throw new ClientError(`${url} does not answer: ${messageOf(error)}`);
      },
    );
    if (good.status !== 200 || !isObject(good.value) || good.value['type'] !== InteractionResponseType.Pong)
      throw new ClientError(`${url} does not answer a ping as it should.`);
    if (bad.status !== 401)
      throw new ClientError(`${url} answers ${bad.status} to a signature that is wrong; it must be 401.`);
  }

  /** Sends a copy with an invalid signature. An endpoint that accepts it gets no further deliveries. */
  async function probeSignatureCheck(url: string, body: string): Promise<void> {
    const { status } = await post(url, body, false);
    if (status === 401 || !targets.includes(url)) return;
    targets = targets.filter((target) => target !== url);
    state.log(`${url} let a wrong signature in, and gets nothing any more.`);
    changed();
  }

  async function send(url: string, interaction: Interaction): Promise<void> {
    const at = state.clock.now();
    const body = JSON.stringify(interaction.payload);
    // The result is logged there; an unreachable endpoint is handled below.
    if (count % BAD_SIGNATURE_INTERVAL === 0) probeSignatureCheck(url, body).catch(() => undefined);
    const given = await post(url, body, true);
    // The response comes through the callback route.
    if (given.status === ACCEPTED) return;
    if (given.status !== 200) throw new ClientError(`${url} answered ${given.status}.`);
    await state.delay.wait();
    const response = respond(state, interaction, given.value, given.uploads);
    const route = '/interactions/:interaction/:token/callback';
    const path = `/api/v10/interactions/${interaction.id}/${interaction.token}/callback`;
    const request = { at, method: 'POST', path, route, query: {}, interactionId: interaction.id };
    state.requests.add(request, given, isErrorResponse(response) ? response : { ...response, status: 200 });
    if (isErrorResponse(response)) throw new ClientError('The response was refused.');
  }

  return {
    /**
     * Delivers to these addresses in turn, like a load balancer. Rejects with a {@link ClientError}
     * unless each answers a ping and refuses a bad signature.
     */
    async to(urls: readonly string[]): Promise<void> {
      await Promise.all(urls.map(verify));
      targets = urls;
      state.log(`Interactions go to ${urls.join(', ')}.`);
      changed();
    },
    isActive: () => targets.length > 0,
    deliver(interaction: Interaction): void {
      count += 1;
      const url = targets[count % targets.length];
      if (url === undefined) return;
      send(url, interaction).catch((error: unknown) => {
        state.log(`No response to ${interaction.label}: ${messageOf(error)}`);
        // There is no other way to respond.
        if (interaction.state === 'waiting') failInteraction(state, interaction);
      });
    },
  };
}
