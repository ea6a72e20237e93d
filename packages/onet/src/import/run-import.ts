import { setImmediate } from 'node:timers/promises';
import { BUILT_IN_FACTS } from '../facts/built-in-folder.ts';
import { ReleaseError } from './release-error.ts';
import {
  importRelease,
  type ImportRequirements,
  type ImportResult,
  type Progress,
} from './import-release.ts';
import { openSource } from './release-source.ts';

export interface ImportOptions extends ImportRequirements {
  /** A folder or a .zip of an O*NET text release. */
  readonly source: string;
  /** The database file to create or replace. */
  readonly out: string;
}

interface RunOptions extends ImportOptions {
  readonly onProgress: (progress: Progress) => void;
  readonly isStopped: () => boolean;
}

/** Imports a release in steps that let other work run in between. Rejects with the errors of `importRelease`. */
export async function runImport({
  source,
  out,
  onProgress,
  isStopped,
  ...requirements
}: RunOptions): Promise<ImportResult> {
  const importing = importRelease(openSource(source), out, {
    dataFolder: BUILT_IN_FACTS,
    ...requirements,
  });
  let step = importing.next();
  for (; step.done !== true; step = importing.next()) {
    onProgress(step.value);
    await setImmediate();
    if (isStopped()) importing.throw(new ReleaseError('Stopped.'));
  }
  return step.value;
}
