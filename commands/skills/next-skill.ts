import { nextSkills } from '../../src/advice/fit/next-skill.ts';
import { fitsNarrowing } from '../../src/advice/preparation.ts';
import type { RouteState } from '../../src/app/custom-id.ts';
import { privateScreen, type Screen } from '../../src/app/reply.ts';
import type { SoftSkillCode } from 'waymark-onet';
import { CAREERS_PER_PAGE } from '../../src/views/lists/career-list.ts';
import { nextView } from '../../src/views/skills/next-skill.ts';
import { careerName, skillNamer } from '../career/career-summary.ts';
import { careersProvenance } from '../shared/local-provenance.ts';
import { component, subcommand } from '../shared/define-command.ts';
import { slicePage } from '../shared/paging.ts';
import type { Context } from '../shared/context.ts';
import { notSavedError, storeError } from '../shared/error-screens.ts';
import { picker } from './picker.ts';
import { addPick, readPicks } from './picks.ts';
import { addRoute, changeRoute, groupsRoute, nextRoute } from './custom-ids.ts';

/** How many careers are named for each skill. */
const MAX_EXAMPLES = 3;

type NextRequest = RouteState<typeof nextRoute> & { readonly added?: SoftSkillCode };

/** The skills to add, with the careers that each would bring into the best-fitting tenth. */
async function next(context: Context, { page: wantedPage, narrowing, added }: NextRequest): Promise<Screen> {
  const { services, t } = context;
  const picked = await readPicks(context);
  if (!picked) return storeError(context);
  if (picked.length === 0) return picker(context, [], { narrowing });
  const { fit, facts } = services.careers();
  const nameOf = skillNamer(context);
  const found = nextSkills(fit, picked, (code) => {
    const career = facts.get(code);
    return career !== undefined && fitsNarrowing(career, narrowing ?? {});
  });
  const { rows, page, pages } = slicePage(found, wantedPage, CAREERS_PER_PAGE);
  return privateScreen(
    nextView(t, {
      picked: picked.map(nameOf),
      added: added && nameOf(added),
      skills: rows.map(({ skill, many, careers }) => ({
        many,
        examples: careers.slice(0, MAX_EXAMPLES).map(({ code }) => careerName(context, code)),
        title: nameOf(skill),
        description: t.softSkills[skill]?.description ?? '',
        addId: addRoute.id({ code: skill, page, narrowing }),
      })),
      page,
      pages,
      pagerId: (via, target) => nextRoute.id({ via, page: target, narrowing }),
      seeId: groupsRoute.id({ via: 'see', order: 'fit', narrowing: narrowing ?? {}, shared: undefined }),
      changeId: changeRoute.id({ narrowing }),
      provenance: careersProvenance(context),
    }),
  );
}

export const nextSubcommand = subcommand({ path: 'skills next' }, async (context) =>
  next(context, { page: 1, narrowing: undefined }),
);

export const nextComponents = [
  component(nextRoute, 'update', async (context, { page, narrowing }) => next(context, { page, narrowing })),
  component(addRoute, 'update', async (context, { code, page, narrowing }) =>
    (await addPick(context, code)) ? next(context, { page, narrowing, added: code }) : notSavedError(context),
  ),
];
