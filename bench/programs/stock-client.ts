import { Client, Events, GatewayIntentBits } from 'discord.js';

// discord.js as its guide sets it up, with the intent that nearly every bot asks for: the measure for Waymark's memory.
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env['DISCORD_API_URL'] ?? '' },
});
client.once(Events.ClientReady, ({ guilds }) => {
  process.stdout.write(`ready with ${guilds.cache.size} servers\n`);
});
await client.login(process.env['DISCORD_TOKEN']);
