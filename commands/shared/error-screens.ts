import { heading } from '@discordjs/formatters';
import type { Failure } from 'waymark-onet';
import { notice, privateScreen, type PrivateScreen } from '../../src/app/reply.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { noticeView } from '../../src/views/notices.ts';
import { ALL, careersRoute, listRoute } from '../browse/custom-ids.ts';
import type { PublicContext } from './context.ts';
import { sentenceNotice } from './notice.ts';

/** The screen for a store that cannot be read. */
export const storeError = ({ t }: PublicContext): PrivateScreen => sentenceNotice(t.errors.store);

/** The screen for a write that failed. */
export const notSavedError = ({ t }: PublicContext): PrivateScreen => sentenceNotice(t.errors.notSaved);

interface ErrorOptions {
  /** The custom_id to lead back to. With it the error replaces the screen; without it, it is a message of its own. */
  readonly back?: string | undefined;
  /** The title of the screen that failed: ready Markdown. */
  readonly title?: string;
}

/**
 * The screen for a failed O*NET call, which the client has logged. When this installation can never answer it, the screen
 * links to lists that it can.
 */
export function onetError(
  { t }: PublicContext,
  failure: Failure,
  { back = '', title }: ErrorOptions = {},
): PrivateScreen {
  const sentence = errorSentence(t, failure);
  if (back !== '') return privateScreen(noticeView(sentence, [{ id: back, label: t.list.back }]));
  if (failure.reason !== 'not-available-locally') return sentenceNotice(sentence);
  const lines = [title === undefined ? undefined : heading(title, 2), sentence, t.errors.meanwhile];
  return notice(noticeView(lines, linksToCareers(t)));
}

/** Links to lists that work in every installation. */
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

/** The sentence for a failure. Throws on `bad-request`, which is a bug: requests are made from checked input. */
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
