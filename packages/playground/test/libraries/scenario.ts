import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import {
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person, Playground } from 'waymark-playground';
import { startPlayground } from 'waymark-playground';
import 'waymark-playground/vitest';

/** The commands that every library registers in its own way. */
export const HELLO = { type: 1 as const, name: 'hello' as const, description: 'Says hello' };
export const FORM = { type: 1 as const, name: 'form' as const, description: 'Asks for a name' };
export const LATER = { type: 1 as const, name: 'later' as const, description: 'Takes its time' };
export const FIND = {
  type: 1 as const,
  name: 'find' as const,
  description: 'Finds',
  options: [
    { type: 3 as const, name: 'query', description: 'What', required: true, autocomplete: true as const },
  ],
};
export const FILE = {
  type: 1 as const,
  name: 'file' as const,
  description: 'Copies a file',
  options: [{ type: 11 as const, name: 'original', description: 'Any', required: true }],
};
export const GREET = { name: 'Greet', type: 2 as const };
export const COMMANDS = [HELLO, FORM, LATER, FIND, FILE, GREET];

/** A page of /hello: a button that leads to the next, and a menu. */
export const page = (number: number) => ({
  content: `Page ${number}`,
  components: [
    {
      type: 1 as const,
      components: [{ type: 2 as const, style: 1 as const, label: 'Next', custom_id: `page:${number + 1}` }],
    },
    {
      type: 1 as const,
      components: [
        {
          type: 3 as const,
          custom_id: 'fruit',
          options: [
            { label: 'Apple', value: 'apple' },
            { label: 'Pear', value: 'pear' },
          ],
        },
      ],
    },
  ],
});

export const INPUT = { type: 4 as const, style: 1 as const, custom_id: 'name', label: 'Name' };
export const MODAL = {
  custom_id: 'form',
  title: 'A form',
  components: [{ type: 1 as const, components: [INPUT] }],
};

/** The response to /file: the received file, under another name. */
export async function copyOf(
  url: string | undefined,
): Promise<{ content: string; data: Buffer<ArrayBuffer> }> {
  const data = Buffer.from(await (await fetch(url ?? '')).arrayBuffer());
  return { content: `A copy of ${data.length} bytes`, data };
}

/** The address of the file that came with an interaction. */
export function fileUrl(interaction: APIInteraction): string | undefined {
  if (interaction.type !== InteractionType.ApplicationCommand) return undefined;
  const { data } = interaction;
  const files = data.type === ApplicationCommandType.ChatInput ? data.resolved?.attachments : undefined;
  return Object.values(files ?? {})[0]?.url;
}

const reply = (content: string): APIInteractionResponse => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { content },
});

function responseToCommand({ data }: APIApplicationCommandInteraction): APIInteractionResponse {
  if (data.type === ApplicationCommandType.User) {
    const { global_name: name } = data.resolved.users[data.target_id] ?? {};
    return reply(`Greetings, ${name ?? ''}`);
  }
  if (data.name === 'hello') return { type: InteractionResponseType.ChannelMessageWithSource, data: page(1) };
  if (data.name === 'form') return { type: InteractionResponseType.Modal, data: MODAL };
  if (data.name === 'later') return { type: InteractionResponseType.DeferredChannelMessageWithSource };
  const [option] = data.type === ApplicationCommandType.ChatInput ? (data.options ?? []) : [];
  return reply(`Found ${option !== undefined && 'value' in option ? String(option.value) : ''}`);
}

/** The first response to an interaction, for libraries without a helper for it. */
export function responseTo(interaction: APIInteraction): APIInteractionResponse {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return responseToCommand(interaction);
    case InteractionType.MessageComponent: {
      const { data } = interaction;
      if ('values' in data) return reply(`Chose ${data.values.join(', ')}`);
      const next = page(Number(data.custom_id.split(':')[1]));
      return { type: InteractionResponseType.UpdateMessage, data: next };
    }
    case InteractionType.ApplicationCommandAutocomplete: {
      const [option] = interaction.data.options;
      const typed = option !== undefined && 'value' in option ? String(option.value) : '';
      const choices = [{ name: `${typed}…`, value: `${typed}-1` }];
      return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } };
    }
    case InteractionType.ModalSubmit: {
      const [row] = interaction.data.components;
      const [field] = row !== undefined && 'components' in row ? row.components : [];
      return reply(`Name: ${field !== undefined && 'value' in field ? field.value : ''}`);
    }
    case InteractionType.Ping:
      return { type: InteractionResponseType.Pong };
  }
}

