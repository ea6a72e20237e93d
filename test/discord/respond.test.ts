import {
  InteractionResponseType,
  MessageFlags,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import type { HandlerResult, PrivateTarget } from '../../src/app/command.ts';
import { route } from '../../src/app/custom-id.ts';
import { notice, publicScreen, type Screen } from '../../src/app/reply.ts';
import {
  DEFER_AFTER_MS,
  HANDLER_TIMEOUT_MS,
  REFRESH_AFTER_MS,
  respondTo,
} from '../../src/discord/respond.ts';
import type { Responder } from '../../src/discord/responder.ts';
import { noticeView } from '../../src/views/notices.ts';
import { errorViews } from '../../src/views/interaction-errors.ts';
import { manualClock } from '../support/clock.ts';
import { commandInteraction, pressInteraction, typingInteraction } from '../support/interactions.ts';
import { recordingLog } from '../support/recording-log.ts';

/** An app with a command and a button that run this handler; records what is sent to Discord, in order. */
function createHarness(
  target: PrivateTarget | 'publish',
  handler: (signal: AbortSignal) => HandlerResult<Screen>,
) {
  const clock = manualClock();
  const log = recordingLog();
  const sent: { how: keyof Responder; body: unknown; at: number }[] = [];
  const startedAt = clock.now();
  let refusal: Error | undefined;
  const keep =
    (how: keyof Responder) =>
    async (body?: unknown): Promise<void> => {
      sent.push({ how, body, at: clock.now() - startedAt });
      if (refusal) throw refusal;
    };
  const run = ({ signal }: { signal: AbortSignal }): HandlerResult<Screen> => handler(signal);
  const app = createApp({
    services: undefined,
    personal: undefined,
    commands: [
      {
        declaration: { name: 'try', description: 'A command to try' },
        subcommands: [{ path: 'try', options: [{ name: 'word', maxLength: 100 }], run, autocomplete: run }],
        components: [
          target === 'publish'
            ? { route: route('button', {}), target, run }
            : { route: route('button', {}), target, run },
        ],
      },
    ],
    errorViews,
    log,
    newReference: () => 'ref01',
  });
  const responder: Responder = {
    respond: keep('respond'),
    editOriginal: keep('editOriginal'),
    deleteOriginal: keep('deleteOriginal'),
    followUp: keep('followUp'),
  };
  return {
    app,
    clock,
    log,
    sent,
    refuseWith: (error: Error) => {
      refusal = error;
    },
    /** Sends the interaction and advances the clock in steps, letting promises settle after each. */
    async receive(interaction: APIInteraction, milliseconds: number): Promise<void> {
      const done = respondTo(app, interaction, responder, { clock, log });
      for (let passed = 0; passed < milliseconds; passed += 100) {
        await settle();
        clock.advance(100);
      }
      await settle();
      if (milliseconds > HANDLER_TIMEOUT_MS) await done;
    },
  };
}

const settle = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const said = (words: string) => publicScreen(noticeView(words));

const late =
  (clock: () => ReturnType<typeof manualClock>, milliseconds: number, words: string) =>
  async (): Promise<ReturnType<typeof said>> =>
    new Promise((resolve) => {
      clock().after(milliseconds, () => {
        resolve(said(words));
      });
    });

const typeOf = (body: unknown): number => (body as APIInteractionResponse).type;

it('answers a quick handler at once', async () => {
  const harness = createHarness('reply', () => said('here'));
  await harness.receive(commandInteraction('try'), 0);
  expect(harness.sent).toMatchObject([
    { how: 'respond', at: 0, body: { type: InteractionResponseType.ChannelMessageWithSource } },
  ]);
});

it.each([2_000, 5_000])(
  'defers a handler held up for %i ms, then edits the answer in',
  async (milliseconds) => {
    const harness: ReturnType<typeof createHarness> = createHarness(
      'reply',
      late(() => harness.clock, milliseconds, 'at last'),
    );
    await harness.receive(commandInteraction('try'), milliseconds + 500);
    expect(harness.sent).toMatchObject([
      {
        how: 'respond',
        at: DEFER_AFTER_MS,
        body: {
          type: InteractionResponseType.DeferredChannelMessageWithSource,
          data: { flags: MessageFlags.Ephemeral },
        },
      },
      { how: 'editOriginal', at: milliseconds, body: { flags: MessageFlags.IsComponentsV2 } },
    ]);
    expect(JSON.stringify(harness.sent)).toContain('at last');
  },
);

it('defers a late press on a private message as an update of it', async () => {
  const harness: ReturnType<typeof createHarness> = createHarness(
    'update',
    late(() => harness.clock, 2_000, 'turned'),
  );
  await harness.receive(pressInteraction('button'), 2_500);
  expect(harness.sent.map(({ how }) => how)).toEqual(['respond', 'editOriginal']);
  expect(typeOf(harness.sent[0]?.body)).toBe(InteractionResponseType.DeferredMessageUpdate);
});

it('defers a late press on somebody else’s message as a new ephemeral message', async () => {
  const harness: ReturnType<typeof createHarness> = createHarness(
    'update',
    late(() => harness.clock, 2_000, 'yours'),
  );
  await harness.receive(pressInteraction('button', { publicMessageOf: '5' }), 2_500);
  expect(harness.sent).toMatchObject([
    {
      body: {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: { flags: MessageFlags.Ephemeral },
      },
    },
    { how: 'editOriginal' },
  ]);
});

it('leaves the message unchanged when a late update fails, and sends the error as a follow-up', async () => {
  const harness: ReturnType<typeof createHarness> = createHarness('update', async () => {
    await new Promise<void>((resolve) => {
      harness.clock.after(2_000, resolve);
    });
    throw new Error('a secret detail');
  });
  await harness.receive(pressInteraction('button'), 2_500);
  expect(harness.sent.map(({ how }) => how)).toEqual(['respond', 'followUp']);
  expect(harness.sent[1]?.body).toMatchObject({
    flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
  });
  expect(JSON.stringify(harness.sent)).toContain('ref01');
  expect(JSON.stringify(harness.sent)).not.toContain('secret');
  expect(JSON.stringify(harness.log.lines)).toContain('ref01');
});

it('sends a late error of a public reply to the person alone', async () => {
  const harness: ReturnType<typeof createHarness> = createHarness('publish', async () => {
    await new Promise<void>((resolve) => {
      harness.clock.after(2_000, resolve);
    });
    return notice(noticeView('only for you'));
  });
  await harness.receive(pressInteraction('button'), 2_500);
  expect(harness.sent.map(({ how }) => how)).toEqual(['respond', 'deleteOriginal', 'followUp']);
});

it('aborts a handler that does not answer in time', async () => {
  let aborted = false;
  const harness = createHarness('reply', async (signal) => {
    signal.addEventListener('abort', () => {
      aborted = true;
    });
    return new Promise(() => undefined);
  });
  await harness.receive(commandInteraction('try'), HANDLER_TIMEOUT_MS + 500);
  expect(harness.sent.map(({ how, at }) => [how, at])).toEqual([
    ['respond', DEFER_AFTER_MS],
    ['editOriginal', HANDLER_TIMEOUT_MS],
  ]);
  expect(JSON.stringify(harness.sent)).toContain('ref01');
  expect(aborted).toBe(true);
});

it('answers a late autocomplete with an empty list, once', async () => {
  const harness = createHarness('reply', async () => new Promise(() => undefined));
  await harness.receive(typingInteraction('try', 'word', 'x'), HANDLER_TIMEOUT_MS + 500);
  expect(harness.sent).toMatchObject([
    {
      how: 'respond',
      at: DEFER_AFTER_MS,
      body: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } },
    },
  ]);
  expect(harness.sent).toHaveLength(1);
});

