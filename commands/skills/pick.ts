import { message, type Reply } from '../../src/app/reply.ts';
import { softSkills, softSkillsResults, type SoftSkillCode } from 'waymark-onet';
import { sentencesFor } from '../../src/locales/locales.ts';
import { meaningsView } from '../../src/views/skills/meanings.ts';
import { pickerView } from '../../src/views/skills/picker.ts';
import { action, on } from '../shared/define.ts';
import type { Context } from '../shared/context.ts';
import { notSaved, onetTrouble, storeTrouble } from '../shared/errors.ts';
import { GROUPS, PICK_GROUPS, pickGroup, pickedBy } from './picked.ts';
import { changeRoute, clearRoute, meaningsRoute, pageRoute, pickMineRoute, pickRoute } from './custom-ids.ts';

/** The picker for these picks, with a count of the careers they lead to. */
export async function picker(
  context: Context,
  picked: readonly SoftSkillCode[],
  note?: string,
): Promise<Reply> {
  const { services, signal, locale } = context;
  const [list, results] = await Promise.all([
    services.onet.call(softSkills, {}, { signal }),
    picked.length === 0
      ? undefined
      : services.onet.call(softSkillsResults, { skills: [...picked], start: 1, end: 1 }, { signal }),
  ]);
  if (!list.ok) return onetTrouble(context, list);
  if (results?.ok === false) return onetTrouble(context, results);
  return message(
    pickerView(sentencesFor(locale), {
      groups: GROUPS.map((group) => ({ group, menuId: pickRoute.id({ group }), skills: list.data[group] })),
      picked: new Set(picked),
      careers: results?.data.total ?? 0,
      ...(note !== undefined && { note }),
      provenance: list,
      seeId: pageRoute.id({
        via: 'see',
        page: 1,
        sort: 'skills_covered',
        shared: undefined,
        zone: undefined,
        family: undefined,
      }),
      clearId: clearRoute.id({}),
      meaningsId: meaningsRoute.id({ via: 'see', page: 1 }),
    }),
  );
}

async function openPicker(context: Context): Promise<Reply> {
  const picked = await pickedBy(context);
  return picked ? picker(context, picked) : storeTrouble(context);
}

/** What the skills mean, a group a page. */
async function meanings(context: Context, { page }: { page: number }): Promise<Reply> {
  const { services, signal, locale } = context;
  const list = await services.onet.call(softSkills, {}, { signal });
  if (!list.ok) return onetTrouble(context, list);
  const group = GROUPS[page - 1] ?? 'social';
  return message(
    meaningsView(sentencesFor(locale), {
      group,
      skills: list.data[group],
      page,
      pages: GROUPS.length,
      turnId: (via, target) => meaningsRoute.id({ via, page: target }),
      back: changeRoute.id({}),
      provenance: list,
    }),
  );
}

async function clearPicks(context: Context): Promise<Reply> {
  const cleared = await context.services.picks.clear(context.userId, PICK_GROUPS);
  if (!cleared.ok) return notSaved(context);
  return picker(context, [], sentencesFor(context.locale).picker.cleared);
}

export const pickAction = action({ path: 'skills pick' }, openPicker);

export const clearAction = action({ path: 'skills clear' }, clearPicks);

export const pickRoutes = [
  on(pickRoute, 'here', async (context, { group }, values) => {
    return (await pickGroup(context, group, values)) ? openPicker(context) : notSaved(context);
  }),
  on(changeRoute, 'here', openPicker),
  on(pickMineRoute, 'private', openPicker),
  on(meaningsRoute, 'here', meanings),
  on(clearRoute, 'here', clearPicks),
];
