import { heading } from '@discordjs/formatters';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Sentences } from '../locales/types.ts';
import type { HelpGroup } from '../locales/words/help.ts';
import { button, container, row, separator, text } from './blocks.ts';
import { mention, type CommandRef } from './command-mention.ts';

export interface HelpData {
  /** Where to start. */
  readonly starters: readonly CommandRef[];
  /** Every command that does something here, under what it is about. */
  readonly groups: readonly { readonly group: HelpGroup; readonly commands: readonly CommandRef[] }[];
  /** Those that need a key, where there is none. */
  readonly unconnected: readonly CommandRef[];
  readonly pickId: string;
  readonly searchId: string;
}

/** Where to start, then every command with what it does. */
export function helpView(t: Sentences, data: HelpData): APIMessageTopLevelComponent[] {
  const lines = (commands: readonly CommandRef[]): string[] =>
    commands.map((one) => `- ${mention(t, one)} ${t.commands[one.path]?.description ?? ''}`);
  const part = (title: string, commands: readonly CommandRef[], said: readonly string[]) =>
    commands.length === 0 ? [] : [text([heading(title, 3), ...said].join('\n'))];
  return [
    container([
      text([heading(t.help.title, 2), ...lines(data.starters)].join('\n')),
      separator(),
      ...data.groups.flatMap(({ group, commands }) => part(t.help.groups[group], commands, lines(commands))),
      ...part(t.help.unconnected, data.unconnected, [
        t.help.unconnectedHint,
        data.unconnected.map((one) => mention(t, one)).join(' '),
      ]),
      separator(),
      text(t.help.more),
      row([
        button({ id: data.pickId, label: t.picker.pick, primary: true }),
        button({ id: data.searchId, label: t.career.search.ask }),
      ]),
    ]),
  ];
}
