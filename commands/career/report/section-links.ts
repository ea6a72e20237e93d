import type { Screen } from '../../../src/app/reply.ts';
import { MAX_OPTION_TEXT } from '../../../src/components/limits.ts';
import type { SectionContent } from '../../../src/views/career/report-content.ts';
import { nameIn, type MarkedItem } from '../../../src/views/career/report-lines.ts';
import type { SectionLinks } from '../../../src/views/career/report.ts';
import type { Sentences } from '../../../src/locales/types.ts';
import { listCareers } from '../../browse/careers.ts';
import { chosenElement, kindOf } from '../../browse/elements.ts';
import { component } from '../../shared/define-command.ts';
import { dutiesScreen, emptySelection } from '../../duties/duties.ts';
import { shortenQuery } from '../../shared/input.ts';
import type { Context } from '../../shared/context.ts';
import { findTechnology } from '../../technology/search.ts';
import { MAX_QUERY_LENGTH } from '../../technology/custom-ids.ts';
import { moreCareersRoute, itemRoute, type CareerSection } from '../custom-ids.ts';

interface ShownSection {
  readonly code: string;
  readonly section: CareerSection;
  readonly content: SectionContent;
}

/** The sections whose items are software. */
const isSoftware = (section: CareerSection): boolean => section === 'technology' || section === 'in_demand';

/** The menu and button that lead from a section's content to other careers that share it. */
export function sectionLinks(t: Sentences, { code, section, content }: ShownSection): SectionLinks {
  const words = t.career.report;
  const items = itemsIn(t, section, content);
  const { zone } = content;
  return {
    ...(items.length > 0 && {
      menu: {
        id: itemRoute.id({ section }),
        placeholder: isSoftware(section) ? words.whoUses : words.whoHas,
        options: items.map(({ value, name }) => ({ value, label: name })),
      },
    }),
    ...((section === 'tasks' || section === 'detailed') && {
      button: { id: moreCareersRoute.id({ code, section, zone: undefined }), label: words.whoElse },
    }),
    ...(zone !== undefined && {
      button: { id: moreCareersRoute.id({ code, section, zone }), label: words.sameZone },
    }),
  };
}

/** The items of a section's menu: elements by their ids, software by its name. */
function itemsIn(
  t: Sentences,
  section: CareerSection,
  content: SectionContent,
): readonly { readonly value: string; readonly name: string }[] {
  if (!isSoftware(section))
    return (content.elements ?? []).flatMap((item) =>
      item.code === undefined || !kindOf(item.code) ? [] : [{ value: item.code, name: nameIn(t, item) }],
    );
  // A menu cannot hold them all: what employers ask for most comes first.
  const demand = ({ hot = false, inDemand = false }: MarkedItem): number =>
    Number(hot) + 2 * Number(inDemand);
  const names = new Set(
    (content.software ?? [])
      .toSorted((a, b) => demand(b) - demand(a))
      .map(({ name }) => name)
      .filter((name) => name.length <= MAX_OPTION_TEXT),
  );
  return [...names].map((name) => ({ value: name, name }));
}

/** The careers for a chosen item. */
async function chosenItem(context: Context, section: CareerSection, chosen: string): Promise<Screen> {
  const kind = kindOf(chosen);
  return isSoftware(section) || !kind
    ? findTechnology(context, { by: 'software', page: 1, query: shortenQuery(chosen, MAX_QUERY_LENGTH) })
    : chosenElement(context, kind, chosen);
}

// Messages of their own, so that the report stays.
export const sectionLinkComponents = [
  component(itemRoute, 'reply', async (context, { section }, [chosen = '']) =>
    chosenItem(context, section, chosen),
  ),
  component(moreCareersRoute, 'reply', async (context, { code, section, zone }) =>
    zone === undefined
      ? dutiesScreen(context, emptySelection(section === 'detailed' ? 'dwa' : 'task', code))
      : listCareers(context, { by: 'zone', site: 'online', page: 1, key: String(zone) }),
  ),
];
