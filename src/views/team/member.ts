import { button, buttons } from '../../components/controls.ts';
import { echo, plain, text } from '../../components/text.ts';
import { file, view, type View } from '../../components/view.ts';
import type { Sentences } from '../../locales/types.ts';
import { csv } from '../csv.ts';

interface AddedData {
  readonly skillNames: readonly string[];
  /** The person's name, if they chose to show it. */
  readonly name: string | undefined;
  readonly nameId: string;
  readonly hideId: string;
  readonly changeId: string;
}

/** Confirms privately which skills a person has put on a wall. */
export const addedView = (t: Sentences, data: AddedData): View =>
  view([
    text([
      t.team.added(data.skillNames.map(plain)),
      data.name === undefined ? t.team.onlyCounts : t.team.named(echo(data.name)),
    ]),
    buttons([
      data.name === undefined
        ? button({ id: data.nameId, label: t.team.showName })
        : button({ id: data.hideId, label: t.team.hideName }),
      button({ id: data.changeId, label: t.fit.change }),
    ]),
  ]);

/** Asks a person without picks to pick skills. */
export const noPicksView = (
  t: Sentences,
  { pickId, wordsId }: { readonly pickId: string; readonly wordsId: string },
): View =>
  view([
    text(t.team.noPicks),
    buttons([
      button({ id: pickId, label: t.picker.pick, primary: true }),
      button({ id: wordsId, label: t.fit.ownWords }),
    ]),
  ]);

/** For the person who started a wall: its numbers as a file, and a button that posts its summary. */
export const numbersView = (
  t: Sentences,
  {
    said,
    fileName,
    summaryId,
  }: { readonly said: string | undefined; readonly fileName: string; readonly summaryId: string },
): View =>
  view([
    text([said, t.team.numbers]),
    file(fileName),
    buttons([button({ id: summaryId, label: t.team.postSummary, primary: true })]),
  ]);

interface CsvSkill {
  readonly name: string;
  readonly code: string;
  readonly count: number;
  /** Names of those who have it and chose to show their name. */
  readonly named: readonly string[];
}

/** A team's numbers by skill, as CSV. */
export const teamCsv = (t: Sentences, skills: readonly CsvSkill[]): string =>
  csv([
    t.team.columns,
    ...skills.map(({ name, code, count, named }) => [name, code, String(count), named.join('; ')]),
  ]);
