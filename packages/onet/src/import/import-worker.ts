import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { BUILT_IN_FACTS } from '../facts/built-in-folder.ts';
import { importRelease, type ImportOptions, type ImportResult, type Progress } from './import-release.ts';

/** The messages of the worker to its parent. If the import fails, the worker ends with its error. */
export type WorkerMessage = { readonly progress: Progress } | { readonly result: ImportResult };

const post = (message: WorkerMessage): void => {
  parentPort?.postMessage(message);
};

// The parent passes ImportOptions; see import-in-worker.ts.
const options = { dataFolder: BUILT_IN_FACTS, ...(workerData as ImportOptions) };
const result = importRelease(options, (progress) => {
  // Any message means stop.
  if (parentPort && receiveMessageOnPort(parentPort)) throw new Error('Stopped.');
  post({ progress });
});
post({ result });
