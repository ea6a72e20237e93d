import { dropHalfPair } from '../../src/components/text.ts';

/** The `max_length` of search options; custom_ids carry less. */
export const MAX_TYPED_QUERY = 100;

/** Typed text with ASCII digits and hyphens for their full-width and typographic forms, and single spaces. */
export const normalizeInput = (typed: string): string =>
  typed.normalize('NFKC').replaceAll(DASHES, '-').replaceAll(/\s+/g, ' ').trim();

/** Hyphens, dashes and the minus sign, as word processors and web pages have them. */
const DASHES = /[\p{Dash_Punctuation}\u2212]/gu;

/** A query cut after a whole word to fit into a custom_id; empty for blank text. */
export function shortenQuery(typed: string, maxLength: number): string {
  const words = normalizeInput(typed);
  if (words.length <= maxLength) return words;
  const start = words.slice(0, maxLength + 1);
  const space = start.lastIndexOf(' ');
  return space > 0 ? start.slice(0, space) : dropHalfPair(words.slice(0, maxLength));
}

/** Parses a typed O*NET-SOC code: `15-1252.00`, `15-1252` or `15125200`; undefined for anything else. */
export function parseOnetSoc(typed: string): string | undefined {
  const [, group, detail, suffix = '00'] = ONET_SOC_TYPED.exec(normalizeInput(typed)) ?? [];
  return group === undefined || detail === undefined ? undefined : `${group}-${detail}.${suffix}`;
}

const ONET_SOC_TYPED = /^(\d{2}) ?-? ?(\d{4})(?: ?\.? ?(\d{2}))?$/;

/** A row that no list has. */
const NO_ROW = 9_999;

/** The row of a list that was chosen in a menu, counted from 1. */
export const chosenRow = ([chosen = '']: readonly string[]): number =>
  /^[1-9]\d{0,3}$/.test(chosen) ? Number(chosen) : NO_ROW;