const FEATURES: Readonly<Record<string, (ada: Person, playground: Playground) => Promise<void>>> = {
  'a command, its button and its menu': async (ada) => {
    const { message = '' } = await ada.use('/hello');
    const second = await ada.press(message, 'Next');
    expect(second.message).toMatchObject({ content: 'Page 2', edited: true });
    expect((await ada.press(message, 'Next')).message?.content).toBe('Page 3');
    expect((await ada.choose(message, 'Pear')).message?.content).toBe('Chose pear');
  },
  'a modal': async (ada) => {
    const { modal } = await ada.use('/form');
    if (modal === undefined) throw new Error('No modal opened.');
    expect((await ada.submit(modal, { Name: 'Ada' })).message?.content).toBe('Name: Ada');
  },
  autocomplete: async (ada) => {
    expect(await ada.type('/find', { query: 'so' }, 'query')).toMatchObject([{ name: 'so…', value: 'so-1' }]);
    expect((await ada.use('/find', { query: 'so-1' })).message?.content).toBe('Found so-1');
  },
  files: async (ada, { requests }) => {
    const { message } = await ada.use('/file', { original: { name: 'a.txt', content: 'words' } });
    expect(message?.content).toBe('A copy of 5 bytes');
    expect(requests.findLast(({ files }) => files.length > 0)?.files).toEqual(['copy.txt']);
  },
  'a deferral, its edit and a follow-up': async (ada) => {
    const { message, state } = await ada.use('/later');
    expect([state, message?.content]).toEqual(['answered', 'Here it is']);
    await expect.poll(() => ada.messages().map(({ content }) => content)).toContain('And one more thing');
  },
  'a context menu': async (ada, playground) => {
    const mateo = playground.person('Mateo');
    expect((await ada.rightClick(mateo, 'Greet')).message?.content).toBe('Greetings, Mateo');
  },
  'a direct message': async (_, playground) => {
    const { replies } = await playground.person('Ada', { place: 'dm' }).say('hi', { quiet: 2_000 });
    expect(replies.map(({ content }) => content)).toEqual(['You said: hi']);
  },
};

/**
 * Tests every feature with a library's bot. `start` logs it in, registers {@link COMMANDS} and returns a function that
 * stops it; `without` gives the reason why a feature is skipped.
 */
export function scenario(
  start: (playground: Playground) => Promise<() => unknown>,
  without: Readonly<Record<string, string>> = {},
): void {
  let playground: Playground;
  let stop: () => unknown;

  beforeAll(async () => {
    playground = await startPlayground({ app: { intents: ['MessageContent', 'GuildMembers'] } });
    // For libraries that know of Discord's own address only.
    process.env['DISCORD_API_URL'] = playground.apiUrl;
    stop = await start(playground);
  });
  afterAll(async () => {
    await stop();
    await playground.close();
  });

  for (const [feature, run] of Object.entries(FEATURES)) {
    const reason = without[feature];
    if (reason === undefined)
      test(feature, async () => {
        await run(playground.person('Ada'), playground);
        expect(playground).toHaveBrokenNoRule();
      });
    // What a library cannot do is listed with its reason.
    else test.skip(`${feature}: ${reason}`, () => undefined);
  }
}

/** Serves an endpoint, and delivers interactions to it; returns a function that stops it. */
export async function deliver(
  playground: Playground,
  handle: (request: Request) => Promise<Response>,
): Promise<() => unknown> {
  const listener = getRequestListener(handle);
  const server = createServer((request, response) => void listener(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  await playground.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

/** Registers all commands, for libraries that do not. */
export async function register({ apiUrl, token, applicationId }: Playground): Promise<void> {
  await fetch(`${apiUrl}/v10/applications/${applicationId}/commands`, {
    method: 'PUT',
    headers: { Authorization: `Bot ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(COMMANDS),
  });
}
