import type { Outcome, Person, VisibleMessage } from 'waymark-playground';
import { findEnglish, isEnglishLabel } from './untranslated.ts';
import { flatten } from '../../../packages/playground/src/client/component-tree.ts';
import { ownRules } from './broken-rules.ts';
import { ENGLISH_WORDS, actionsIn, invocations, type Action, type Invocation } from './actions.ts';

/** The path to a screen: a command, then presses. */
interface Path {
  readonly command: Invocation;
  readonly actions: readonly Action[];
}

/** A screen and its enabled components. */
interface CrawledScreen extends Path {
  readonly available: readonly Action[];
}

/** The person who uses the bot. */
export interface Visitor {
  readonly person: Person;
  /** Restores the person's picks and saved careers. */
  readonly resetPerson: () => Promise<void>;
}

export interface CrawlOptions {
  readonly newVisitor: (number: number) => Visitor;
  /** Interactions in a row, including the command. */
  readonly depth: number;
  /** How often a component of each kind is pressed: components of one kind lead to screens of one kind. */
  readonly maxPerKind: number;
  /** True when O*NET's own texts are Spanish, too. */
  readonly spanish: boolean;
}

export interface CrawlResult {
  readonly screens: number;
  /** One line each, with the path to the screen. */
  readonly problems: readonly string[];
}

const ANSWERED = { until: 'answered' } as const;

/** Below the rate limit per person. */
const MAX_PRESSES_PER_VISITOR = 100;

/** In milliseconds. A deferred answer that was refused never arrives. */
const ANSWER_TIMEOUT_MS = 10_000;

const withTimeout = async (outcome: Outcome): Promise<Outcome> =>
  Promise.race([
    outcome.settled,
    new Promise<Outcome>((resolve) => {
      setTimeout(resolve, ANSWER_TIMEOUT_MS, outcome).unref();
    }),
  ]);

