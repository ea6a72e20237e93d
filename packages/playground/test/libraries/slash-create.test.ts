import {
  GenericServer,
  SlashCommand,
  SlashCreator,
  type CommandContext,
  type SlashCommandOptions,
} from 'slash-create';
import { FILE, FIND, FORM, GREET, HELLO, INPUT, LATER, copyOf, deliver, page, scenario } from './scenario.ts';

scenario(
  async (playground) => {
    const { apiUrl, token, applicationId: applicationID, publicKey } = playground;
    const server = new GenericServer();
    const creator = new SlashCreator({ applicationID, publicKey, token, rest: { baseURL: `${apiUrl}/v10` } });
    const command = (options: SlashCommandOptions, run: (ctx: CommandContext) => Promise<unknown>) =>
      class extends SlashCommand {
        constructor(owner: SlashCreator) {
          super(owner, options);
        }
        override run = run;
      };
    class Find extends SlashCommand {
      constructor(owner: SlashCreator) {
        super(owner, FIND);
      }
      override autocomplete: SlashCommand['autocomplete'] = async (ctx) => {
        const typed = String(ctx.options['query']);
        await ctx.sendResults([{ name: `${typed}…`, value: `${typed}-1` }]);
      };
      override run = (ctx: CommandContext) => ctx.send(`Found ${String(ctx.options['query'])}`);
    }
    creator.withServer(server).registerCommands([
      Find,
      command(HELLO, (ctx) => ctx.send(page(1))),
      command(FORM, (ctx) =>
        ctx.sendModal(
          { title: 'A form', components: [{ type: 1, components: [INPUT] }] },
          (modal) => void modal.send(`Name: ${String(modal.values['name'])}`),
        ),
      ),
      command(LATER, async (ctx) => {
        await ctx.defer();
        await ctx.editOriginal('Here it is');
        await ctx.sendFollowUp('And one more thing');
      }),
      command(FILE, async (ctx) => {
        const { content, data } = await copyOf(ctx.attachments.first()?.url);
        await ctx.send({ content, files: [{ name: 'copy.txt', file: new Blob([data]) }] });
      }),
      command({ ...GREET, description: '' }, (ctx) =>
        ctx.send(`Greetings, ${ctx.targetUser?.globalName ?? ''}`),
      ),
    ]);
    for (const number of [2, 3])
      creator.registerGlobalComponent(`page:${number}`, (ctx) => void ctx.editParent(page(number)));
    creator.registerGlobalComponent('fruit', (ctx) => void ctx.send(`Chose ${ctx.values.join(', ')}`));
    await creator.syncCommands();
    return deliver(playground, (request) => server.endpoint(request));
  },
  { 'a direct message': 'it handles interactions only' },
);
