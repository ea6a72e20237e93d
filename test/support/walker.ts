import type { Outcome, Person, VisibleMessage } from 'waymark-playground';
import { englishIn, isEnglish } from './english.ts';
import { flatten } from '../../packages/playground/src/client/component-tree.ts';
import { ownRules } from './broken-rules.ts';
import { ENGLISH_WORDS, movesIn, waysIn, type Move, type WayIn } from './walk-moves.ts';

/** A screen by the way to it: a command, then presses. */
interface Path {
  readonly way: WayIn;
  readonly moves: readonly Move[];
}

/** A screen and what there is to press on it. */
interface Found extends Path {
  readonly offers: readonly Move[];
}

/** Somebody who walks. */
export interface Walker {
  readonly person: Person;
  /** Brings picks and saved careers back to what they were. */
  readonly furnish: () => Promise<void>;
}

export interface Walk {
  readonly newWalker: (number: number) => Walker;
  /** Presses in a row, the command among them. */
  readonly depth: number;
  /** How often a kind of component is pressed; what one of a kind does, another does. */
  readonly ofAKind: number;
  /** True where O*NET's own words are Spanish too. */
  readonly spanish: boolean;
}

export interface Walked {
  readonly screens: number;
  /** In words, with the way there. */
  readonly problems: readonly string[];
}

const ANSWERED = { until: 'answered' } as const;

/** Presses of one person before the next takes over: fewer than the rate limit allows. */
const PRESSES_OF_ONE = 100;

/** A deferred answer comes within a moment, or was refused and never comes. In milliseconds. */
const PATIENCE_MS = 10_000;

const inTime = async (outcome: Outcome): Promise<Outcome> =>
  Promise.race([
    outcome.settled,
    new Promise<Outcome>((resolve) => {
      setTimeout(resolve, PATIENCE_MS, outcome).unref();
    }),
  ]);

