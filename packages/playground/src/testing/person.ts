import type { Viewpoint } from '../client/viewpoint.ts';
import { choose, dismiss, press, say, useCommand } from '../client/actions.ts';
import type { State } from '../state/state.ts';
import type { Interaction } from '../state/interactions.ts';
import { interactionView, isAcknowledged, isSettled } from '../state/interactions.ts';
import type { StoredMessage } from '../state/messages.ts';
import { useContextMenu } from '../client/context-menu.ts';
import { submit } from '../client/modals.ts';
import { labelOf, flatten, isButton, isMenu } from '../client/component-tree.ts';
import { ClientError } from '../client/client-error.ts';
import type { JsonObject } from '../rules/rule.ts';
import type { Outcome, WaitOptions, Person, VisibleMessage, VisibleOption } from './types.ts';
import {
  getMessage,
  findMessage,
  visibleMessages,
  menuOptions,
  visibleMessage,
} from '../client/visibility.ts';

/** Milliseconds after which a bot that has said nothing has nothing to say. */
const QUIET = 500;

/** Somebody at the keyboard. */
export function createPerson(state: State, viewpoint: Viewpoint): Person {
  const look = (stored: StoredMessage | undefined): VisibleMessage | undefined =>
    stored && visibleMessage(state, viewpoint, stored);

  function outcome(interaction: Interaction): Outcome {
    const {
      failure,
      responseMessageId,
      modal,
      choices,
      answeredAfter,
      state: reached,
    } = interaction.progress();
    const message = responseMessageId ?? (reached === 'failed' ? interaction.sourceMessageId : null);
    return {
      interaction: interaction.payload,
      state: reached === 'failed' || reached === 'deferred' ? reached : 'answered',
      failure: failure ?? undefined,
      message: look(findMessage(state, viewpoint, message ?? '')),
      modal: modal ?? undefined,
      choices: choices ?? undefined,
      milliseconds: answeredAfter ?? state.clock.now() - interaction.sentAt,
      get settled() {
        return interaction.until(isSettled).then(() => outcome(interaction));
      },
      view: interactionView(interaction),
    };
  }

  async function wait(interaction: Interaction, patience: WaitOptions = {}): Promise<Outcome> {
    await interaction.until(patience.until === 'answered' ? isAcknowledged : isSettled);
    return outcome(interaction);
  }

  /** Resolves once the bot has put a message into the channel of `said`, or `quiet` milliseconds have passed. */
  const botSpoke = ({ message }: StoredMessage, quiet: number) =>
    new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        stop();
        resolve();
      };
      const timer = setTimeout(done, quiet);
      const stop = state.events.on((event) => {
        if (event.type !== 'message' || event.message.channelId !== message.channel_id) return;
        if (event.message.author.app) done();
      });
    });

  /** The menu that offers all these labels, with the values behind them. */
  function menuFor(stored: StoredMessage, labels: readonly string[], menu: string | number | undefined) {
    const menus = flatten(stored.message.components)
      .filter(isMenu)
      .map((fields) => ({ fields, offered: menuOptions(state, viewpoint, fields) }));
    const named = menus.filter(
      ({ fields }, index) => menu === undefined || menu === index || menu === fields['placeholder'],
    );
    if (named.length === 0)
      throw new ClientError(menu === undefined ? 'The message has no menu.' : `There is no menu ${menu}.`);
    const fitting = named.filter(({ offered }) =>
      labels.every((label) => valueOf(offered, label) !== undefined),
    );
    const [first, second] = fitting;
    if (first === undefined) throw new ClientError(`No menu offers ${labels.join(', ')}.`);
    if (second !== undefined)
      throw new ClientError(`More than one menu offers ${labels.join(', ') || 'nothing'}: say which.`);
    return { menu: first.fields, values: labels.map((label) => valueOf(first.offered, label) ?? label) };
  }

  return {
    id: viewpoint.person.id,
    name: viewpoint.person.name,
    place: viewpoint.place,
    locale: viewpoint.locale,
    use: async (command, values = {}, patience) =>
      wait(useCommand(state, viewpoint, command, values), patience),
    async type(command, values, focused) {
      const typed = await wait(useCommand(state, viewpoint, command, values, focused));
      if (typed.state === 'failed')
        throw new ClientError('Loading options failed: the application did not answer in time.');
      return typed.choices ?? [];
    },
    async press(message, label, where = {}) {
      const stored = getMessage(state, viewpoint, message);
      return wait(press(state, viewpoint, stored, buttonNamed(stored, label, where.nth)), where);
    },
    async choose(message, labels, where = {}) {
      const stored = getMessage(state, viewpoint, message);
      const { menu, values } = menuFor(stored, typeof labels === 'string' ? [labels] : labels, where.menu);
      return wait(choose(state, viewpoint, stored, menu, values), where);
    },
    submit: async (modal, values = {}, patience) => wait(submit(state, viewpoint, modal, values), patience),
    rightClick: async (target, command, patience) =>
      wait(
        useContextMenu(state, viewpoint, typeof target === 'string' ? target : target.id, command),
        patience,
      ),
    async say(content, { replyTo, quiet = QUIET } = {}) {
      const stored = say(state, viewpoint, content, typeof replyTo === 'object' ? replyTo.id : replyTo);
      await botSpoke(stored, quiet);
      const all = visibleMessages(state, viewpoint);
      const since = all.slice(all.findIndex(({ message }) => message.id === stored.message.id) + 1);
      return {
        message: visibleMessage(state, viewpoint, stored),
        replies: since
          .filter(({ message }) => message.author.bot === true)
          .map((one) => visibleMessage(state, viewpoint, one)),
      };
    },
    dismiss(message) {
      dismiss(state, viewpoint, typeof message === 'string' ? message : message.id);
    },
    messages: () =>
      visibleMessages(state, viewpoint).map((stored) => visibleMessage(state, viewpoint, stored)),
    message: (message) => look(findMessage(state, viewpoint, message)),
  };
}

const valueOf = (offered: readonly VisibleOption[], label: string) =>
  offered.find((option) => option.label === label)?.value;

function buttonNamed({ message }: StoredMessage, label: string, nth: number | undefined): JsonObject {
  const buttons = flatten(message.components).filter(isButton);
  const named = buttons.filter((button) => labelOf(button) === label);
  const [first, second] = nth === undefined ? named : named.slice(nth, nth + 1);
  if (first === undefined) {
    throw new ClientError(
      `There is no button ${label}; there are: ${buttons.map(labelOf).join(', ') || 'none'}.`,
    );
  }
  if (second !== undefined) throw new ClientError(`More than one button says ${label}.`);
  return first;
}
