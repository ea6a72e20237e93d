import { createEngine } from '../../src/engine/engine.ts';
import { readParams } from '../../src/services/request.ts';
import {
  softSkillsResults,
  type SoftSkillsResultsData,
  type SoftSkillsResultsParams,
} from '../../src/services/online/soft-skills.ts';

export const onet = createEngine();

/** One page of soft-skill results from the built-in facts; fails the test if there is none. */
export async function results(params: SoftSkillsResultsParams, from = onet): Promise<SoftSkillsResultsData> {
  const answer = await from.call(softSkillsResults, params);
  if (!answer.ok) throw new Error(answer.message);
  return answer.data;
}

/** The parameters of a link. */
export function paramsOf(link: string): SoftSkillsResultsParams {
  const read = readParams(softSkillsResults, new URL(link).searchParams);
  if (!read.ok) throw new Error(read.message);
  return read.params;
}
