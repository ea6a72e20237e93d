import { parentPort, workerData } from 'node:worker_threads';
import { ReleaseError } from './release-error.ts';
import type { ImportResult, Progress } from './import-release.ts';
import { runImport, type ImportOptions } from './run-import.ts';

/** The messages of the worker to its parent. */
export type WorkerMessage =
  | { readonly progress: Progress }
  | { readonly result: ImportResult }
  | { readonly error: string; readonly isReleaseError: boolean };

const post = (message: WorkerMessage): void => {
  parentPort?.postMessage(message);
};

let isStopped = false;
parentPort?.once('message', () => {
  isStopped = true;
});

try {
  const result = await runImport({
    // The parent passes ImportOptions; see import-in-worker.ts.
    ...(workerData as ImportOptions),
    isStopped: () => isStopped,
    onProgress: (progress) => {
      post({ progress });
    },
  });
  post({ result });
} catch (error) {
  const isReleaseError = error instanceof ReleaseError;
  post({ error: error instanceof Error ? error.message : String(error), isReleaseError });
}
parentPort?.close();
