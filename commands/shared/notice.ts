import { notice, type PrivateScreen } from '../../src/app/reply.ts';
import { noticeView } from '../../src/views/notices.ts';

/** One sentence in a private message of its own. */
export const sentenceNotice = (sentence: string): PrivateScreen => notice(noticeView(sentence));
