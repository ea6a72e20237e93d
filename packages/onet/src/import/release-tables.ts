import { CATEGORY, CODE, ELEMENT, ELEMENT_NAME, SCALE, snakeCase, VALUE } from './headers.ts';

/** One file of an O*NET text release. */
export interface ReleaseTable {
  readonly file: string;
  /** Required headers. */
  readonly needs: readonly string[];
  /** Headers that form a unique key. */
  readonly key?: readonly string[];
}

export const OCCUPATIONS = 'Occupation Data.txt';
export const CONTENT_MODEL = 'Content Model Reference.txt';
export const SCALES = 'Scales Reference.txt';
export const READ_ME = 'Read Me.txt';

const rated = (...titles: readonly string[]): ReleaseTable[] =>
  titles.map((title) => ({
    file: `${title}.txt`,
    needs: [CODE, ELEMENT, SCALE, VALUE],
    key: [CODE, ELEMENT, SCALE, CATEGORY],
  }));
const categories = (title: string): ReleaseTable => ({
  file: `${title}.txt`,
  needs: [SCALE, CATEGORY, 'Category Description'],
  key: [ELEMENT, SCALE, CATEGORY],
});
const linking = (from: string, to: string): ReleaseTable => {
  const ids = [`${from} ${ELEMENT}`, `${to} ${ELEMENT}`];
  return { file: `${from} to ${to}.txt`, needs: ids, key: ids };
};
const plain = (title: string, needs: readonly string[], key?: readonly string[]): ReleaseTable => ({
  file: `${title}.txt`,
  needs,
  ...(key !== undefined && { key }),
});

const ALWAYS: readonly ReleaseTable[] = [
  { file: OCCUPATIONS, needs: [CODE, 'Title'], key: [CODE] },
  { file: SCALES, needs: [SCALE, 'Scale Name', 'Minimum', 'Maximum'], key: [SCALE] },
  { file: CONTENT_MODEL, needs: [ELEMENT, ELEMENT_NAME], key: [ELEMENT] },
  plain('Job Zone Reference', ['Job Zone', 'Name'], ['Job Zone']),
  plain('Job Zones', [CODE, 'Job Zone'], [CODE]),
  plain('Level Scale Anchors', [ELEMENT, SCALE, 'Anchor Value', 'Anchor Description']),
  plain('Sample of Reported Titles', [CODE, 'Reported Job Title']),
  plain('Related Occupations', [CODE, 'Related O*NET-SOC Code'], [CODE, 'Related O*NET-SOC Code']),
  plain('Task Statements', [CODE, 'Task ID', 'Task'], [CODE, 'Task ID']),
  plain('Task Ratings', [CODE, 'Task ID', SCALE, VALUE], [CODE, 'Task ID', SCALE, CATEGORY]),
  plain('Emerging Tasks', [CODE, 'Task']),
  categories('Task Categories'),
  categories('Work Context Categories'),
  plain('Occupation Level Metadata', [CODE, 'Item']),
  plain('Survey Booklet Locations', [ELEMENT]),
  plain('Interests Illustrative Activities', [ELEMENT, 'Activity']),
  plain('Interests Illustrative Occupations', [ELEMENT, CODE]),
  linking('Abilities', 'Work Activities'),
  linking('Abilities', 'Work Context'),
  ...rated('Abilities', 'Knowledge', 'Work Activities', 'Work Context', 'Work Styles'),
];

/** Release 30 and later. */
const NEWER: readonly ReleaseTable[] = [
  ...rated('Essential Skills', 'Transferable Skills', 'Career Interest Types', 'Specific Interest Areas'),
  ...rated('Education', 'Training and Experience'),
  categories('Education Categories'),
  categories('Training and Experience Categories'),
  plain('Job Titles', [CODE, 'Job Title']),
  plain('Software Skills', [CODE, 'Workplace Example', ELEMENT]),
  plain('Career Interest Type Keywords', [ELEMENT, 'Keyword']),
  plain('GWAs to IWAs', ['GWA Element ID', 'IWA Element ID']),
  plain('GWAs to IWAs to DWAs', ['GWA Element ID', 'IWA Element ID', 'DWA Element ID']),
  plain('Tasks to DWAs', [CODE, 'Task ID', 'DWA Element ID']),
  linking('Essential Skills', 'Work Activities'),
  linking('Essential Skills', 'Work Context'),
  linking('Transferable Skills', 'Work Activities'),
  linking('Transferable Skills', 'Work Context'),
  linking('Work Styles', 'Work Activities'),
  linking('Work Styles', 'Work Context'),
  linking('Specific Interest Areas', 'Career Interest Types'),
];

/** Before release 30. */
const OLDER: readonly ReleaseTable[] = [
  ...rated('Skills', 'Interests', 'Work Values', 'Education, Training, and Experience'),
  categories('Education, Training, and Experience Categories'),
  plain('Alternate Titles', [CODE, 'Alternate Title']),
  plain('Technology Skills', [CODE, 'Example', 'Commodity Code', 'Commodity Title']),
  plain('Tools Used', [CODE, 'Example', 'Commodity Code', 'Commodity Title']),
  plain('UNSPSC Reference', ['Commodity Code', 'Commodity Title']),
  plain('RIASEC Keywords', [ELEMENT, 'Keyword']),
  plain('IWA Reference', [ELEMENT, 'IWA ID', 'IWA Title']),
  plain('DWA Reference', [ELEMENT, 'IWA ID', 'DWA ID', 'DWA Title']),
  plain('Tasks to DWAs', [CODE, 'Task ID', 'DWA ID']),
  plain('Basic Interests to RIASEC', []),
  linking('Skills', 'Work Activities'),
  linking('Skills', 'Work Context'),
];

/** The files of all known releases. */
export const ALL_TABLES: readonly ReleaseTable[] = [...ALWAYS, ...NEWER, ...OLDER];

/** The files of a complete release in the order they are read: those that define codes come first. */
export function releaseTables(files: readonly string[]): readonly ReleaseTable[] {
  const newer = NEWER.slice(0, 2).some(({ file }) => files.includes(file));
  return [...ALWAYS, ...(newer ? NEWER : OLDER)];
}

/** The id of a file's table: `Job Zones.txt` is `job_zones`. */
export function tableId(file: string): string {
  return snakeCase(tableTitle(file));
}

export function tableTitle(file: string): string {
  return file.replace(/\.txt$/i, '');
}
