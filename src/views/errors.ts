import type { Locale } from 'discord-api-types/v10';
import { sentencesFor } from '../locales/locales.ts';
import { noticeView } from './notices.ts';

/** What people see when the commands themselves can not answer. */
export const troubles = {
  failed: (locale: Locale, reference: string) => noticeView(sentencesFor(locale).troubles.failed(reference)),
  busy: (locale: Locale) => noticeView(sentencesFor(locale).troubles.busy),
  tooMuch: (locale: Locale, seconds: number) => noticeView(sentencesFor(locale).troubles.tooMuch(seconds)),
  outdated: (locale: Locale) => noticeView(sentencesFor(locale).troubles.outdated),
};
