import type { Locale } from 'discord-api-types/v10';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import type { Sentences } from './types.ts';

export const catalogues = { en, es } as const;

/** The catalogue of each of Discord's locales that is not English. */
export const translations: Partial<Record<Locale, Sentences>> = { 'es-ES': es, 'es-419': es };

/** The sentences for a locale; English for locales without a catalogue. */
export const sentencesFor = (locale: Locale): Sentences => translations[locale] ?? en;

export const isSpanish = (locale: Locale): boolean => sentencesFor(locale).language === 'es';
