import { message, type Reply } from '../../src/app/reply.ts';
import { route } from '../../src/app/custom-id.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import { softSkills } from 'waymark-onet';
import { summarize } from '../../src/store/personal-data.ts';
import type { KnownKeys } from '../../src/store/places.ts';
import { noticeWithButtonView } from '../../src/views/notices.ts';
import { keptFileView, keptView, sureView } from '../../src/views/personal/privacy.ts';
import { subcommand, defineCommand, component } from '../shared/define.ts';
import type { Context } from '../shared/context.ts';
import { PICK_GROUPS, softSkillCodes } from '../skills/picked.ts';
import { notSavedError, storeError } from '../shared/errors.ts';

const showRoute = route('privacy', {});
const fileRoute = route('privacy.file', {});
const askRoute = route('privacy.ask', {});
const deleteRoute = route('privacy.delete', {});

const FILE_NAME = 'waymark-privacy.json';

const known = ({ services }: Context): KnownKeys => ({ groups: PICK_GROUPS, codes: services.titles.codes() });

/** What is kept of the person, in words. */
async function show(context: Context): Promise<Reply> {
  const { services, signal, userId, locale } = context;
  const [kept, list] = await Promise.all([
    services.personalData.show(userId, known(context)),
    services.onet.call(softSkills, {}, { signal }),
  ]);
  if (!kept.ok) return storeError(context);
  const { picked, careers, unreadable, more } = summarize(kept.value);
  const t = sentencesFor(locale);
  const skills = list.ok ? [...list.data.social, ...list.data.thinking] : [];
  const titles = new Map(skills.map(({ code, title }) => [code, title]));
  return message(
    keptView(t, {
      skillNames: softSkillCodes(picked).map((code) =>
        t.skillName({ code, title: titles.get(code) ?? code }),
      ),
      careerTitles: careers,
      unreadable,
      more,
      isNothing: kept.value.length === 0,
      fileId: fileRoute.id({}),
      askId: askRoute.id({}),
    }),
  );
}

/** Everything that is kept of the person, as it is. */
async function asFile(context: Context): Promise<Reply> {
  const { services, userId, locale } = context;
  const kept = await services.personalData.show(userId, known(context));
  if (!kept.ok) return storeError(context);
  const entries = Object.fromEntries(kept.value.map(({ key, value }) => [key, value]));
  const data = `${JSON.stringify(entries, undefined, 2)}\n`;
  return message(keptFileView(sentencesFor(locale), FILE_NAME), [{ name: FILE_NAME, data }]);
}

/** Asks once more before everything is deleted; where nothing is kept there is nothing to ask. */
async function ask(context: Context): Promise<Reply> {
  const { services, userId, locale } = context;
  const kept = await services.personalData.show(userId, known(context));
  if (!kept.ok) return storeError(context);
  const t = sentencesFor(locale);
  return kept.value.length === 0
    ? message(
        noticeWithButtonView(t.privacy.nothingToDelete, { id: showRoute.id({}), label: t.privacy.show }),
      )
    : message(sureView(t, { deleteId: deleteRoute.id({}), keepId: showRoute.id({}) }));
}

async function forget(context: Context): Promise<Reply> {
  const forgotten = await context.services.personalData.delete(context.userId, known(context));
  const { privacy } = sentencesFor(context.locale);
  return forgotten.ok
    ? message(noticeWithButtonView(privacy.deleted, { id: showRoute.id({}), label: privacy.show }))
    : notSavedError(context);
}

/** `/privacy`: what is kept of a person, to see and to delete. */
export const privacy = defineCommand(
  'privacy',
  [subcommand({ path: 'privacy show' }, show), subcommand({ path: 'privacy delete' }, ask)],
  [
    component(showRoute, 'here', show),
    component(fileRoute, 'private', asFile),
    component(askRoute, 'here', ask),
    component(deleteRoute, 'here', forget),
  ],
);
