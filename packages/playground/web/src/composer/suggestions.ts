import { html, nothing } from 'lit/html.js';
import { avatar } from '../avatar.ts';
import { commandEntries, localized, matching, type CommandEntry } from '../commands.ts';
import { twoLines } from '../controls.ts';
import { icons } from '../icons.ts';
import { strings } from '../locales/strings.ts';
import { currentViewpoint, on } from '../state.ts';
import { peopleIn } from '../world.ts';
import {
  addOption,
  furtherOptions,
  moveOn,
  textComposer,
  updateField,
  type Choice,
  type Composer,
  type Field,
  type Option,
} from './composer.ts';
import { setComposer, startEntry } from './edit.ts';
import { autocompletes, listedChoices, namesOf, ownChoices } from './option-values.ts';

/** The list above the composer: commands, names to mention, options to add, or the choices of an option. */
export interface Suggestions {
  readonly label: string;
  readonly head: unknown;
  readonly rows: readonly Suggestion[];
  /** Shown when there are no rows. */
  readonly empty: unknown;
}

interface Suggestion {
  readonly content: unknown;
  readonly pick: () => unknown;
  /** The command, in a list of commands. */
  readonly entry?: CommandEntry;
}

/** The current list; undefined when there is none. */
export function suggestions(composer: Composer): Suggestions | undefined {
  if (composer.closed) return undefined;
  const field = composer.fields[composer.at];
  if (field !== undefined) return choices(composer, field);
  if (composer.entry !== undefined) return options(composer);
  return composer.text.startsWith('/') ? commands(composer.text.slice(1)) : mentions(composer.text);
}

function commands(typed: string): Suggestions {
  const viewpoint = currentViewpoint();
  const { name: app } = viewpoint.world.app;
  return {
    label: strings.commands,
    head: html`${avatar(app, true, 'small')} ${app}`,
    rows: matching(commandEntries(viewpoint), typed).map((entry) => ({
      content: html`${avatar(app, true, 'medium')} ${twoLines(`/${entry.name}`, entry.description)}
        <span class="small-print">${app}</span>`,
      pick: on(startEntry, entry),
      entry,
    })),
    empty: viewpoint.world.commands.length === 0 ? strings.noCommandsYet : strings.noCommands,
  };
}

/** An @ with the beginning of a name at the end of a text. */
const MENTION = /(^|\s)@([^\s@]*)$/;

function mentions(text: string): Suggestions | undefined {
  const typed = MENTION.exec(text)?.[2]?.toLowerCase();
  if (typed === undefined) return undefined;
  const viewpoint = currentViewpoint();
  const { world, place } = viewpoint;
  const roles = world.roles.filter(({ guildId }) => guildId === place.guildId);
  const appTag = html`<span class="tag">${strings.app}</span>`;
  const row = (name: string, icon: unknown, tag: unknown = nothing): readonly Suggestion[] => {
    if (!name.toLowerCase().startsWith(typed)) return [];
    const pick = on(setComposer, textComposer(text.replace(MENTION, `$1@${name} `)));
    return [{ content: html`${icon} ${twoLines(name)} ${tag}`, pick }];
  };
  const rows = [
    ...(place.hasApp ? row(world.app.name, avatar(world.app.name, true, 'medium'), appTag) : []),
    ...peopleIn(viewpoint).flatMap(({ name }) => row(name, avatar(name, false, 'medium'))),
    ...roles.flatMap(({ name }) => row(name, icons.at())),
  ];
  const label = strings.members;
  return rows.length === 0 ? undefined : { label, head: label, rows, empty: nothing };
}

function options(composer: Composer): Suggestions | undefined {
  const { locale } = currentViewpoint();
  const further = furtherOptions(composer);
  if (further.length === 0) return undefined;
  const typed = composer.text.trim().toLowerCase();
  const fits = (one: Option): boolean => namesOf(one).some((name) => name.includes(typed));
  return {
    label: strings.options,
    head: strings.options,
    rows: further.filter(fits).map((one) => ({
      content: twoLines(localized(one, 'name', locale), localized(one, 'description', locale)),
      pick: on(setComposer, addOption(composer, one)),
    })),
    empty: strings.noOptionsMatch,
  };
}

function choices(composer: Composer, field: Field): Suggestions {
  const { locale } = currentViewpoint();
  const { option } = field;
  const label = localized(option, 'name', locale);
  const row = ({ name, value }: Choice): Suggestion => ({
    content: html`<span class="two-lines grow" dir="auto">${name}</span>`,
    pick: on(setComposer, moveOn(updateField(composer, composer.at, { text: name, value }))),
  });
  const none = composer.loading ? strings.searching : strings.noChoices;
  return {
    label,
    head: html`<strong class="title">${label}</strong>
      <span>${localized(option, 'description', locale)}</span>`,
    rows: listedChoices(field, composer).map(row),
    empty: ownChoices(option) !== undefined ? strings.noOptionsMatch : autocompletes(option) ? none : nothing,
  };
}
