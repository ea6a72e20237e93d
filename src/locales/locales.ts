import type { Locale } from 'discord-api-types/v10';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import type { Sentences } from './types.ts';

export const catalogues = { en, es } as const;

/** Discord's locales besides English that we have words for, each with its catalogue. */
export const translations: Partial<Record<Locale, Sentences>> = { 'es-ES': es, 'es-419': es };

/** The sentences for a person's locale; English where we have no words of their language. */
export const sentencesFor = (locale: Locale): Sentences => translations[locale] ?? en;
