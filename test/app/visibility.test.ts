import { InteractionResponseType, MessageFlags, type APIInteraction } from 'discord-api-types/v10';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import type { Context, HandlerResult, PublicContext } from '../../src/app/command.ts';
import { route } from '../../src/app/custom-id.ts';
import { asPrivate, notice, privateScreen, publicScreen, type Screen } from '../../src/app/reply.ts';
import { errorViews } from '../../src/views/interaction-errors.ts';
import { noticeView } from '../../src/views/notices.ts';
import { followUpOf } from '../support/components.ts';
import { pressInteraction } from '../support/interactions.ts';
import { recordingLog } from '../support/recording-log.ts';
import { flagsOf } from '../support/waymark.ts';

const ada = '100000000000000001';
const view = noticeView('Something');

/** An app with one button for each target, whose handler gives this screen. */
function appWith(screen: Screen) {
  const contexts: object[] = [];
  const run = (context: object): HandlerResult<Screen> => {
    contexts.push(context);
    return screen;
  };
  const app = createApp({
    services: 'services',
    personal: 'personal data',
    commands: [
      {
        declaration: { name: 'try', description: 'A command to try' },
        subcommands: [],
        components: [
          { route: route('update', {}), target: 'update', run },
          { route: route('reply', {}), target: 'reply', run },
          { route: route('publish', {}), target: 'publish', run },
          {
            route: route('update-public', {}),
            target: 'update-public',
            act: () => privateScreen(noticeView('For one alone')),
            run,
          },
        ],
      },
    ],
    errorViews,
    log: recordingLog(),
    newReference: () => 'ref01',
  });
  return { app, contexts };
}

const isEphemeral = (response: Parameters<typeof flagsOf>[0]): boolean =>
  (flagsOf(response) & MessageFlags.Ephemeral) !== 0;

const SCREENS = [privateScreen(view), notice(view), publicScreen(view), asPrivate(publicScreen(view))];

describe('on a public message', () => {
  it.each(SCREENS)('answers its own author and others with an ephemeral message: %#', async (screen) => {
    const { app } = appWith(screen);
    for (const publicMessageOf of [ada, '5'])
      for (const target of ['update', 'reply']) {
        const press = pressInteraction(target, { userId: ada, publicMessageOf });
        const response = await app.handle(press);
        expect(response.type).toBe(InteractionResponseType.ChannelMessageWithSource);
        expect(isEphemeral(response)).toBe(true);
        const late = app.deferral(press).response;
        expect(late.type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
        expect(isEphemeral(late)).toBe(true);
      }
  });
});

describe('on a private message', () => {
  const inDirectMessages = (id: string): APIInteraction => ({
    ...pressInteraction(id, { userId: ada, publicMessageOf: ada }),
    context: 1,
  });

  it.each([pressInteraction('update', { userId: ada }), inDirectMessages('update')])(
    'an update replaces it: %#',
    async (press) => {
      for (const screen of SCREENS.filter((each) => each.kind === 'public' || !each.separate)) {
        const response = await appWith(screen).app.handle(press);
        expect(response.type).toBe(InteractionResponseType.UpdateMessage);
      }
      const separate = await appWith(notice(view)).app.handle(press);
      expect(separate.type).toBe(InteractionResponseType.ChannelMessageWithSource);
      expect(isEphemeral(separate)).toBe(true);
    },
  );
});

describe('a handler that publishes', () => {
  it('posts public screens, and sends private ones as ephemeral messages', async () => {
    const posted = await appWith(publicScreen(view)).app.handle(pressInteraction('publish'));
    expect(isEphemeral(posted)).toBe(false);
    for (const screen of [privateScreen(view), notice(view), asPrivate(publicScreen(view))])
      expect(isEphemeral(await appWith(screen).app.handle(pressInteraction('publish')))).toBe(true);
  });

  it('does not get the user', async () => {
    const { app, contexts } = appWith(publicScreen(view));
    await app.handle(pressInteraction('publish', { userId: ada }));
    expect(Object.keys(contexts[0] ?? {}).toSorted()).toEqual(['locale', 'services', 'signal', 't']);
    expectTypeOf<PublicContext<string>>().not.toExtend<Context<string, string>>();
  });
});

describe('a handler that updates a public message', () => {
  const press = pressInteraction('update-public', { userId: ada, publicMessageOf: '5' });

  it('replaces the message with public screens, and sends private ones as ephemeral follow-ups', async () => {
    const { app } = appWith(publicScreen(view));
    const updated = await app.handle(press);
    expect(updated.type).toBe(InteractionResponseType.UpdateMessage);
    expect(JSON.stringify(updated)).toContain('Something');
    expect('data' in updated && JSON.stringify(updated.data)).not.toContain('For one alone');
    const followUp = followUpOf(updated);
    expect(followUp && isEphemeral(followUp)).toBe(true);
    expect(JSON.stringify(followUp)).toContain('For one alone');
    expect(app.deferral(press).response.type).toBe(InteractionResponseType.DeferredMessageUpdate);
  });

  it.each([privateScreen(view), notice(view)])(
    'sends a private screen as an ephemeral message and keeps the public one: %#',
    async (screen) => {
      const answer = await appWith(screen).app.handle(press);
      expect(answer.type).toBe(InteractionResponseType.ChannelMessageWithSource);
      expect(isEphemeral(answer)).toBe(true);
    },
  );

  it('does not get the user', async () => {
    const { app, contexts } = appWith(publicScreen(view));
    await app.handle(press);
    expect(Object.keys(contexts[0] ?? {}).toSorted()).toEqual(['locale', 'services', 'signal', 't']);
  });
});