/** Uses every command and presses every component, breadth first. */
export async function crawl({ newVisitor, depth, maxPerKind, spanish }: CrawlOptions): Promise<CrawlResult> {
  const problems: string[] = [];
  const pressed = new Map<string, number>();
  let screens = 0;
  let visitors = 1;
  let visitor = newVisitor(visitors);
  let presses = 0;

  const report = ({ command, actions }: Path, what: string): void => {
    const typed = Object.entries(command.options).map(([name, value]) => ` ${name}:${value}`);
    const steps = actions.map(({ id, values }) => (values ? `${id}=${values.join(',')}` : id));
    problems.push(`${[`/${command.path}${typed.join('')}`, ...steps].join(' → ')}: ${what}`);
  };

  /** The resulting screen; submits the form if one opened. */
  async function followModal(outcome: Outcome): Promise<Outcome> {
    if (!outcome.modal) return withTimeout(outcome);
    const fields = flatten(outcome.modal.components).flatMap(({ type, custom_id: id }) =>
      type === 4 && typeof id === 'string' ? [[id, 'nurse']] : [],
    );
    return withTimeout(
      await visitor.person.submit(
        outcome.modal,
        Object.fromEntries(fields) as Record<string, string>,
        ANSWERED,
      ),
    );
  }

  async function enter({ path, options }: Invocation): Promise<Outcome> {
    if (presses > MAX_PRESSES_PER_VISITOR) {
      visitors += 1;
      visitor = newVisitor(visitors);
      presses = 0;
    }
    presses += 1;
    const { person, resetPerson } = visitor;
    await resetPerson();
    for (const message of person.messages()) if (message.ephemeral) person.dismiss(message);
    return followModal(await person.use(`/${path}`, options, ANSWERED));
  }

  async function perform(message: VisibleMessage, action: Action): Promise<Outcome> {
    const { person } = visitor;
    // A team or quiz round that was started again has a new id.
    const here = actionsOf(message);
    const { id, values } =
      here.find((other) => other.id === action.id) ?? here.find(({ kind }) => kind === action.kind) ?? action;
    presses += 1;
    if (!values) {
      const [label, nth] = buttonPosition(message, id);
      return followModal(await person.press(message, label, { nth, ...ANSWERED }));
    }
    const menu = message.menus().findIndex(({ customId }) => customId === id);
    const options = message.menus()[menu]?.options ?? [];
    const labels = values.map((value) => options.find((option) => option.value === value)?.label ?? '');
    return followModal(await person.choose(message, labels, { menu, ...ANSWERED }));
  }

  /** Replays a path and returns its last screen. */
  async function replay({ command, actions }: Path): Promise<VisibleMessage | undefined> {
    let { message } = await enter(command);
    try {
      for (const action of actions) {
        if (!message) return undefined;
        ({ message } = await perform(message, action));
      }
    } catch (error) {
      report({ command, actions }, `replaying it failed: ${String(error)} ${message?.text() ?? ''}`);
      return undefined;
    }
    return message;
  }

  function check(path: Path, { failure, message, state }: Outcome, before: VisibleMessage | undefined): void {
    screens += 1;
    if (failure !== undefined || state !== 'answered') report(path, failure ?? state);
    if (!message) {
      report(path, 'no message');
      return;
    }
    for (const broken of ownRules(flatten(message.components))) report(path, broken);
    const text = message.text();
    if (/ \*\*\w{5}\*\*\.$/.test(text) || text.includes('another version of Waymark')) report(path, text);
    const buttons = message.buttons().filter(({ disabled }) => !disabled);
    const menus = message.menus().filter(({ disabled }) => !disabled);
    // Only a screen that replaced another one can be a dead end.
    if (message.id === before?.id && buttons.length + menus.length === 0) report(path, 'a dead end');
    // Public messages are in the server's language.
    if (!spanish || !message.ephemeral || isAnswerToEnglish(path)) return;
    // Options may hold O*NET's own texts, so only whole sentences count there.
    const options = message.menus().flatMap((menu) => menu.options.map(({ label }) => label));
    const sentence = findEnglish([text, ...options].join('\n'));
    if (sentence !== undefined) report(path, `English: ${sentence}`);
    const labels = [
      ...message.buttons().map(({ label }) => label),
      ...message.menus().map(({ placeholder = '' }) => placeholder),
    ];
    const label = labels.find(isEnglishLabel);
    if (label !== undefined) report(path, `English: ${label}`);
  }

  const actionsOf = (message: VisibleMessage | undefined): readonly Action[] =>
    message ? actionsIn(flatten(message.components)) : [];

  let level: CrawledScreen[] = [];
  const next: CrawledScreen[] = [];
  for (const command of invocations()) {
    const path = { command, actions: [] };
    const outcome = await enter(command);
    check(path, outcome, undefined);
    level.push({ ...path, available: actionsOf(outcome.message) });
  }
  for (let step = 1; step < depth; step++) {
    for (const path of level) {
      let here: VisibleMessage | undefined;
      // Replaying a path costs all its presses, so this is done only for kinds not pressed yet.
      for (const { kind } of path.available) {
        const times = pressed.get(kind) ?? 0;
        if (times >= maxPerKind) continue;
        pressed.set(kind, times + 1);
        here ??= await replay(path);
        const action = actionsOf(here).find((offered) => offered.kind === kind);
        if (!here || !action) {
          report(path, `the second time there is no ${kind}`);
          break;
        }
        const reached = { command: path.command, actions: [...path.actions, action] };
        const outcome: Outcome = await perform(here, action);
        check(reached, outcome, here);
        next.push({ ...reached, available: actionsOf(outcome.message) });
        // An answer in a message of its own leaves the screen unchanged.
        if (outcome.message?.id === here.id) here = undefined;
      }
    }
    level = next.splice(0);
  }
  return { screens, problems };
}

const isAnswerToEnglish = ({ command, actions }: Path): boolean =>
  actions.length === 0 && command.options['words'] === ENGLISH_WORDS;

/** The label of the button with this custom_id, and its index among buttons with that label. */
function buttonPosition(message: VisibleMessage, id: string): [label: string, nth: number] {
  const buttons = message.buttons();
  const at = buttons.findIndex(({ customId }) => customId === id);
  const label = buttons[at]?.label ?? '';
  return [label, buttons.slice(0, at).filter((button) => button.label === label).length];
}
