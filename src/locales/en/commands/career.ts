import type { Commands } from '../../values.ts';
import { career as words } from '../career/career.ts';

const names: Readonly<Record<string, string>> = { ...words.report.sections };
const sections = Object.fromEntries(
  Object.entries(names).map(([section, name]) => [`career report section ${section}`, { name }]),
);

export const career: Commands = {
  career: { description: 'Any career: what it is, what it asks for, what it pays' },
  'career search': { description: 'Search careers' },
  'career search query': { description: 'A job title, or words for what you would like to do' },
  'career report': { description: 'Everything about one career' },
  'career report career': { description: 'Its title or code; start typing and choose' },
  'career report section': { description: 'What to show first' },
  ...sections,
  'career compare': { description: 'Two to four careers side by side' },
  'career compare first': { description: 'One career: its title or code' },
  'career compare second': { description: 'The other career: its title or code' },
  'career compare third': { description: 'A third career: its title or code' },
  'career compare fourth': { description: 'A fourth career: its title or code' },
  'career path': { description: 'From one career to others: what carries over' },
  'career path from': { description: 'The career to start from: its title or code' },
  'career path to': { description: 'A goal, for the steps to it: its title or code' },
  saved: { description: 'The careers you saved' },
  'saved list': { description: 'See, compare, export and remove the careers you saved' },
};
