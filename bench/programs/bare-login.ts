import { Client, Events } from 'discord.js';

// What discord.js alone takes to be ready: the measure for Waymark's own start.
const client = new Client({ intents: [], rest: { api: process.env['DISCORD_API_URL'] ?? '' } });
client.once(Events.ClientReady, () => {
  process.stdout.write('ready\n');
});
await client.login(process.env['DISCORD_TOKEN']);
