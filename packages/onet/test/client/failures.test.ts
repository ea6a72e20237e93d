import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softSkillsResults } from '../../src/services/online/soft-skills.ts';
import { expectFailure, PARAMS, quickClient } from '../support/client.ts';
import { RESULTS, sendJson, upstream } from '../support/upstream.ts';

describe('a failing upstream', () => {
  it.each([
    ['429', 429, 3],
    ['500', 500, 3],
    ['503', 503, 3],
  ])('is retried after %s, and reported when it persists', async (_name, status, requests) => {
    const server = await upstream((_request, response) => {
      response.writeHead(status).end('<html>busy</html>');
    });
    const client = quickClient(server.url);
    const failure = expectFailure(await client.call(softSkillsResults, PARAMS), client.log);
    expect(failure.reason).toBe('unavailable');
    expect(failure.message).toContain(String(status));
    expect(server.seen).toHaveLength(requests);
  });

  it.each([400, 404, 405, 410, 418])('is not retried after %i', async (status) => {
    const server = await upstream((_request, response) => {
      sendJson(response, { nothing: 'to see' }, status);
    });
    const client = quickClient(server.url);
    expectFailure(await client.call(softSkillsResults, PARAMS), client.log);
    expect(server.seen).toHaveLength(1);
  });

  it('is not called for 200 ms after a 429 by any caller, and then answers', async () => {
    const server = await upstream((_request, response, nth) => {
      if (nth < 3) response.writeHead(429).end();
      else sendJson(response, RESULTS);
    });
    const client = quickClient(server.url);
    const answers = await Promise.all([1, 2, 3].map(async () => client.call(softSkillsResults, PARAMS)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const [first, ...others] = server.seen.map(({ at }) => at);
    expect(Math.max(...others) - (first ?? 0)).toBeGreaterThanOrEqual(195);
  });

  it('is retried after the delay of Retry-After', async () => {
    const server = await upstream((_request, response, nth) => {
      if (nth === 1) response.writeHead(429, { 'retry-after': '1' }).end();
      else sendJson(response, RESULTS);
    });
    expect(await quickClient(server.url).call(softSkillsResults, PARAMS)).toMatchObject({ ok: true });
    const [first, second] = server.seen.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(995);
  });

  it('is not retried when Retry-After is longer than a call may take', async () => {
    const server = await upstream((_request, response) => {
      response.writeHead(503, { 'retry-after': '3600' }).end();
    });
    const client = quickClient(server.url);
    expect(expectFailure(await client.call(softSkillsResults, PARAMS), client.log).reason).toBe(
      'unavailable',
    );
    expect(server.seen).toHaveLength(1);
  });

  it('is retried when the connection closes in the middle of a body', async () => {
    const server = await upstream((_request, response, nth) => {
      if (nth > 1) {
        sendJson(response, RESULTS);
        return;
      }
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"start":1,"end"');
      setTimeout(() => response.socket?.resetAndDestroy(), 10);
    });
    expect(await quickClient(server.url).call(softSkillsResults, PARAMS)).toMatchObject({
      ok: true,
      data: RESULTS,
    });
  });

  it('is reported when its bodies end too early', async () => {
    const server = await upstream((_request, response) => {
      response.writeHead(200, { 'transfer-encoding': 'chunked' });
      response.write('{"start":1,"end"');
      setTimeout(() => response.socket?.end(), 10);
    });
    const client = quickClient(server.url);
    expect(expectFailure(await client.call(softSkillsResults, PARAMS), client.log).reason).toBe(
      'unavailable',
    );
  });

  it.each<[string, (write: (text: string) => void) => void]>([
    ['never answers', () => undefined],
    [
      'drips a body without end',
      (write) => {
        write(' ');
      },
    ],
  ])('does not hold up a call when it %s', async (_name, drip) => {
    const server = await upstream((_request, response) => {
      const timer = setInterval(() => {
        drip((text) => response.write(text));
      }, 20);
      response.on('close', () => {
        clearInterval(timer);
      });
    });
    const client = quickClient(server.url, { limits: { maxAttempts: 1, callTimeoutMs: 300 } });
    const failure = expectFailure(await client.call(softSkillsResults, PARAMS), client.log);
    expect(failure.reason).toBe('unavailable');
    expect(failure.message).toContain('300 ms');
    await expect.poll(server.inProgress).toBe(0);
  });

  it('is given up on when the call times out', async () => {
    const server = await upstream(() => undefined);
    const client = quickClient(server.url, { limits: { responseTimeoutMs: 60_000, callTimeoutMs: 700 } });
    const failure = expectFailure(await client.call(softSkillsResults, PARAMS), client.log);
    expect(failure.message).toContain('700 ms');
  });

  it('may not send bodies over the size limit', async () => {
    let sent = 0;
    const chunk = Buffer.alloc(64 * 1024, 0x20);
    const server = await upstream((_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
        sent += chunk.length;
      };
      response.on('drain', more);
      more();
    });
    const client = quickClient(server.url);
    const failure = expectFailure(await client.call(softSkillsResults, PARAMS), client.log);
    expect(failure.reason).toBe('unavailable');
    expect(failure.message).toContain('100000 bytes');
    expect(server.seen).toHaveLength(1);
    // What the sockets hold between them, and not a gigabyte.
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });

  it.each([401, 403])('is reported with the fix on %i and a web page', async (status) => {
    const server = await upstream((_request, response) => {
      response.writeHead(status, { 'content-type': 'text/html' }).end('<html><h1>Forbidden</h1></html>');
    });
    const client = quickClient(server.url);
    const failure = expectFailure(await client.call(softSkillsResults, PARAMS), client.log);
    expect(failure.reason).toBe('unauthorized');
    expect(failure.message).toContain('ONET_API_KEY');
    expect(server.seen).toHaveLength(1);
  });

  it.each<[string, string]>([
    ['a web page', '<!doctype html><title>Welcome</title>'],
    ['an empty body', ''],
    ['a truncated body', JSON.stringify(RESULTS).slice(0, 60)],
    ['null', 'null'],
    ['an array', JSON.stringify([RESULTS])],
    ['a wrong type', JSON.stringify({ ...RESULTS, total: 'many' })],
    [
      'a list under another key',
      JSON.stringify({ start: 1, end: 1, total: 1, occupations: RESULTS.occupation }),
    ],
    ['no list at all', JSON.stringify({ start: 1, end: 0, total: 0 })],
  ])('is reported when it sends 200 with %s', async (_name, body) => {
    const server = await upstream((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    });
    const client = quickClient(server.url);
    const failure = expectFailure(await client.call(softSkillsResults, PARAMS), client.log);
    expect(failure.reason).toBe('unavailable');
    expect(client.log.lines).toMatchObject([{ level: 'warn', fields: { service: softSkillsResults.name } }]);
    expect(server.seen).toHaveLength(1);
  });

  it('is reported when it does not listen', async () => {
    const client = quickClient('http://127.0.0.1:9/');
    const failure = expectFailure(await client.call(softSkillsResults, PARAMS), client.log);
    expect(failure.reason).toBe('unavailable');
    expect(failure.message).toContain('ECONNREFUSED');
  });

  it('never makes a call throw, whatever bytes it sends', async () => {
    let status = 200;
    let body = '';
    const server = await upstream((_request, response) => {
      response.writeHead(status).end(body);
    });
    const client = quickClient(server.url, { limits: { maxAttempts: 1, failuresToOpen: 1_000 } });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(200, 201, 204, 400, 404, 422, 500, 502),
        fc.oneof(fc.string(), fc.json()),
        async (someStatus, someBody) => {
          status = someStatus;
          body = someBody;
          expectFailure(await client.call(softSkillsResults, PARAMS), client.log);
        },
      ),
      { numRuns: 60 },
    );
  });
});
