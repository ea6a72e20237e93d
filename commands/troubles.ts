import { aside, message, type MessageReply } from '../src/app/reply.ts';
import type { Failure } from '../src/onet/answer.ts';
import { sentencesFor } from '../src/locales/locales.ts';
import type { Sentences } from '../src/locales/sentences.ts';
import { noticeView, wayBackView } from '../src/views/notices.ts';
import type { Context } from './services.ts';

/** The store could not be read. */
export const storeTrouble = ({ locale }: Context): MessageReply =>
  aside(noticeView(sentencesFor(locale).troubles.store));

/** The store did not take what was to be saved. */
export const notSaved = ({ locale }: Context): MessageReply =>
  aside(noticeView(sentencesFor(locale).troubles.notSaved));

/**
 * The plain sentence for an answer O*NET did not give; what exactly happened is in the log of the one who asked.
 * With `back`, a custom_id, it stands in place of the screen and leads back there; without, beside it.
 */
export function onetTrouble({ locale }: Context, failure: Failure, back?: string): MessageReply {
  const t = sentencesFor(locale);
  const sentence = troubleSentence(t, failure);
  return back === undefined || back === ''
    ? aside(noticeView(sentence))
    : message(wayBackView(t, sentence, back));
}

/** What a person is told of a failure. Throws on `bad-request`: what goes to O*NET is made from checked input. */
export function troubleSentence({ troubles }: Sentences, { reason, message }: Failure): string {
  switch (reason) {
    case 'no-data':
      return troubles.noData;
    case 'not-available-locally':
      // The table's own sentence is for operators, in English; it names the importer where that would help.
      return message.includes('onet:import') ? troubles.notLocal : troubles.needsKey;
    case 'unavailable':
    case 'unauthorized':
      return troubles.unavailable;
    case 'bad-request':
      throw new Error(message);
  }
}
