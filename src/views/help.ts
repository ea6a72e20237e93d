import { heading } from '@discordjs/formatters';
import { button, buttons } from '../components/controls.ts';
import { text } from '../components/text.ts';
import { separator, view, type Block, type View } from '../components/view.ts';
import type { Sentences } from '../locales/types.ts';
import type { HelpGroup } from '../locales/values.ts';
import { mention, typedName, type CommandRef } from './command-mention.ts';

interface HelpData {
  /** Where to start. */
  readonly starters: readonly CommandRef[];
  /** The other commands that work in this installation, by subject. */
  readonly groups: readonly { readonly group: HelpGroup; readonly commands: readonly CommandRef[] }[];
  /** Commands that need a key, when there is none. */
  readonly unconnected: readonly CommandRef[];
  readonly pickId: string;
  readonly searchId: string;
}

/** The commands to start with, then all others by subject. */
export function helpView(t: Sentences, data: HelpData): View {
  const described = (commands: readonly CommandRef[]): string[] =>
    commands.map((command) => `- ${mention(t, command)} ${t.commands[command.path]?.description ?? ''}`);
  const part = (title: string, commands: readonly CommandRef[], lines: readonly string[]): Block =>
    commands.length === 0 ? undefined : text([heading(title, 3), ...lines]);
  return view([
    text([
      heading(t.help.title, 2),
      ...described(data.starters),
      data.starters.some(({ id }) => id !== undefined) ? t.help.namesInEnglish : undefined,
    ]),
    separator(),
    data.groups.map(({ group, commands }) => part(t.help.groups[group], commands, described(commands))),
    part(t.help.unconnected, data.unconnected, [
      t.help.unconnectedHint,
      // Not clickable: they do not work here, and mentions would take too much of a message's text.
      data.unconnected.map(({ path }) => typedName(t, path)).join(' '),
    ]),
    separator(),
    text(t.help.more),
    buttons([
      button({ id: data.pickId, label: t.picker.pick, primary: true }),
      button({ id: data.searchId, label: t.career.search.ask }),
    ]),
  ]);
}
