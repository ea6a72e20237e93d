import { defineCommand } from '../shared/define.ts';
import { chooseComponents } from './choose-second.ts';
import { compareSubcommand, compareComponents } from './compare.ts';
import { reportComponents } from './report.ts';
import { searchSubcommands, searchComponents } from './search.ts';

/** `/career`: any career, what it asks for, and how two of them differ. */
export const career = defineCommand(
  'career',
  [...searchSubcommands, compareSubcommand],
  [...reportComponents, ...searchComponents, ...compareComponents, ...chooseComponents],
);
