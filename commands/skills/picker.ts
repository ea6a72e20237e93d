import type { Narrowing } from '../../src/advice/preparation.ts';
import { privateScreen, type Screen } from '../../src/app/reply.ts';
import { softSkills, softSkillsResults, type SoftSkillCode } from 'waymark-onet';
import { meaningsView } from '../../src/views/skills/descriptions.ts';
import { pickerView } from '../../src/views/skills/picker.ts';
import { formRoute } from '../ask/custom-ids.ts';
import { subcommand, component } from '../shared/define-command.ts';
import type { Context } from '../shared/context.ts';
import { notSavedError, onetError, storeError } from '../shared/error-screens.ts';
import { GROUPS, PICK_GROUPS, savePicks, readPicks } from './picks.ts';
import {
  changeRoute,
  clearRoute,
  groupsRoute,
  meaningsRoute,
  pickMineRoute,
  pickRoute,
  profileRoute,
} from './custom-ids.ts';

/** The skill picker, with the number of careers for these picks. */
export async function picker(
  context: Context,
  picked: readonly SoftSkillCode[],
  { note, narrowing }: { readonly note?: string; readonly narrowing?: Narrowing | undefined } = {},
): Promise<Screen> {
  const { services, signal, t } = context;
  const [list, results] = await Promise.all([
    services.onet.call(softSkills, {}, { signal }),
    picked.length === 0
      ? undefined
      : services.onet.call(softSkillsResults, { skills: [...picked], start: 1, end: 1 }, { signal }),
  ]);
  if (!list.ok) return onetError(context, list);
  if (results?.ok === false) return onetError(context, results);
  return privateScreen(
    pickerView(t, {
      groups: GROUPS.map((group) => ({
        group,
        menuId: pickRoute.id({ group, narrowing }),
        skills: list.data[group],
      })),
      picked: new Set(picked),
      careers: results?.data.total ?? 0,
      note,
      provenance: list,
      seeId: groupsRoute.id({ via: 'see', order: 'fit', narrowing: narrowing ?? {}, shared: undefined }),
      clearId: clearRoute.id({}),
      wordsId: formRoute.id({ via: 'see' }),
      profileId: profileRoute.id({}),
      meaningsId: meaningsRoute.id({ via: 'see', page: 1, narrowing }),
    }),
  );
}

async function openPicker(context: Context, narrowing?: Narrowing): Promise<Screen> {
  const picked = await readPicks(context);
  return picked ? picker(context, picked, { narrowing }) : storeError(context);
}

/** What the skills mean, one page for each group. */
async function meanings(
  context: Context,
  { page, narrowing }: { readonly page: number; readonly narrowing: Narrowing | undefined },
): Promise<Screen> {
  const { services, signal, t } = context;
  const list = await services.onet.call(softSkills, {}, { signal });
  if (!list.ok) return onetError(context, list);
  const group = GROUPS[page - 1] ?? 'social';
  return privateScreen(
    meaningsView(t, {
      group,
      skills: list.data[group],
      page,
      pages: GROUPS.length,
      pagerId: (via, target) => meaningsRoute.id({ via, page: target, narrowing }),
      back: changeRoute.id({ narrowing }),
      provenance: list,
    }),
  );
}

async function clearPicks(context: Context): Promise<Screen> {
  const cleared = await context.personal.picks.clear(context.userId, PICK_GROUPS);
  if (!cleared.ok) return notSavedError(context);
  return picker(context, [], { note: context.t.picker.cleared });
}

export const pickSubcommand = subcommand({ path: 'skills pick' }, async (context) => openPicker(context));

export const clearSubcommand = subcommand({ path: 'skills clear' }, clearPicks);

export const pickComponents = [
  component(pickRoute, 'update', async (context, { group, narrowing }, values) =>
    (await savePicks(context, group, values)) ? openPicker(context, narrowing) : notSavedError(context),
  ),
  component(changeRoute, 'update', async (context, { narrowing }) => openPicker(context, narrowing)),
  component(pickMineRoute, 'reply', async (context) => openPicker(context)),
  component(meaningsRoute, 'update', meanings),
  component(clearRoute, 'update', clearPicks),
];
