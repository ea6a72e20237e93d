import { select, type SelectRow } from '../../components/controls.ts';
import type { Sentences } from '../../locales/types.ts';

/** A Job Zone as O*NET names it. */
export interface Zone {
  readonly code: number;
  readonly title: string;
}

/** The option for any preparation. */
const ANY = 'any';

/** A menu of Job Zones to filter by; undefined without zones. `chosen` is undefined for any. */
export const zoneMenu = (
  t: Sentences,
  { id, chosen, zones }: { id: string; chosen: number | undefined; zones: readonly Zone[] },
): SelectRow | undefined =>
  zones.length === 0
    ? undefined
    : select({
        id,
        placeholder: t.filter.zone,
        options: [
          { value: ANY, label: `${t.filter.zone}: ${t.filter.anyZone}`, default: chosen === undefined },
          ...zones.map(({ code, title }) => ({
            value: String(code),
            label: t.matches.jobZone(code, title),
            default: code === chosen,
          })),
        ],
      });
