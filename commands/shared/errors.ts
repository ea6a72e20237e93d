import type { Failure } from 'waymark-onet';
import { notice, privateScreen, type PrivateScreen } from '../../src/app/reply.ts';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { noticeWithBackView, noticeWithLinksView } from '../../src/views/notices.ts';
import { ALL, careersRoute, listRoute } from '../browse/custom-ids.ts';
import type { PublicContext } from './context.ts';
import { sentenceNotice } from './notice.ts';

/** The store could not be read. */
export const storeError = ({ locale }: PublicContext): PrivateScreen =>
  sentenceNotice(sentencesFor(locale).errors.store);

/** The store did not take what was to be saved. */
export const notSavedError = ({ locale }: PublicContext): PrivateScreen =>
  sentenceNotice(sentencesFor(locale).errors.notSaved);

interface ErrorOptions {
  /** The custom_id of the screen before: with it the error replaces the screen, without it comes beside it. */
  readonly back?: string | undefined;
  /** What the screen would have been called: ready Markdown. */
  readonly title?: string;
}

/**
 * A sentence for what O*NET did not answer; the client has logged what happened. Where this installation can never
 * answer it, links lead to what it can.
 */
export function onetError(
  { locale }: PublicContext,
  failure: Failure,
  { back = '', title }: ErrorOptions = {},
): PrivateScreen {
  const t = sentencesFor(locale);
  const sentence = errorSentence(t, failure);
  if (back !== '') return privateScreen(noticeWithBackView(t, sentence, back));
  if (failure.reason !== 'not-available-locally') return sentenceNotice(sentence);
  const links = linksToCareers(t);
  return notice(noticeWithLinksView(t, { ...(title !== undefined && { title }), sentence, links }));
}

/** Lists of careers that every installation has. */
const linksToCareers = ({ browse: { lists } }: Sentences) => [
  ...(['family', 'zone'] as const).map((by) => ({
    id: listRoute.id({ via: 'see', by, site: 'online', page: 1 }),
    label: lists[by].title,
  })),
  {
    id: careersRoute.id({ via: 'see', by: 'all', site: 'online', page: 1, key: ALL }),
    label: lists.all.title,
  },
];

/** The sentence for a failure. Throws on `bad-request`: requests are made from checked input, so it is a bug. */
export function errorSentence({ errors }: Sentences, { reason, message }: Failure): string {
  switch (reason) {
    case 'no-data':
      return errors.noData;
    case 'not-available-locally':
      // The service table's own message is for operators; it names the importer where that would help.
      return message.includes('onet:import') ? errors.notLocal : errors.needsKey;
    case 'unavailable':
    case 'unauthorized':
      return errors.unavailable;
    case 'bad-request':
      throw new Error(message);
  }
}
