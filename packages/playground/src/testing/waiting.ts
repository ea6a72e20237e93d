import { setTimeout as sleep } from 'node:timers/promises';
import type { StateEvent } from '../state/events.ts';
import { isAcknowledged, isSettled, type Interaction } from '../state/interactions.ts';
import type { State } from '../state/state.ts';

const POLL_INTERVAL = 20;
const REGISTRATION_TIMEOUT = 3_000;
/** Time without a request after which a bot counts as idle, in milliseconds; see {@link WaitOptions.quiet}. */
const QUIET = { reply: 4_000, update: 1_000, refused: 200 } as const;

/** Resolves once an interaction is settled, or deferred by an idle bot. */
export async function whenSettled(state: State, interaction: Interaction, quiet?: number): Promise<void> {
  await interaction.until(isAcknowledged);
  let { begun } = state.requests.count();
  let since = performance.now();
  for (;;) {
    if (isSettled(interaction)) break;
    const { refusal, deferred } = interaction;
    const limit = refusal === null ? (quiet ?? QUIET[deferred ?? 'reply']) : QUIET.refused;
    const count = state.requests.count();
    if (count.underWay > 0 || count.begun !== begun) since = performance.now();
    if (performance.now() - since >= limit) break;
    ({ begun } = count);
    await Promise.race([interaction.until(isSettled), sleep(POLL_INTERVAL)]);
  }
  await state.botIdle();
}

/** Resolves with the first matching event, or after this many milliseconds. */
async function whenEvent(state: State, fits: (event: StateEvent) => boolean, timeout: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const stop = state.events.on((event) => {
    if (fits(event)) resolve(undefined);
  });
  const timer = setTimeout(resolve, timeout, undefined);
  await promise;
  clearTimeout(timer);
  stop();
}

/** Resolves once the bot has sent a message to a channel, or has been idle for this many milliseconds. */
export async function whenReplied(state: State, channelId: string, quiet: number): Promise<void> {
  const isReply = (event: StateEvent) =>
    event.type === 'message' && event.message.channel_id === channelId && event.message.author.bot === true;
  await whenEvent(state, isReply, quiet);
  await state.botIdle();
}

/** Resolves once the bot has registered commands, which can be after its login, or after a time limit. */
export async function whenRegistered(state: State): Promise<void> {
  if (state.commands.all().length === 0)
    await whenEvent(state, ({ type }) => type === 'commands', REGISTRATION_TIMEOUT);
}
