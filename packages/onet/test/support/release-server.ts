import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { zipSync } from 'fflate';
import { onTestFinished } from 'vitest';
import { RELEASE, type ReleaseFiles } from './import-release.ts';

export interface ReleaseServer {
  readonly url: string;
  /** Method, file and range of every request. */
  readonly requests: readonly string[];
  /** Files by name; may be changed at any time. */
  readonly files: Map<string, Buffer>;
  /** Set to end or disturb the next responses. */
  disturb: ((response: ServerResponse, body: Buffer) => boolean) | undefined;
}

/** A release large enough to be taken for a whole one, of this number. */
export function wholeRelease(number: string, occupations = 1_000): ReleaseFiles {
  const codes = Array.from({ length: occupations }, (_, i) => `11-${String(i).padStart(4, '0')}.00`);
  return {
    ...RELEASE,
    'Read Me.txt': `O*NET ${number} Database\nAugust 2026 Release\n`,
    'Occupation Data.txt': `O*NET-SOC Code\tTitle\n${[...codes, '11-1111.00', '11-2222.00']
      .filter((code, i, all) => all.indexOf(code) === i)
      .map((code) => `${code}\tKeepers ${code}\n`)
      .join('')}`,
  };
}

export function zipped(files: ReleaseFiles, folder = ''): Buffer {
  const entries = Object.entries(files).map(([name, text]) => [
    folder + name,
    new TextEncoder().encode(text),
  ]);
  return Buffer.from(zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { level: 0 }));
}

/** A server of files with ranges and entity tags, for the length of the test. */
export async function releaseServer(files: Readonly<Record<string, Buffer>> = {}): Promise<ReleaseServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const name = request.url?.split('/').at(-1) ?? '';
    const range = request.headers.range;
    requests.push([request.method, name, ...(range === undefined ? [] : [range])].join(' '));
    const body = state.files.get(name);
    if (body === undefined) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
      return;
    }
    const etag = `"${body.length}-${body[body.length - 30] ?? 0}"`;
    const isSame = request.headers['if-range'] === etag;
    const start = isSame ? Number(/bytes=(\d+)-/.exec(range ?? '')?.[1] ?? 0) : 0;
    const part = body.subarray(start);
    response.writeHead(start > 0 ? 206 : 200, {
      'content-type': 'application/zip',
      'content-length': part.length,
      etag,
    });
    if (request.method === 'HEAD') response.end();
    else if (state.disturb?.(response, part) !== true) response.end(part);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const state: ReleaseServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/files/`,
    requests,
    files: new Map(Object.entries(files)),
    disturb: undefined,
  };
  return state;
}

/** Sends so many bytes of a body and cuts the connection. */
export const cutAfter =
  (bytes: number) =>
  (response: ServerResponse, body: Buffer): boolean => {
    response.write(body.subarray(0, bytes), () => {
      // The client has read them by then.
      setTimeout(() => response.socket?.destroy(), 50);
    });
    return true;
  };
