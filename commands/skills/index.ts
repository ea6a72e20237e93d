import { defineCommand } from '../shared/define-command.ts';
import { legacyListComponents } from './legacy-lists.ts';
import { matchesSubcommand, matchesComponents } from './matches.ts';
import { nextSubcommand, nextComponents } from './next-skill.ts';
import { pictureComponents } from './charts.ts';
import { clearSubcommand, pickSubcommand, pickComponents } from './picker.ts';

/** `/skills`: from the soft skills a person has to the careers that use them. */
export const skills = defineCommand(
  'skills',
  [pickSubcommand, matchesSubcommand, nextSubcommand, clearSubcommand],
  [...pickComponents, ...matchesComponents, ...legacyListComponents, ...nextComponents, ...pictureComponents],
);
