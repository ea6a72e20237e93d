import { DiscordHono, createRest, register } from 'discord-hono';
import { COMMANDS, GREET, MODAL, copyOf, deliver, fileUrl, page, scenario } from './scenario.ts';

const WEBHOOK = '/webhooks/{application.id}/{interaction.token}';

scenario(
  async (playground) => {
    // It knows Discord's own address only.
    await import('waymark-playground/register');
    const { token, applicationId, publicKey } = playground;
    const app = new DiscordHono<{ Variables: { query: string; name: string } }>({
      discordEnv: () => ({ TOKEN: token, APPLICATION_ID: applicationId, PUBLIC_KEY: publicKey }),
    })
      .command('hello', (c) => c.res(page(1)))
      .command('form', (c) => c.resModal(MODAL))
      .command<typeof GREET>('Greet', (c) => {
        const [user] = Object.values(c.interaction.data.resolved.users);
        return c.res(`Greetings, ${user?.global_name ?? ''}`);
      })
      .command('file', async (c) => {
        const { content, data } = await copyOf(fileUrl(c.interaction));
        return c.res(content, { name: 'copy.txt', blob: new Blob([data]) });
      })
      .command('later', (c) =>
        c.resDefer(async (deferred) => {
          await deferred.followup('Here it is');
          await createRest(token)('POST', WEBHOOK, [applicationId, c.interaction.token], {
            content: 'And one more thing',
          });
        }),
      )
      .autocomplete(
        'find',
        (c) => {
          const typed = String(c.focused?.value);
          return c.resAutocomplete([{ name: `${typed}…`, value: `${typed}-1` }]);
        },
        (c) => c.res(`Found ${c.get('query')}`),
      )
      .component('page:2', (c) => c.update().res(page(2)))
      .component('page:3', (c) => c.update().res(page(3)))
      .component('fruit', (c) => c.res(`Chose ${c.ref.values?.join(', ') ?? ''}`))
      .modal('form', (c) => c.res(`Name: ${c.get('name')}`));
    await register(COMMANDS, applicationId, token);
    const later = { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} };
    return deliver(playground, (request) => app.fetch(request, {}, later));
  },
  { 'a direct message': 'HTTP brings no messages' },
);