it('answers with an error when a modal, which cannot be deferred, is late', async () => {
  const harness = createHarness('modal', async () => new Promise(() => undefined));
  await harness.receive(pressInteraction('button'), HANDLER_TIMEOUT_MS + 500);
  expect(harness.sent).toMatchObject([
    { how: 'respond', body: { type: InteractionResponseType.ChannelMessageWithSource } },
  ]);
});

it.each([
  [10_062, 'info'],
  [50_035, 'error'],
])('lives through Discord refusing with %i and logs it as %s', async (code, level) => {
  const harness = createHarness('reply', () => said('here'));
  harness.refuseWith(Object.assign(new Error('refused'), { code }));
  await harness.receive(commandInteraction('try'), 0);
  await settle();
  expect(harness.log.lines.map((line) => line.level)).toContain(level);
});

it('answers a command or component of another release with a notice', async () => {
  const harness = createHarness('reply', () => said('here'));
  await harness.receive(commandInteraction('gone away'), 0);
  await harness.receive(pressInteraction('gone:1:2'), 0);
  await harness.receive(pressInteraction('button:too:many'), 0);
  expect(harness.sent).toHaveLength(3);
  for (const { body } of harness.sent) expect(JSON.stringify(body)).toContain('another version');
});

it('answers a ping', async () => {
  const { app } = createHarness('reply', () => said('here'));
  const ping = { ...commandInteraction('try'), type: 1 } as APIInteraction;
  expect(await app.handle(ping)).toEqual({ type: InteractionResponseType.Pong });
});

it('after a public update sends the private follow-up, and refreshes the message until it is up to date', async () => {
  const clock = manualClock();
  const sent: [how: string, words: string][] = [];
  let people = 1;
  const app = createApp({
    services: undefined,
    personal: undefined,
    commands: [
      {
        declaration: { name: 'try', description: 'A command to try' },
        subcommands: [],
        components: [
          {
            route: route('button', {}),
            target: 'update-public',
            act: () => notice(noticeView('counted')),
            run: () => said(`${people} of us`),
          },
        ],
      },
    ],
    errorViews,
    log: recordingLog(),
    newReference: () => 'ref01',
  });
  const keep = (how: string) => async (body?: unknown) => {
    sent.push([how, /"content":"([^"]*)"/.exec(JSON.stringify(body))?.[1] ?? '']);
  };
  const done = respondTo(
    app,
    pressInteraction('button', { publicMessageOf: '5' }),
    {
      respond: keep('respond'),
      editOriginal: keep('editOriginal'),
      deleteOriginal: keep('deleteOriginal'),
      followUp: keep('followUp'),
    },
    { clock, log: recordingLog() },
  );
  await settle();
  // Somebody else was counted, whose message came first.
  people = 2;
  for (let refresh = 0; refresh < 3; refresh++) {
    clock.advance(REFRESH_AFTER_MS);
    await settle();
  }
  expect(await done).toMatchObject({ outcome: 'answered', milliseconds: 0 });
  expect(sent).toEqual([
    ['respond', '1 of us'],
    ['followUp', 'counted'],
    ['editOriginal', '2 of us'],
  ]);
});
