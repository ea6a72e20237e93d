import type { Replying } from '../../src/app/command.ts';
import { OPTION_TEXT_LIMIT, cut } from '../../src/views/blocks.ts';
import type { MarkedItem, SectionContent } from '../../src/views/career/report-content.ts';
import { nameIn } from '../../src/views/career/report-lines.ts';
import type { Onward } from '../../src/views/career/report.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { shelfCareers } from '../browse/careers.ts';
import { chosenElement, kindOf } from '../browse/elements.ts';
import { on } from '../shared/define.ts';
import { ticks, untouched } from '../duties/duties.ts';
import { queryOf } from '../shared/list-screens.ts';
import type { Context } from '../shared/context.ts';
import { findTechnology } from '../technology/search.ts';
import { QUERY_LENGTH } from '../technology/custom-ids.ts';
import { moreRoute, thingRoute, type CareerSection } from './custom-ids.ts';

interface Told {
  readonly code: string;
  readonly section: CareerSection;
  readonly content: SectionContent;
}

/** Discord takes so many options in a menu. */
const MOST_OPTIONS = 25;

/** The sections whose things are software. */
const isSoftware = (section: CareerSection): boolean => section === 'technology' || section === 'in_demand';

/** Where what a section tells of leads on to: other careers that have it too. */
export function onward(t: Sentences, { code, section, content }: Told): Onward {
  const words = t.career.report;
  const things = thingsIn(t, section, content).slice(0, MOST_OPTIONS);
  const zone = content.kind === 'education' ? content.zone?.code : undefined;
  return {
    ...(things.length > 0 && {
      menu: {
        id: thingRoute.id({ section }),
        placeholder: isSoftware(section) ? words.whoUses : words.whoHas,
        options: things.map(({ value, name }) => ({ value, label: cut(name, OPTION_TEXT_LIMIT) })),
      },
    }),
    ...((section === 'tasks' || section === 'detailed') && {
      button: { id: moreRoute.id({ code, section, zone: undefined }), label: words.whoElse },
    }),
    ...(zone !== undefined && {
      button: { id: moreRoute.id({ code, section, zone }), label: words.sameZone },
    }),
  };
}

/** What can be chosen of a section: elements of the content model by their ids, software by its name. */
function thingsIn(
  t: Sentences,
  section: CareerSection,
  content: SectionContent,
): readonly { readonly value: string; readonly name: string }[] {
  if (content.kind === 'rated')
    return content.items.flatMap((item) =>
      item.code === undefined || !kindOf(item.code) ? [] : [{ value: item.code, name: nameIn(t, item) }],
    );
  if (!isSoftware(section)) return [];
  const items =
    content.kind === 'groups'
      ? content.groups.flatMap((group) => group.items)
      : content.kind === 'named'
        ? content.items
        : [];
  // What employers ask for most comes first: a menu does not hold them all.
  const wanted = ({ hot = false, inDemand = false }: MarkedItem): number =>
    Number(hot) + 2 * Number(inDemand);
  const names = new Set(
    items
      .toSorted((a, b) => wanted(b) - wanted(a))
      .map(({ name }) => name)
      .filter((name) => name.length <= OPTION_TEXT_LIMIT),
  );
  return [...names].map((name) => ({ value: name, name }));
}

/** The careers for what was chosen in a section. */
function chosenThing(context: Context, section: CareerSection, chosen: string): Replying {
  const kind = kindOf(chosen);
  return isSoftware(section) || !kind
    ? findTechnology(context, { by: 'software', page: 1, query: queryOf(chosen, QUERY_LENGTH) })
    : chosenElement(context, kind, chosen);
}

// Beside the report, which stays where it is to come back to.
export const onwardRoutes = [
  on(thingRoute, 'private', (context, { section }, [chosen = '']) => chosenThing(context, section, chosen)),
  on(moreRoute, 'private', async (context, { code, section, zone }) =>
    zone === undefined
      ? ticks(context, untouched(section === 'detailed' ? 'dwa' : 'task', code))
      : shelfCareers(context, { way: 'zone', site: 'online', page: 1, key: String(zone) }),
  ),
];
