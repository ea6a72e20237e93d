import type { Locale } from 'discord-api-types/v10';
import { sentencesFor } from '../locales/locales.ts';
import { noticeView } from './notices.ts';

/** The views for interactions that no command answers. */
export const errorViews = {
  failed: (locale: Locale, reference: string) => noticeView(sentencesFor(locale).errors.failed(reference)),
  busy: (locale: Locale) => noticeView(sentencesFor(locale).errors.busy),
  tooMuch: (locale: Locale, seconds: number) => noticeView(sentencesFor(locale).errors.tooMuch(seconds)),
  outdated: (locale: Locale) => noticeView(sentencesFor(locale).errors.outdated),
};
