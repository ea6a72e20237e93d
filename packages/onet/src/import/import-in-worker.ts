import { Worker } from 'node:worker_threads';
import { ReleaseError } from './release-error.ts';
import type { ImportOptions, ImportResult, Progress } from './import-release.ts';
import type { WorkerMessage } from './import-worker.ts';

/** TypeScript in the repository, JavaScript in the published package. */
const WORKER = new URL(
  `./import-worker${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`,
  import.meta.url,
);

interface WorkerOptions extends ImportOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * Imports a release in a worker thread, to keep this thread responsive. Rejects with a ReleaseError for an invalid
 * release, the error of the file system if the database cannot be written, and the signal's reason. `out` does not change then.
 */
export async function importInWorker({
  signal,
  onProgress = () => undefined,
  ...options
}: WorkerOptions): Promise<ImportResult> {
  signal?.throwIfAborted();
  const worker = new Worker(WORKER, { workerData: options, execArgv: process.execArgv });
  const stop = (): void => {
    worker.postMessage('stop');
  };
  signal?.addEventListener('abort', stop);
  try {
    return await new Promise<ImportResult>((resolve, reject) => {
      worker.on('message', (message: WorkerMessage) => {
        if ('progress' in message) onProgress(message.progress);
        else resolve(message.result);
      });
      worker.on('error', (error: Error) => {
        if (signal?.aborted === true) reject(signal.reason as Error);
        // The error is a copy, which has no class of ours.
        else reject(error.name === 'ReleaseError' ? new ReleaseError(error.message) : error);
      });
      worker.on('exit', () => {
        reject(new Error('The import ended without a result.'));
      });
    });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
