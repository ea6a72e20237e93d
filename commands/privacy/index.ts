import { heading } from '@discordjs/formatters';
import { route } from '../../src/app/custom-id.ts';
import { privateScreen, type Screen } from '../../src/app/reply.ts';
import { guide } from '../../src/guide/guide.ts';
import type { Sentences } from '../../src/locales/types.ts';
import type { View } from '../../src/components/view.ts';
import { summarize } from '../../src/store/personal-data.ts';
import type { KnownKeys } from '../../src/store/personal-keys.ts';
import { noticeView } from '../../src/views/notices.ts';
import { personalDataView } from '../../src/views/personal/privacy.ts';
import { skillNamer } from '../career/career-summary.ts';
import type { Context } from '../shared/context.ts';
import { component, defineCommand, subcommand } from '../shared/define-command.ts';
import { notSavedError, storeError } from '../shared/error-screens.ts';
import { interestsFrom } from '../interests/stored-interests.ts';
import { PICK_GROUPS, softSkillCodes } from '../skills/picks.ts';

const showRoute = route('privacy', {});
const fileRoute = route('privacy.file', {});
const confirmRoute = route('privacy.ask', {});
const deleteRoute = route('privacy.delete', {});

const FILE_NAME = 'waymark-privacy.json';

const knownKeys = ({ services }: Context): KnownKeys => ({
  groups: PICK_GROUPS,
  codes: services.titles.codes(),
});

const entriesOf = async (context: Context) =>
  context.personal.personalData.show(context.userId, knownKeys(context));

/** What is stored about the person, in words. */
async function show(context: Context): Promise<Screen> {
  const { services, locale, t } = context;
  const entries = await entriesOf(context);
  if (!entries.ok) return storeError(context);
  const { picked, interests, careers, recent, notes, states, walls, unreadable, more } = summarize(
    entries.value,
  );
  const nameOf = (code: string): string | undefined =>
    guide(locale).get(code)?.name ?? services.titles.of(code);
  return privateScreen(
    personalDataView(t, {
      skillNames: softSkillCodes(picked).map(skillNamer(context)),
      interestNames: (interestsFrom(interests)?.strongest ?? []).map((each) => t.interests.names[each]),
      careerNames: careers.map(({ code, title }) => nameOf(code) ?? title),
      recentNames: recent.map((code) => nameOf(code) ?? code),
      notes,
      states,
      walls,
      unreadable,
      more,
      entries: entries.value.length,
      fileId: fileRoute.id({}),
      askId: confirmRoute.id({}),
    }),
  );
}

/** The raw stored data of the person, as a file. */
async function asFile(context: Context): Promise<Screen> {
  const entries = await entriesOf(context);
  if (!entries.ok) return storeError(context);
  const values = Object.fromEntries(entries.value.map(({ key, value }) => [key, value]));
  const data = `${JSON.stringify(values, undefined, 2)}\n`;
  const { t } = context;
  return privateScreen(noticeView(t.privacy.filed, [], [FILE_NAME]), [{ name: FILE_NAME, data }]);
}

/** Asks for confirmation before everything is deleted. */
async function confirmDeletion(context: Context): Promise<Screen> {
  const entries = await entriesOf(context);
  if (!entries.ok) return storeError(context);
  const { t } = context;
  return privateScreen(
    entries.value.length === 0
      ? noticeWithShow(t, t.privacy.nothingToDelete)
      : noticeView(
          [heading(t.privacy.sure, 2), t.privacy.sureHint],
          [
            { id: deleteRoute.id({}), label: t.privacy.doDelete },
            { id: showRoute.id({}), label: t.privacy.keep, primary: true },
          ],
        ),
  );
}

async function deleteAll(context: Context): Promise<Screen> {
  const deleted = await context.personal.personalData.delete(context.userId, knownKeys(context));
  if (!deleted.ok) return notSavedError(context);
  const { t } = context;
  return privateScreen(noticeWithShow(t, t.privacy.deleted));
}

const noticeWithShow = ({ privacy }: Sentences, sentence: string): View =>
  noticeView(sentence, [{ id: showRoute.id({}), label: privacy.show, primary: true }]);

/** `/privacy`: what is stored about a person, to see and to delete. */
export const privacy = defineCommand(
  'privacy',
  [subcommand({ path: 'privacy show' }, show), subcommand({ path: 'privacy delete' }, confirmDeletion)],
  [
    component(showRoute, 'update', show),
    component(fileRoute, 'reply', asFile),
    component(confirmRoute, 'update', confirmDeletion),
    component(deleteRoute, 'update', deleteAll),
  ],
);
