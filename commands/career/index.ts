import { defineCommand } from '../shared/define-command.ts';
import { chooseComponents } from './compare/choose-to-compare.ts';
import { compareSubcommand, compareComponents } from './compare/compare.ts';
import { legacyComparisonComponents } from './compare/legacy-comparisons.ts';
import { pathComponents, pathSubcommand } from './path.ts';
import { reportComponents } from './report/report.ts';
import { saveComponents } from './report/save.ts';
import { searchSubcommands, searchComponents } from './search.ts';

/** `/career`: search, reports, comparisons, and paths from one career to others. */
export const career = defineCommand(
  'career',
  [...searchSubcommands, compareSubcommand, pathSubcommand],
  [
    ...reportComponents,
    ...saveComponents,
    ...searchComponents,
    ...compareComponents,
    ...chooseComponents,
    ...legacyComparisonComponents,
    ...pathComponents,
  ],
);
