import type { SkillName } from './skills.ts';

/**
 * The skills that one story tends to show together. Any other skill beside the best one is usually a word
 * taken wrongly, so it needs stronger evidence (`UNRELATED_SHARE` in score.ts).
 */
export const COMPANIONS: Readonly<Record<SkillName, readonly SkillName[]>> = {
  listen: ['perceive', 'serve', 'think'],
  think: ['decide', 'monitor', 'listen', 'solve', 'learn'],
  learn: ['think', 'solve', 'decide', 'monitor', 'study'],
  study: ['instruct', 'learn', 'perceive', 'monitor'],
  monitor: ['think', 'learn', 'decide', 'solve', 'time'],
  perceive: ['listen', 'serve', 'monitor'],
  coordinate: ['time', 'perceive', 'listen', 'monitor', 'decide', 'serve'],
  persuade: ['perceive', 'negotiate', 'serve', 'think'],
  negotiate: ['persuade', 'perceive', 'decide', 'listen', 'solve'],
  instruct: ['study', 'monitor', 'perceive', 'serve', 'coordinate'],
  serve: ['perceive', 'listen', 'instruct', 'coordinate'],
  solve: ['think', 'monitor', 'learn', 'coordinate', 'decide'],
  decide: ['think', 'monitor', 'time'],
  time: ['coordinate', 'monitor', 'serve'],
};
