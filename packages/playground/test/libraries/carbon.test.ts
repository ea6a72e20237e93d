import {
  ApplicationCommandType,
  Button,
  Client,
  Command,
  Label,
  Modal,
  Row,
  StringSelectMenu,
  TextInput,
  TextInputStyle,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type CommandInteraction,
  type ComponentData,
  type ModalInteraction,
  type StringSelectMenuInteraction,
} from '@buape/carbon';
import { createHandler } from '@buape/carbon/adapters/fetch';
import {
  FILE,
  FIND,
  FORM,
  GREET,
  HELLO,
  INPUT,
  LATER,
  MODAL,
  copyOf,
  deliver,
  page,
  scenario,
} from './scenario.ts';

class Next extends Button {
  readonly label = 'Next';
  readonly customId: string;
  constructor(number: number) {
    super();
    this.customId = `page:number=${String(number)}`;
  }
  override run(interaction: ButtonInteraction, { number }: ComponentData) {
    return interaction.update(pageOf(Number(number)));
  }
}

class Fruit extends StringSelectMenu {
  readonly customId = 'fruit';
  readonly options = [
    { label: 'Apple', value: 'apple' },
    { label: 'Pear', value: 'pear' },
  ];
  override run(interaction: StringSelectMenuInteraction) {
    return interaction.reply(`Chose ${interaction.values.join(', ')}`);
  }
}

const pageOf = (number: number) => ({
  content: page(number).content,
  components: [new Row([new Next(number + 1)]), new Row([new Fruit()])],
});

class Name extends TextInput {
  readonly customId = INPUT.custom_id;
  override style = TextInputStyle.Short;
}

class NameLabel extends Label {
  readonly label = INPUT.label;
}

class Form extends Modal {
  readonly title = MODAL.title;
  readonly customId = MODAL.custom_id;
  override components = [new NameLabel(new Name())];
  run(interaction: ModalInteraction) {
    return interaction.reply(`Name: ${interaction.fields.getText('name', true)}`);
  }
}

class Hello extends Command {
  readonly name = HELLO.name;
  override description = HELLO.description;
  override components = [new Next(0), new Fruit()];
  run(interaction: CommandInteraction) {
    return interaction.reply(pageOf(1));
  }
}

class AskForName extends Command {
  readonly name = FORM.name;
  override description = FORM.description;
  run(interaction: CommandInteraction) {
    return interaction.showModal(new Form());
  }
}

class Later extends Command {
  readonly name = LATER.name;
  override description = LATER.description;
  override defer = true;
  async run(interaction: CommandInteraction) {
    await interaction.reply('Here it is');
    await interaction.followUp('And one more thing');
  }
}

class Find extends Command {
  readonly name = FIND.name;
  override description = FIND.description;
  override options = FIND.options;
  override autocomplete(interaction: AutocompleteInteraction) {
    const typed = String(interaction.options.getFocused()?.value);
    return interaction.respond([{ name: `${typed}…`, value: `${typed}-1` }]);
  }
  run(interaction: CommandInteraction) {
    return interaction.reply(`Found ${interaction.options.getString('query', true)}`);
  }
}

class CopyFile extends Command {
  readonly name = FILE.name;
  override description = FILE.description;
  override options = FILE.options;
  async run(interaction: CommandInteraction) {
    const { content, data } = await copyOf(interaction.options.getAttachment('original', true).url);
    await interaction.reply({ content, files: [{ name: 'copy.txt', data: new Blob([data]) }] });
  }
}

class Greet extends Command {
  readonly name = GREET.name;
  override type = ApplicationCommandType.User;
  run(interaction: CommandInteraction) {
    const { data } = interaction.rawData;
    const users = data.type === ApplicationCommandType.User ? data.resolved.users : {};
    return interaction.reply(`Greetings, ${Object.values(users)[0]?.global_name ?? ''}`);
  }
}

// It answers every delivery with 202 and responds through the callback route. Its optional packages (voice, and types of
// other platforms, 30 MB) are replaced by an empty one: `overrides` in the root's package.json.
scenario(
  async (playground) => {
    const { apiUrl, applicationId: clientId, publicKey, token } = playground;
    const client = new Client(
      {
        baseUrl: 'http://localhost',
        disableDeployRoute: true,
        clientId,
        publicKey,
        token,
        requestOptions: { baseUrl: apiUrl, apiVersion: 10 },
      },
      {
        commands: [new Hello(), new AskForName(), new Later(), new Find(), new CopyFile(), new Greet()],
        modals: [new Form()],
      },
    );
    await client.deployCommands();
    const handle = createHandler(client);
    const waitUntil = (work: Promise<unknown>) => void work.catch(() => undefined);
    return deliver(playground, (request) =>
      handle(new Request('http://localhost/interactions', request), { waitUntil }),
    );
  },
  { 'a direct message': 'HTTP brings no messages' },
);
