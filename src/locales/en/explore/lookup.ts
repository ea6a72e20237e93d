import { numberFormat } from '../../formats.ts';
import type { LookupWords } from '../../words/explore/lookup.ts';

const number = numberFormat('en-US');

export const lookup: LookupWords = {
  editions: { '2010': 'O*NET-SOC 2010', '2019': 'O*NET-SOC 2019', active: 'O*NET-SOC today' },
  becomes: (edition, careers) =>
    careers === 1 ? `In ${edition} it is:` : `In ${edition} it is ${number.format(careers)} careers:`,
  seeIn: { '2010': 'See it in 2010', '2019': 'See it in 2019', active: 'See it today' },
  into: 'See in',
  outOf: 'From',
  notCode: (text) => `“${text}” is not an O*NET-SOC code like 15-1252.00. Did you mean one of these?`,
  unknown: (code, edition) => `${edition} has no ${code}, or O*NET does not say what became of it.`,
  systems: {
    education: 'Programs of study (CIP)',
    handbook: 'Occupational Outlook Handbook',
    soc: 'Standard Occupational Classification (SOC)',
    dot: 'Dictionary of Occupational Titles (DOT)',
    rapids: 'Apprenticeships (RAPIDS)',
    esco: 'European occupations (ESCO)',
  },
  found: (system, query) => `${system}: “${query}”`,
  careersFor: (code, title) => `Careers for ${title} (${code})`,
  careers: (count) => (count === 1 ? '1 career' : `${number.format(count)} careers`),
};
