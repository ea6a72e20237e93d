import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ReleaseError } from './release-error.ts';
import { errorCode } from '../util/error-code.ts';

/** Where the official text releases are. */
export const RELEASE_URL = 'https://www.onetcenter.org/dl_files/database/';

/** The release of the built-in facts. The search for a newer one starts here. */
export const FIRST_RELEASE = '30.3';

/** Releases of one year: 31.0 to 31.3. */
const RELEASES_PER_YEAR = 4;

/** The search for the newest release ends after a year without one. */
const MAX_MISSING = RELEASES_PER_YEAR;

/** Ends the search on a server that has every file. */
const MAX_RELEASES = 40;

/** Official text releases are some 15 MB. */
const MAX_BYTES = 128 * 1024 * 1024;

const MAX_DOWNLOAD_MS = 30 * 60_000;

/** Attempts without any new byte. An attempt that receives some resets the count. */
const MAX_ATTEMPTS = 4;
const RETRY_DELAY_MS = 1_000;

export interface DownloadOptions {
  /** Where the files are, with or without a trailing slash. Default: the official address. */
  readonly url?: string | undefined;
  /** A release such as `30.3`. Default: the newest one. */
  readonly release?: string | undefined;
  /** The folder for the file. */
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
  /** Called with the bytes received, and the total if the server sends it. */
  readonly onProgress?: ((received: number, total: number | undefined) => void) | undefined;
  /** Delay before the second attempt in milliseconds; doubles for each further one. */
  readonly retryDelayMs?: number | undefined;
}

export interface Download {
  readonly release: string;
  /** The complete .zip file. */
  readonly file: string;
}

/** The server cannot be reached, or ends its responses early. A later attempt can succeed. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
}

const fileName = (release: string): string => `db_${release.replace('.', '_')}_text.zip`;

/**
 * Downloads a text release of O*NET, and continues it after lost connections. Rejects with a DownloadError if the server
 * cannot be reached, with a ReleaseError if it has no such release or sends something else, and with the signal's reason.
 */
export async function downloadRelease(options: DownloadOptions): Promise<Download> {
  const { url = RELEASE_URL, folder, signal: given } = options;
  const timeout = AbortSignal.timeout(MAX_DOWNLOAD_MS);
  const signal = given === undefined ? timeout : AbortSignal.any([given, timeout]);
  const base = url.endsWith('/') ? url : `${url}/`;
  try {
    const release = options.release ?? (await newestRelease(base, signal));
    await mkdir(folder, { recursive: true });
    const file = join(folder, fileName(release));
    await fetchFile(base + fileName(release), file, { ...options, signal });
    return { release, file };
  } catch (error) {
    given?.throwIfAborted();
    if (timeout.aborted) throw new DownloadError(`The download from ${base} took too long.`);
    throw error;
  }
}

/** The newest release. O*NET publishes no list of releases, so their files are tried in order. */
async function newestRelease(base: string, signal: AbortSignal): Promise<string> {
  let newest: string | undefined;
  let [major = 0, minor = 0] = FIRST_RELEASE.split('.').map(Number);
  for (let tried = 0, missing = 0; tried < MAX_RELEASES && missing < MAX_MISSING; tried++) {
    const release = `${major}.${minor}`;
    const { status } = await request(base + fileName(release), { method: 'HEAD' }, signal);
    if (status === 404 || status === 410) missing += 1;
    else if (status !== 200) throw new DownloadError(`${base} answers with status ${status}.`);
    else [newest, missing] = [release, 0];
    [major, minor] = minor + 1 < RELEASES_PER_YEAR ? [major, minor + 1] : [major + 1, 0];
  }
  if (newest === undefined) throw new ReleaseError(`${base} has no O*NET text release.`);
  return newest;
}

/** Downloads a file into memory and writes it when it is complete. */
async function fetchFile(
  url: string,
  file: string,
  options: DownloadOptions & { readonly signal: AbortSignal },
): Promise<void> {
  const { signal, onProgress = () => undefined, retryDelayMs = RETRY_DELAY_MS } = options;
  const part: Part = { chunks: [], size: 0, etag: undefined };
  for (let attempt = 1; ; attempt++) {
    const before = part.size;
    try {
      await fetchPart(url, part, signal, onProgress);
      await writeFile(file, part.chunks);
      return;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof DownloadError)) throw error;
      if (part.size > before) attempt = 1;
      if (attempt >= MAX_ATTEMPTS) throw error;
    }
    await sleep(retryDelayMs * 2 ** (attempt - 1), undefined, { signal });
  }
}

/** What is received so far. */
interface Part {
  chunks: Uint8Array[];
  size: number;
  /** The entity tag of the file, if it can be continued. */
  etag: string | undefined;
}

/** One attempt: continues the part if the server still has the same file, or starts again. */
async function fetchPart(
  url: string,
  part: Part,
  signal: AbortSignal,
  onProgress: NonNullable<DownloadOptions['onProgress']>,
): Promise<void> {
  const headers = part.etag === undefined ? {} : { range: `bytes=${part.size}-`, 'if-range': part.etag };
  const response = await request(url, { headers }, signal);
  const { status, body } = response;
  if (status === 404 || status === 410) throw new ReleaseError(`${url} does not exist.`);
  if ((status !== 200 && status !== 206) || body === null) {
    throw new DownloadError(`${url} answers with status ${status}.`);
  }
  if ((response.headers.get('content-type') ?? '').startsWith('text/')) {
    throw new ReleaseError(`${url} is not a .zip file.`);
  }
  if (status === 200) {
    const etag = response.headers.get('etag');
    Object.assign(part, { chunks: [], size: 0, etag: etag?.startsWith('"') ? etag : undefined });
  }
  const length = response.headers.get('content-length');
  const total = length === null ? undefined : part.size + Number(length);
  if ((total ?? 0) > MAX_BYTES) throw new ReleaseError(`${url} is too large for a release.`);
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      part.chunks.push(chunk);
      part.size += chunk.length;
      if (part.size > MAX_BYTES) throw new ReleaseError(`${url} is too large for a release.`);
      onProgress(part.size, total);
    }
  } catch (error) {
    if (error instanceof ReleaseError) throw error;
    throw new DownloadError(`${url} was cut off after ${part.size} bytes.`);
  }
}

/** Sends a request. Rejects with a DownloadError if there is no response; `fetch` itself has a timeout. */
async function request(url: string, init: RequestInit, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal });
  } catch (error) {
    signal.throwIfAborted();
    const code = errorCode(error instanceof Error ? error.cause : undefined) ?? 'no response';
    throw new DownloadError(`${new URL(url).host} cannot be reached (${code}).`);
  }
}
