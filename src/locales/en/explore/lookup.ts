import { numberFormat } from '../../formats.ts';

const number = numberFormat('en-US');

export const lookup = {
  editions: { '2010': 'O*NET-SOC 2010', '2019': 'O*NET-SOC 2019', active: 'O*NET-SOC today' },
  becomes: (edition: string, careers: number) =>
    careers === 1 ? `In ${edition} it is:` : `In ${edition} it is ${number.format(careers)} careers:`,
  /** The codes in this edition for a code of another one. */
  seeIn: { '2010': 'See it in 2010', '2019': 'See it in 2019', active: 'See it today' },
  into: 'See in',
  outOf: 'From',
  notCode: (text: string) => `“${text}” is not an O*NET-SOC code like 15-1252.00. Did you mean one of these?`,
  unknown: (code: string, edition: string) =>
    `${edition} has no ${code}, or O*NET does not say what became of it.`,
  systems: {
    education: 'Programs of study (CIP)',
    handbook: 'Occupational Outlook Handbook',
    soc: 'Standard Occupational Classification (SOC)',
    dot: 'Dictionary of Occupational Titles (DOT)',
    rapids: 'Apprenticeships (RAPIDS)',
    esco: 'European occupations (ESCO)',
  },
  found: (system: string, query: string) => `${system}: “${query}”`,
  careersFor: (code: string, title: string) => `Careers for ${title} (${code})`,
  careers: (count: number) => (count === 1 ? '1 career' : `${number.format(count)} careers`),
};
