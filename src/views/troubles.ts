import type { Locale } from 'discord-api-types/v10';
import { sentencesFor } from '../locales/locales.ts';
import type { Sentences } from '../locales/sentences.ts';
import { oncePer } from '../once-per.ts';
import { noticeView } from './notices.ts';

/** Said to thousands at a time when there is too much to do. */
const busy = oncePer((t: Sentences) => noticeView(t.troubles.busy));

/** What people see when the commands themselves can not answer. */
export const troubles = {
  failed: (locale: Locale, reference: string) => noticeView(sentencesFor(locale).troubles.failed(reference)),
  busy: (locale: Locale) => busy(sentencesFor(locale)),
  tooMuch: (locale: Locale, seconds: number) => noticeView(sentencesFor(locale).troubles.tooMuch(seconds)),
  outdated: (locale: Locale) => noticeView(sentencesFor(locale).troubles.outdated),
};
