import { Client, Events } from 'discord.js';
import { startPlayground } from 'waymark-playground';

const playground = await startPlayground();
const client = new Client({ intents: [], rest: { api: playground.apiUrl } });
client.on(Events.InteractionCreate, (interaction) =>
  interaction.reply(`Hello, ${interaction.user.username}`),
);
await client.login(playground.token);
await client.application.commands.create({ name: 'hello', description: 'Says hello' });
const { message } = await playground.person('Ada').use('/hello');
if (!message?.text().includes('Hello')) throw new Error('the bot did not answer');
await client.destroy();
await playground.close();
