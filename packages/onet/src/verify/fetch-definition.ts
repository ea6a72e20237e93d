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
  const body = await read(from);
  if ('reason' in body)
    return { ok: false, reachable: false, text: `${from} cannot be read: ${body.reason}` };
  const operations = readDefinition(parse(body.text));
  if (operations !== undefined) return { ok: true, operations };
  return { ok: false, reachable: true, text: `${from} holds no OpenAPI definition` };
}

async function read(from: string): Promise<{ readonly text: string } | { readonly reason: string }> {
  try {
    if (!/^https?:/.test(from)) return { text: await readFile(from, 'utf8') };
    const reply = await fetch(from, {
      headers: { accept: 'application/json', 'user-agent': `Waymark/${VERSION} (bot)` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return reply.ok
      ? { text: await reply.text() }
      : { reason: `the server responds with status ${reply.status}` };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
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
