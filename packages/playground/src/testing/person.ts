import { choose, dismiss, press, say, useCommand, useContextMenu } from '../client/user-actions.ts';
import { ClientError } from '../client/client-error.ts';
import { flatten, isButton, isMenu, labelOf } from '../client/component-tree.ts';
import { menuOptions, optionNamed } from '../client/menu-options.ts';
import { submit } from '../client/modals.ts';
import type { Viewpoint } from '../client/viewpoint.ts';
import { findMessage, getMessage, idOf, visibleMessage, visibleMessages } from '../client/visibility.ts';
import { isAcknowledged, type Interaction } from '../state/interactions.ts';
import type { StoredMessage } from '../state/messages.ts';
import { transcriptOf } from './transcript.ts';
import type { Outcome, Person, Resolvable, VisibleMessage, WaitOptions } from './types.ts';
import { whenRegistered, whenSettled, whenReplied } from './waiting.ts';
import type { JsonObject } from '../rules/json.ts';

/** How long to wait for a bot's reply, in milliseconds. */
const QUIET = 500;
const NEVER_FOLLOWED_UP = 'The application deferred its response and has done nothing since';

/** The test kit's driver of a person. */
export function createPerson(viewpoint: Viewpoint): Person {
  const { state, person, place, locale, channelId } = viewpoint;
  const visible = (stored: StoredMessage): VisibleMessage => visibleMessage(viewpoint, stored);
  const messageOf = (message: Resolvable): VisibleMessage | undefined => {
    const stored = findMessage(viewpoint, message);
    return stored && visible(stored);
  };

  function outcome(interaction: Interaction): Outcome {
    const { failure, refusal, responseMessageId, modal, choices, answeredAfter, deferred } = interaction;
    const failed = interaction.state === 'failed';
    const open = interaction.state === 'deferred';
    const unfinished = open && deferred === 'reply';
    const message = responseMessageId ?? (failed ? interaction.sourceMessageId : null);
    return {
      interaction: interaction.payload,
      state: failed ? 'failed' : unfinished ? 'deferred' : 'answered',
      failure: failure ?? (open ? refusal : null) ?? (unfinished ? NEVER_FOLLOWED_UP : undefined),
      message: messageOf(message ?? ''),
      modal: modal ?? undefined,
      choices: choices ?? undefined,
      milliseconds: answeredAfter ?? state.clock.now() - interaction.sentAt,
      get settled() {
        return whenSettled(state, interaction).then(() => outcome(interaction));
      },
    };
  }

  async function wait(interaction: Interaction, { until, quiet }: WaitOptions = {}): Promise<Outcome> {
    await (until === 'answered' ? interaction.until(isAcknowledged) : whenSettled(state, interaction, quiet));
    return outcome(interaction);
  }

  /** The menu that offers all of these. */
  function menuFor(stored: StoredMessage, wanted: readonly string[], menu: string | number | undefined) {
    const named = flatten(stored.message.components)
      .filter(isMenu)
      .map((fields) => ({ fields, offered: menuOptions(viewpoint, fields) }))
      .filter(({ fields }, index) =>
        [undefined, index, fields['placeholder'], fields['custom_id']].includes(menu),
      );
    if (named.length === 0)
      throw new ClientError(menu === undefined ? 'The message has no menu.' : `There is no menu ${menu}.`);
    const [first, second] = named.filter(({ offered }) =>
      wanted.every((one) => optionNamed(offered, one) !== undefined),
    );
    if (first === undefined) throw new ClientError(`No menu offers ${wanted.join(', ')}.`);
    if (second !== undefined)
      throw new ClientError(`More than one menu offers ${wanted.join(', ') || 'nothing'}: say which.`);
    return first.fields;
  }

  return {
    id: person.id,
    name: person.name,
    place: place.id,
    locale,
    async use(command, values = {}, options) {
      await whenRegistered(state);
      return wait(useCommand(viewpoint, command, values), options);
    },
    async type(command, values, focused) {
      await whenRegistered(state);
      const typed = await wait(useCommand(viewpoint, command, values, focused), { until: 'answered' });
      if (typed.state === 'failed')
        throw new ClientError('Loading options failed: the application did not answer in time.');
      return typed.choices ?? [];
    },
    async press(message, button, options = {}) {
      const stored = getMessage(viewpoint, message);
      return wait(press(viewpoint, stored, buttonNamed(stored, button, options.nth)), options);
    },
    async choose(message, options, where = {}) {
      const stored = getMessage(viewpoint, message);
      const wanted = typeof options === 'string' ? [options] : options;
      return wait(choose(viewpoint, stored, menuFor(stored, wanted, where.menu), wanted), where);
    },
    submit: async (modal, values = {}, options) => wait(submit(viewpoint, modal, values), options),
    rightClick: async (target, command, options) =>
      wait(useContextMenu(viewpoint, idOf(target), command), options),
    async say(content, { replyTo, quiet = QUIET } = {}) {
      const said = say(viewpoint, content, replyTo && idOf(replyTo));
      await whenReplied(state, channelId, quiet);
      const all = visibleMessages(viewpoint);
      const since = all.slice(all.findIndex(({ message }) => message.id === said.message.id) + 1);
      const replies = since.filter(({ message }) => message.author.bot === true).map(visible);
      return { message: visible(said), replies };
    },
    dismiss: (message) => {
      dismiss(viewpoint, idOf(message));
    },
    messages: () => visibleMessages(viewpoint).map(visible),
    message: messageOf,
    transcript() {
      const userOf = ({ id }: VisibleMessage) => state.messages.get(id)?.used?.personId ?? person.id;
      return transcriptOf(
        visibleMessages(viewpoint).map(visible),
        (message) => state.world.findUser(userOf(message))?.name ?? person.name,
      );
    },
  };
}

function buttonNamed({ message }: StoredMessage, name: string, nth: number | undefined): JsonObject {
  const buttons = flatten(message.components).filter(isButton);
  const labelled = buttons.filter((button) => labelOf(button) === name);
  const named = labelled.length > 0 ? labelled : buttons.filter((button) => button['custom_id'] === name);
  const [first, second] = nth === undefined ? named : named.slice(nth, nth + 1);
  if (first === undefined)
    throw new ClientError(
      `There is no button ${name}; there are: ${buttons.map(labelOf).join(', ') || 'none'}.`,
    );
  if (second !== undefined) throw new ClientError(`More than one button says ${name}.`);
  return first;
}
