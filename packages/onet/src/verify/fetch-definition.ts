import { readFile } from 'node:fs/promises';
import { VERSION } from '../util/version.ts';
import { readDefinition, type Operation } from './openapi-definition.ts';

/** Where O*NET publishes its OpenAPI definition. */
export const DEFINITION_URL = 'https://services.onetcenter.org/reference/openapi.json';

const TIMEOUT_MS = 30_000;

/** The definition, or why there is none in `text`. `reachable` is true if something else than a definition was fetched. */
export type Fetched =
  | { readonly ok: true; readonly operations: readonly Operation[] }
  | { readonly ok: false; readonly reachable: boolean; readonly text: string };

/** Fetches a definition from an address, or reads it from a file. */
export async function fetchDefinition(from: string): Promise<Fetched> {
  let text;
  try {
    text = await (/^https?:/.test(from) ? download(from) : readFile(from, 'utf8'));
  } catch (error) {
    return { ok: false, reachable: false, text: `${from} cannot be read: ${reasonOf(error)}` };
  }
  const operations = readDefinition(parse(text));
  if (operations !== undefined) return { ok: true, operations };
  return { ok: false, reachable: true, text: `${from} holds no OpenAPI definition` };
}

async function download(url: string): Promise<string> {
  const response = await fetch(url, {
    headers: { accept: 'application/json', 'user-agent': `Waymark/${VERSION} (bot)` },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`the server responds with status ${response.status}`);
  return response.text();
}

/** The innermost reason of a failure, such as `getaddrinfo ENOTFOUND`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
