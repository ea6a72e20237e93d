import {
  choose,
  componentAt,
  dismiss,
  press,
  say,
  useCommand,
  useContextMenu,
} from '../client/user-actions.ts';
import { ClientError } from '../client/client-error.ts';
import { closeModal, submit } from '../client/modals.ts';
import { viewpointOf } from '../client/viewpoint.ts';
import { RULES } from '../rules/rules.ts';
import { isAcknowledged } from '../state/interactions.ts';
import type { State } from '../state/state.ts';
import { createPerson } from '../testing/person.ts';
import { ACTION } from './action-schema.ts';
import type { Action, ActionResult, DropKind, Result } from './protocol.ts';

/** The controls of the page, besides the actions of people. */
export interface Controls {
  readonly drop: (how?: DropKind) => void;
  readonly restartBot: (() => Promise<void>) | undefined;
  readonly advance: ((milliseconds: number) => void) | undefined;
}

type Handlers = {
  readonly [Type in Action['type']]: (
    action: Extract<Action, { type: Type }>,
    state: State,
    controls: Controls,
  ) => Result<Type> | Promise<Result<Type>>;
};

function actorOf(state: State, { personId, place, locale }: Extract<Action, { as: unknown }>['as']) {
  const person = state.world.findUser(personId);
  if (person === undefined) throw new ClientError('There is no such person.');
  return viewpointOf(state, person, place, locale);
}

const started = ({ id }: { readonly id: string }) => ({ interactionId: id });

const HANDLERS: Handlers = {
  use: ({ as, command, values }, state) => started(useCommand(actorOf(state, as), command, values)),
  async autocomplete({ as, command, values, focused }, state) {
    const interaction = useCommand(actorOf(state, as), command, values, focused);
    await interaction.until(isAcknowledged);
    if (interaction.state === 'failed') throw new ClientError('Loading options failed.');
    return { choices: interaction.choices ?? [] };
  },
  press: ({ as, messageId, customId }, state) =>
    started(press(...componentAt(actorOf(state, as), messageId, customId))),
  choose: ({ as, messageId, customId, values }, state) =>
    started(choose(...componentAt(actorOf(state, as), messageId, customId), values)),
  submit: ({ as, interactionId, values }, state) =>
    started(submit(actorOf(state, as), { interactionId }, values)),
  closeModal({ as, interactionId }, state) {
    closeModal(actorOf(state, as), interactionId);
  },
  dismiss({ as, messageId }, state) {
    dismiss(actorOf(state, as), messageId);
  },
  say: ({ as, content, replyTo }, state) => ({
    messageId: say(actorOf(state, as), content, replyTo).message.id,
  }),
  rightClick: ({ as, targetId, command }, state) =>
    started(useContextMenu(actorOf(state, as), targetId, command)),
  addPerson: ({ name, locale }, { world }) => ({ personId: world.userNamed(name, locale).id }),
  requests: (_, { requests }) => ({ requests: requests.all }),
  rules: () => ({ rules: RULES }),
  brokenRules: (_, { requests }) => ({ lines: requests.broken() }),
  advance({ milliseconds }, _, { advance }) {
    if (advance === undefined) throw new ClientError('This clock runs by itself: start with --manual-clock.');
    advance(milliseconds);
  },
  drop({ how }, _, controls) {
    controls.drop(how);
  },
  async restartBot(_, __, { restartBot }) {
    if (restartBot === undefined)
      throw new ClientError('The playground did not start this bot and cannot restart it.');
    await restartBot();
  },
  delay({ milliseconds }, { delay }) {
    delay.set(milliseconds);
  },
  call: (action, state) => callPerson(state, action),
};

/** Runs an action of the page; an expected failure is returned as a message. */
export async function performAction(state: State, controls: Controls, body: unknown): Promise<ActionResult> {
  const parsed = ACTION.safeParse(body);
  if (!parsed.success) return { ok: false, error: 'The playground does not understand that.' };
  // The handler of a type takes the actions of that type.
  const handler = HANDLERS[parsed.data.type] as (
    ...given: readonly [Action, State, Controls]
  ) => Promise<Result<Action['type']>>;
  try {
    return { ok: true, result: (await handler(parsed.data, state, controls)) ?? {} };
  } catch (error) {
    if (error instanceof ClientError) return { ok: false, error: error.message };
    throw error;
  }
}

/** Calls a method of a person for a test in another language; the result is JSON, its functions called. */
async function callPerson(state: State, action: Extract<Action, { type: 'call' }>): Promise<unknown> {
  const { person, place = 'server', locale, method, arguments: given } = action;
  const driver = createPerson(viewpointOf(state, state.world.userNamed(person), place, locale));
  // The method itself rejects invalid arguments.
  const call = driver[method] as (...given: readonly unknown[]) => unknown;
  return plain(await call(...given));
}

function plain(value: unknown): unknown {
  if (typeof value === 'function') return plain((value as () => unknown)());
  if (value instanceof Promise) return undefined;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, plain(held)]));
}
