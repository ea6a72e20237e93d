import { createBot, createDesiredPropertiesObject, InteractionTypes } from '@discordeno/bot';
import { COMMANDS, MODAL, copyOf, page, scenario } from './scenario.ts';

/** discordeno has names of its own for Discord's fields, and types that know of those only. */
const camel = (value: object) =>
  JSON.parse(
    JSON.stringify(value).replaceAll(/_(\w)(?=\w*":)/g, (_, letter: string) => letter.toUpperCase()),
  ) as never;

scenario(async ({ apiUrl, token, applicationId }) => {
  const bot = createBot({
    token,
    applicationId,
    intents: 1 << 12,
    rest: { proxy: { baseUrl: apiUrl, authorization: `Bot ${token}` } },
    desiredProperties: createDesiredPropertiesObject({}, true),
    events: {
      async interactionCreate(interaction) {
        const { data, type } = interaction;
        const [option] = data?.options ?? [];
        if (type === InteractionTypes.ApplicationCommandAutocomplete)
          await interaction.respond({
            choices: [{ name: `${String(option?.value)}…`, value: `${String(option?.value)}-1` }],
          });
        else if (type === InteractionTypes.ModalSubmit)
          await interaction.respond(`Name: ${data?.components?.[0]?.components?.[0]?.value ?? ''}`);
        else if (data?.values !== undefined) await interaction.respond(`Chose ${data.values.join(', ')}`);
        else if (type === InteractionTypes.MessageComponent)
          await interaction.edit(camel(page(Number(data?.customId?.split(':')[1]))));
        else if (data?.name === 'hello') await interaction.respond(camel(page(1)));
        else if (data?.name === 'form') await interaction.respond(camel(MODAL));
        else if (data?.name === 'find') await interaction.respond(`Found ${String(option?.value)}`);
        else if (data?.name === 'Greet')
          await interaction.respond(`Greetings, ${data.resolved?.users?.first()?.globalName ?? ''}`);
        else if (data?.name === 'file') {
          const { content, data: bytes } = await copyOf(data.resolved?.attachments?.first()?.url);
          await interaction.respond({ content, files: [{ name: 'copy.txt', blob: new Blob([bytes]) }] });
        } else {
          await interaction.defer();
          await interaction.edit('Here it is');
          await interaction.respond('And one more thing');
        }
      },
      async messageCreate({ author, content, channelId }) {
        if (author.id !== bot.id) await bot.rest.sendMessage(channelId, { content: `You said: ${content}` });
      },
    },
  });
  await bot.start();
  await bot.rest.upsertGlobalApplicationCommands(camel(COMMANDS));
  return () => bot.shutdown();
});
