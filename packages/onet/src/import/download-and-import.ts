import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { downloadRelease, type DownloadOptions } from './download-release.ts';
import { importInWorker } from './import-in-worker.ts';
import type { ImportResult, Progress } from './import-release.ts';

interface DownloadAndImportOptions extends Omit<DownloadOptions, 'folder' | 'onProgress'> {
  /** The database file to create or replace. The release is downloaded to a folder next to it, and deleted at the end. */
  readonly out: string;
  readonly onProgress: (progress: Progress) => void;
}

/** The step of the progress while a release is downloaded. */
export const DOWNLOAD = 'download';

/** Downloads a release and imports it in a worker thread. Rejects with the errors of `downloadRelease` and `importInWorker`. */
export async function downloadAndImport(options: DownloadAndImportOptions): Promise<ImportResult> {
  const { out, signal, onProgress } = options;
  const { release, file } = await downloadRelease({
    ...options,
    folder: join(dirname(out), 'downloads'),
    onProgress(received, total) {
      onProgress({ done: total === undefined ? 0 : received / total, step: DOWNLOAD });
    },
  });
  try {
    return await importInWorker({ source: file, out, expected: release, signal, onProgress });
  } finally {
    rmSync(file, { force: true });
  }
}
