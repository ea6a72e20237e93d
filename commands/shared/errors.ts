import { ephemeral, message, type MessageReply } from '../../src/app/reply.ts';
import type { Failure } from 'waymark-onet';
import { sentencesFor } from '../../src/locales/locales.ts';
import type { Sentences } from '../../src/locales/types.ts';
import { noticeView, noticeWithBackView, noticeWithLinksView } from '../../src/views/notices.ts';
import { ALL, careersRoute, listRoute } from '../browse/custom-ids.ts';
import type { Context } from './context.ts';

/** The store could not be read. */
export const storeError = ({ locale }: Context): MessageReply =>
  ephemeral(noticeView(sentencesFor(locale).errors.store));

/** The store did not take what was to be saved. */
export const notSavedError = ({ locale }: Context): MessageReply =>
  ephemeral(noticeView(sentencesFor(locale).errors.notSaved));

/** What a trouble stands in for. */
interface InPlaceOf {
  /** The custom_id of the screen it was opened from; with it the trouble stands in place of the screen, without beside it. */
  readonly back?: string | undefined;
  /** What the screen would have been called: ready Markdown. */
  readonly title?: string;
}

/**
 * The plain sentence for an answer O*NET did not give; what exactly happened is in the log of the one who asked.
 * Where this installation can never give it, there are ways on to what it can.
 */
export function onetError(
  { locale }: Context,
  failure: Failure,
  { back = '', title }: InPlaceOf = {},
): MessageReply {
  const t = sentencesFor(locale);
  const sentence = errorSentence(t, failure);
  if (back !== '') return message(noticeWithBackView(t, sentence, back));
  if (failure.reason !== 'not-available-locally') return ephemeral(noticeView(sentence));
  return ephemeral(
    noticeWithLinksView(t, { ...(title !== undefined && { title }), sentence, ways: waysOn(t) }),
  );
}

/** Ways to careers that every installation has. */
const waysOn = ({ browse: { ways } }: Sentences) => [
  ...(['family', 'zone'] as const).map((way) => ({
    id: listRoute.id({ via: 'see', way, site: 'online', page: 1 }),
    label: ways[way].title,
  })),
  {
    id: careersRoute.id({ via: 'see', way: 'all', site: 'online', page: 1, key: ALL }),
    label: ways.all.title,
  },
];

/** What a person is told of a failure. Throws on `bad-request`: what goes to O*NET is made from checked input. */
export function errorSentence({ errors }: Sentences, { reason, message }: Failure): string {
  switch (reason) {
    case 'no-data':
      return errors.noData;
    case 'not-available-locally':
      // The table's own sentence is for operators, in English; it names the importer where that would help.
      return message.includes('onet:import') ? errors.notLocal : errors.needsKey;
    case 'unavailable':
    case 'unauthorized':
      return errors.unavailable;
    case 'bad-request':
      throw new Error(message);
  }
}
