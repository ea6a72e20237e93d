import type { Standing } from './viewpoint.ts';
import { choose, dismiss, press, say, useCommand } from './actions.ts';
import type { Hub } from '../state/state.ts';
import type { Interaction, Progress } from '../state/interactions.ts';
import { interactionView } from '../state/interactions.ts';
import type { Kept } from '../state/messages.ts';
import { useContextMenu } from './context-menu.ts';
import { submit } from './modals.ts';
import { face, flatten, isButton, isMenu } from './component-tree.ts';
import { Refusal } from './client-error.ts';
import type { Fields } from '../rules/rule.ts';
import type { Outcome, Patience, Person, SeenMessage, SeenOption } from './types.ts';
import { messageAt, messageSeen, messagesSeen, offers, seen } from './visibility.ts';

const acknowledged = ({ state }: Progress) => state !== 'waiting';
const settled = ({ state }: Progress) => state !== 'waiting' && state !== 'deferred';

/** Milliseconds after which a bot that has said nothing has nothing to say. */
const QUIET = 500;

/** Somebody at the keyboard. */
export function createPerson(hub: Hub, standing: Standing): Person {
  const look = (kept: Kept | undefined): SeenMessage | undefined => kept && seen(hub, standing, kept);

  function outcome(interaction: Interaction): Outcome {
    const { state, failure, responseMessageId, sourceMessageId, modal, choices, answeredAfter } = {
      ...interaction,
      ...interaction.progress(),
    };
    const message = state === 'failed' ? (responseMessageId ?? sourceMessageId) : responseMessageId;
    return {
      interaction: interaction.payload,
      state: state === 'failed' || state === 'deferred' ? state : 'answered',
      failure: failure ?? undefined,
      message: look(messageSeen(hub, standing, message ?? '')),
      modal: modal ?? undefined,
      choices: choices ?? undefined,
      milliseconds: answeredAfter ?? hub.clock.now() - interaction.sentAt,
      get settled() {
        return interaction.until(settled).then(() => outcome(interaction));
      },
      view: interactionView(interaction),
    };
  }

  async function wait(interaction: Interaction, patience: Patience = {}): Promise<Outcome> {
    await interaction.until(patience.until === 'answered' ? acknowledged : settled);
    return outcome(interaction);
  }

  /** Resolves once the bot has put a message into the channel of `said`, or `quiet` milliseconds have passed. */
  const botSpoke = ({ message }: Kept, quiet: number) =>
    new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        stop();
        resolve();
      };
      const timer = setTimeout(done, quiet);
      const stop = hub.changes.on((change) => {
        if (change.type !== 'message' || change.message.channelId !== message.channel_id) return;
        if (change.message.author.app) done();
      });
    });

  /** The menu that offers all these labels, with the values behind them. */
  function menuFor(kept: Kept, labels: readonly string[], menu: string | number | undefined) {
    const menus = flatten(kept.message.components)
      .filter(isMenu)
      .map((fields) => ({ fields, offered: offers(hub, standing, fields) }));
    const named = menus.filter(
      ({ fields }, index) => menu === undefined || menu === index || menu === fields['placeholder'],
    );
    if (named.length === 0)
      throw new Refusal(menu === undefined ? 'The message has no menu.' : `There is no menu ${menu}.`);
    const fitting = named.filter(({ offered }) =>
      labels.every((label) => valueOf(offered, label) !== undefined),
    );
    const [first, second] = fitting;
    if (first === undefined) throw new Refusal(`No menu offers ${labels.join(', ')}.`);
    if (second !== undefined)
      throw new Refusal(`More than one menu offers ${labels.join(', ') || 'nothing'}: say which.`);
    return { menu: first.fields, values: labels.map((label) => valueOf(first.offered, label) ?? label) };
  }

  return {
    id: standing.person.id,
    name: standing.person.name,
    place: standing.place,
    locale: standing.locale,
    use: async (command, values = {}, patience) => wait(useCommand(hub, standing, command, values), patience),
    async type(command, values, focused) {
      const { state, choices } = await wait(useCommand(hub, standing, command, values, focused));
      if (state === 'failed')
        throw new Refusal('Loading options failed: the application did not answer in time.');
      return choices ?? [];
    },
    async press(message, label, where = {}) {
      const kept = messageAt(hub, standing, message);
      return wait(press(hub, standing, kept, buttonNamed(kept, label, where.nth)), where);
    },
    async choose(message, labels, where = {}) {
      const kept = messageAt(hub, standing, message);
      const { menu, values } = menuFor(kept, typeof labels === 'string' ? [labels] : labels, where.menu);
      return wait(choose(hub, standing, kept, menu, values), where);
    },
    submit: async (modal, values = {}, patience) => wait(submit(hub, standing, modal, values), patience),
    rightClick: async (target, command, patience) =>
      wait(useContextMenu(hub, standing, typeof target === 'string' ? target : target.id, command), patience),
    async say(content, { replyTo, quiet = QUIET } = {}) {
      const kept = say(hub, standing, content, typeof replyTo === 'object' ? replyTo.id : replyTo);
      await botSpoke(kept, quiet);
      const all = messagesSeen(hub, standing);
      const since = all.slice(all.findIndex(({ message }) => message.id === kept.message.id) + 1);
      return {
        message: seen(hub, standing, kept),
        replies: since
          .filter(({ message }) => message.author.bot === true)
          .map((one) => seen(hub, standing, one)),
      };
    },
    dismiss(message) {
      dismiss(hub, standing, typeof message === 'string' ? message : message.id);
    },
    messages: () => messagesSeen(hub, standing).map((kept) => seen(hub, standing, kept)),
    message: (message) => look(messageSeen(hub, standing, message)),
  };
}

const valueOf = (offered: readonly SeenOption[], label: string) =>
  offered.find((option) => option.label === label)?.value;

function buttonNamed({ message }: Kept, label: string, nth: number | undefined): Fields {
  const buttons = flatten(message.components).filter(isButton);
  const named = buttons.filter((button) => face(button) === label);
  const [first, second] = nth === undefined ? named : named.slice(nth, nth + 1);
  if (first === undefined) {
    throw new Refusal(`There is no button ${label}; there are: ${buttons.map(face).join(', ') || 'none'}.`);
  }
  if (second !== undefined) throw new Refusal(`More than one button says ${label}.`);
  return first;
}