/** Uses every command and presses everything there is to press, breadth first. */
export async function walk({ newWalker, depth, ofAKind, spanish }: Walk): Promise<Walked> {
  const problems: string[] = [];
  const pressed = new Map<string, number>();
  let screens = 0;
  let walkers = 1;
  let walker = newWalker(walkers);
  let presses = 0;

  const tell = ({ way, moves }: Path, what: string): void => {
    const typed = Object.entries(way.options).map(([name, value]) => ` ${name}:${value}`);
    const steps = moves.map(({ id, values }) => (values ? `${id}=${values.join(',')}` : id));
    problems.push(`${[`/${way.path}${typed.join('')}`, ...steps].join(' → ')}: ${what}`);
  };

  /** The screen that came, through a form if one opened. */
  async function through(outcome: Outcome): Promise<Outcome> {
    if (!outcome.modal) return inTime(outcome);
    const fields = flatten(outcome.modal.components).flatMap(({ type, custom_id: id }) =>
      type === 4 && typeof id === 'string' ? [[id, 'nurse']] : [],
    );
    return inTime(
      await walker.person.submit(
        outcome.modal,
        Object.fromEntries(fields) as Record<string, string>,
        ANSWERED,
      ),
    );
  }

  async function enter({ path, options }: WayIn): Promise<Outcome> {
    if (presses > PRESSES_OF_ONE) {
      walkers += 1;
      walker = newWalker(walkers);
      presses = 0;
    }
    presses += 1;
    const { person, furnish } = walker;
    await furnish();
    for (const message of person.messages()) if (message.ephemeral) person.dismiss(message);
    return through(await person.use(`/${path}`, options, ANSWERED));
  }

  async function make(message: VisibleMessage, move: Move): Promise<Outcome> {
    const { person } = walker;
    // A team or a round that was started once more has another id.
    const here = offersOf(message);
    const { id, values } =
      here.find((other) => other.id === move.id) ?? here.find(({ kind }) => kind === move.kind) ?? move;
    presses += 1;
    if (!values) {
      const [label, nth] = place(message, id);
      return through(await person.press(message, label, { nth, ...ANSWERED }));
    }
    const menu = message.menus().findIndex(({ customId }) => customId === id);
    const options = message.menus()[menu]?.options ?? [];
    const labels = values.map((value) => options.find((option) => option.value === value)?.label ?? '');
    return through(await person.choose(message, labels, { menu, ...ANSWERED }));
  }

  /** The screen at the end of a path, all of it gone again. */
  async function goTo({ way, moves }: Path): Promise<VisibleMessage | undefined> {
    let { message } = await enter(way);
    try {
      for (const move of moves) {
        if (!message) return undefined;
        ({ message } = await make(message, move));
      }
    } catch (error) {
      tell({ way, moves }, `led elsewhere before: ${String(error)} ${message?.text() ?? ''}`);
      return undefined;
    }
    return message;
  }

  function look(path: Path, { failure, message, state }: Outcome, before: VisibleMessage | undefined): void {
    screens += 1;
    if (failure !== undefined || state !== 'answered') tell(path, failure ?? state);
    if (!message) {
      tell(path, 'nothing came');
      return;
    }
    for (const broken of ownRules(flatten(message.components))) tell(path, broken);
    const words = message.text();
    if (/ \*\*\w{5}\*\*\.$/.test(words) || words.includes('another version of Waymark')) tell(path, words);
    const buttons = message.buttons().filter(({ disabled }) => !disabled);
    const menus = message.menus().filter(({ disabled }) => !disabled);
    // Only a screen that took another's place can be a dead end.
    if (message.id === before?.id && buttons.length + menus.length === 0) tell(path, 'a dead end');
    // What is posted for everyone is in the server's language.
    if (!spanish || !message.ephemeral || isAnswerToEnglish(path)) return;
    // Options may hold O*NET's own words, so only whole sentences tell there.
    const options = message.menus().flatMap((menu) => menu.options.map(({ label }) => label));
    const sentence = englishIn([words, ...options].join('\n'));
    if (sentence !== undefined) tell(path, `English: ${sentence}`);
    const labels = [
      ...message.buttons().map(({ label }) => label),
      ...message.menus().map(({ placeholder = '' }) => placeholder),
    ];
    const label = labels.find(isEnglish);
    if (label !== undefined) tell(path, `English: ${label}`);
  }

  const offersOf = (message: VisibleMessage | undefined): readonly Move[] =>
    message ? movesIn(flatten(message.components)) : [];

  let level: Found[] = [];
  const next: Found[] = [];
  for (const way of waysIn()) {
    const path = { way, moves: [] };
    const outcome = await enter(way);
    look(path, outcome, undefined);
    level.push({ ...path, offers: offersOf(outcome.message) });
  }
  for (let step = 1; step < depth; step++) {
    for (const path of level) {
      let here: VisibleMessage | undefined;
      // Going to a screen again costs all its presses, so only for what nobody pressed yet.
      for (const { kind } of path.offers) {
        const times = pressed.get(kind) ?? 0;
        if (times >= ofAKind) continue;
        pressed.set(kind, times + 1);
        here ??= await goTo(path);
        const move = offersOf(here).find((offered) => offered.kind === kind);
        if (!here || !move) {
          tell(path, `the second time there is no ${kind}`);
          break;
        }
        const there = { way: path.way, moves: [...path.moves, move] };
        const outcome: Outcome = await make(here, move);
        look(there, outcome, here);
        next.push({ ...there, offers: offersOf(outcome.message) });
        // What came beside the screen left it as it was.
        if (outcome.message?.id === here.id) here = undefined;
      }
    }
    level = next.splice(0);
  }
  return { screens, problems };
}

const isAnswerToEnglish = ({ way, moves }: Path): boolean =>
  moves.length === 0 && way.options['words'] === ENGLISH_WORDS;

/** How a person finds the button with this custom_id: by its label, and which of those that say the same. */
function place(message: VisibleMessage, id: string): [label: string, nth: number] {
  const buttons = message.buttons();
  const at = buttons.findIndex(({ customId }) => customId === id);
  const label = buttons[at]?.label ?? '';
  return [label, buttons.slice(0, at).filter((button) => button.label === label).length];
}
