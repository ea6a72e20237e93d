import type { SoftSkillDescription } from 'waymark-onet';
import { readTable } from '../guide/tsv.ts';
import type { Commands, Described } from './values.ts';

/** Names by key, from a tab-separated file of two columns. Throws when it has others. */
export const readNames = (path: string, key: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readTable(path, [key, 'name']).map(([id = '', name = '']) => [id, name]));

const SOFT_SKILL_COLUMNS = ['id', 'description', 'level 28', 'level 57', 'level 85'];

/** The soft skills by element id, from a tab-separated file. Throws where the file has other columns. */
export const readSoftSkills = (path: string): Readonly<Record<string, SoftSkillDescription>> =>
  Object.fromEntries(
    readTable(path, SOFT_SKILL_COLUMNS).map(
      ([id = '', description = '', low = '', middle = '', high = '']) => [
        id,
        { description, examples: [low, middle, high] },
      ],
    ),
  );

/**
 * The words of the slash commands, from a tab-separated file; `sections` are the choices of a career's report.
 * Throws where the file has other columns.
 */
export function readCommands(path: string, sections: Readonly<Record<string, string>>): Commands {
  const commands: Record<string, Described> = {};
  for (const [command = '', name = '', description = ''] of readTable(path, ['path', 'name', 'description']))
    commands[command] = { ...(name !== '' && { name }), ...(description !== '' && { description }) };
  for (const [section, name] of Object.entries(sections))
    commands[`career report section ${section}`] = { name };
  return commands;
}
