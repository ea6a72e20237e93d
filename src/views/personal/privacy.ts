import { heading } from '@discordjs/formatters';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Sentences } from '../../locales/types.ts';
import { button, container, cut, file, plain, row, text } from '../blocks.ts';

/** Saved careers that are named here; the file and `/saved list` have them all. */
const MAX_NAMED = 20;

/** Twenty names of this many characters leave room for the rest of a message. */
const MAX_NAME_LENGTH = 100;

export interface KeptData {
  readonly skillNames: readonly string[];
  readonly careerTitles: readonly string[];
  /** Entries of an older form. */
  readonly unreadable: number;
  /** The file has more than is named here. */
  readonly more: boolean;
  /** Nothing at all is kept. */
  readonly isNothing: boolean;
  readonly fileId: string;
  readonly askId: string;
}

/** What is kept of a person, in words. */
export const keptView = (t: Sentences, data: KeptData): APIMessageTopLevelComponent[] => [
  container([
    text(heading(t.privacy.title, 2)),
    ...(data.isNothing
      ? [text(t.privacy.nothing)]
      : [text(kept(t, data).join('\n')), text(`${t.privacy.idle}\n${t.privacy.elsewhere}`)]),
    row([
      button({ id: data.fileId, label: t.privacy.file, disabled: data.isNothing }),
      button({ id: data.askId, label: t.privacy.delete, disabled: data.isNothing }),
    ]),
  ]),
];

function kept(t: Sentences, { skillNames, careerTitles, unreadable, more }: KeptData): string[] {
  const named = careerTitles.slice(0, MAX_NAMED).map((title) => plain(cut(title, MAX_NAME_LENGTH)));
  const lines = [
    ...(skillNames.length > 0 ? [t.privacy.picks(skillNames.map(plain))] : []),
    ...(careerTitles.length > 0 ? [t.privacy.saved(named, careerTitles.length)] : []),
    ...(unreadable > 0 ? [t.privacy.unreadable(unreadable)] : []),
  ];
  return more || lines.length === 0 ? [...lines, t.privacy.more] : lines;
}

/** The message that brings everything as a file. */
export const keptFileView = (t: Sentences, name: string): APIMessageTopLevelComponent[] => [
  container([text(t.privacy.filed), file(name)]),
];

/** Asks once more before everything is deleted. */
export const sureView = (
  t: Sentences,
  { deleteId, keepId }: { readonly deleteId: string; readonly keepId: string },
): APIMessageTopLevelComponent[] => [
  container([
    text(`${heading(t.privacy.sure, 2)}\n${t.privacy.sureHint}`),
    row([
      button({ id: deleteId, label: t.privacy.doDelete }),
      button({ id: keepId, label: t.privacy.keep, primary: true }),
    ]),
  ]),
];
