import type { APIStringSelectComponent } from 'discord-api-types/v10';
import type { Sentences } from '../../locales/types.ts';
import { MAX_OPTION_TEXT, cut, menu } from '../blocks.ts';

/** A Job Zone as O*NET names it. */
export interface Zone {
  readonly code: number;
  readonly title: string;
}

/** What the menu gives for any preparation. */
const ANY = 'any';

/** The menu of how much preparation a career may take; `chosen` is a Job Zone, undefined for any. */
export const zoneMenu = (
  t: Sentences,
  { id, chosen, zones }: { id: string; chosen: number | undefined; zones: readonly Zone[] },
): APIStringSelectComponent =>
  menu({
    id,
    placeholder: t.filter.zone,
    options: [
      { value: ANY, words: `${t.filter.zone}: ${t.filter.anyZone}`, isChosen: chosen === undefined },
      ...zones.map(({ code, title }) => ({
        value: String(code),
        words: t.matches.jobZone(code, title),
        isChosen: code === chosen,
      })),
    ].map(({ value, words, isChosen }) => ({
      label: cut(words, MAX_OPTION_TEXT),
      value,
      default: isChosen,
    })),
  });
