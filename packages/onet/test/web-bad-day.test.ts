import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softSkillsResults } from '../src/services/online/soft-skills.ts';
import { GOOD, sendJson, upstream } from './support/upstream.ts';
import { ASKED, expectFailure, webClient } from './support/web-client.ts';

describe('a bad day', () => {
  it.each([
    ['429', 429, 3],
    ['500', 500, 3],
    ['503', 503, 3],
  ])('asks again after %s, and gives up in words when it stays', async (_name, status, requests) => {
    const server = await upstream((_request, response) => {
      response.writeHead(status).end('<html>busy</html>');
    });
    const web = webClient(server.url);
    const failure = expectFailure(await web.call(softSkillsResults, ASKED), web.log);
    expect(failure.reason).toBe('unavailable');
    expect(failure.message).toContain(String(status));
    expect(server.seen).toHaveLength(requests);
  });

  it.each([400, 404, 405, 410, 418])('never asks again after %i', async (status) => {
    const server = await upstream((_request, response) => {
      sendJson(response, { nothing: 'to see' }, status);
    });
    const web = webClient(server.url);
    expectFailure(await web.call(softSkillsResults, ASKED), web.log);
    expect(server.seen).toHaveLength(1);
  });

  it('waits at least 200 ms after 429, all of it, and then has the answer', async () => {
    const server = await upstream((_request, response, nth) => {
      if (nth < 3) response.writeHead(429).end();
      else sendJson(response, GOOD);
    });
    const web = webClient(server.url);
    const answers = await Promise.all([1, 2, 3].map(async () => web.call(softSkillsResults, ASKED)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const [first, ...others] = server.seen.map(({ at }) => at);
    expect(Math.max(...others) - (first ?? 0)).toBeGreaterThanOrEqual(195);
  });

  it('waits as long as Retry-After asks', async () => {
    const server = await upstream((_request, response, nth) => {
      if (nth === 1) response.writeHead(429, { 'retry-after': '1' }).end();
      else sendJson(response, GOOD);
    });
    expect(await webClient(server.url).call(softSkillsResults, ASKED)).toMatchObject({ ok: true });
    const [first, second] = server.seen.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(995);
  });

  it('does not sit out a Retry-After longer than a call may take', async () => {
    const server = await upstream((_request, response) => {
      response.writeHead(503, { 'retry-after': '3600' }).end();
    });
    const web = webClient(server.url);
    expect(expectFailure(await web.call(softSkillsResults, ASKED), web.log).reason).toBe('unavailable');
    expect(server.seen).toHaveLength(1);
  });

  it('asks again when the connection breaks in the middle of a body', async () => {
    const server = await upstream((_request, response, nth) => {
      if (nth > 1) {
        sendJson(response, GOOD);
        return;
      }
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"start":1,"end"');
      setTimeout(() => response.socket?.resetAndDestroy(), 10);
    });
    expect(await webClient(server.url).call(softSkillsResults, ASKED)).toMatchObject({
      ok: true,
      data: GOOD,
    });
  });

  it('gives up on a body that stops short', async () => {
    const server = await upstream((_request, response) => {
      response.writeHead(200, { 'transfer-encoding': 'chunked' });
      response.write('{"start":1,"end"');
      setTimeout(() => response.socket?.end(), 10);
    });
    const web = webClient(server.url);
    expect(expectFailure(await web.call(softSkillsResults, ASKED), web.log).reason).toBe('unavailable');
  });

  it.each<[string, (write: (text: string) => void) => void]>([
    ['never answers', () => undefined],
    [
      'drips without end',
      (write) => {
        write(' ');
      },
    ],
  ])('does not hang on a server that %s', async (_name, drip) => {
    const server = await upstream((_request, response) => {
      const timer = setInterval(() => {
        drip((text) => response.write(text));
      }, 20);
      response.on('close', () => {
        clearInterval(timer);
      });
    });
    const web = webClient(server.url, { limits: { attempts: 1 } });
    const failure = expectFailure(await web.call(softSkillsResults, ASKED), web.log);
    expect(failure.reason).toBe('unavailable');
    expect(failure.message).toContain('300 ms');
    await expect.poll(server.connections).toBe(0);
  });

  it('gives up when a call has taken as long as it may', async () => {
    const server = await upstream(() => undefined);
    const web = webClient(server.url, { limits: { headersMs: 60_000, callMs: 700 } });
    const failure = expectFailure(await web.call(softSkillsResults, ASKED), web.log);
    expect(failure.message).toContain('700 ms');
  });

  it('stops reading a body that has no end in sight', async () => {
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
    const web = webClient(server.url);
    const failure = expectFailure(await web.call(softSkillsResults, ASKED), web.log);
    expect(failure.reason).toBe('unavailable');
    expect(failure.message).toContain('100000 bytes');
    expect(server.seen).toHaveLength(1);
    // What the sockets hold between them, and not a gigabyte.
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });

  it.each([401, 403])('says what to do about %i with a web page', async (status) => {
    const server = await upstream((_request, response) => {
      response.writeHead(status, { 'content-type': 'text/html' }).end('<html><h1>Forbidden</h1></html>');
    });
    const web = webClient(server.url);
    const failure = expectFailure(await web.call(softSkillsResults, ASKED), web.log);
    expect(failure.reason).toBe('unauthorized');
    expect(failure.message).toContain('ONET_API_KEY');
    expect(server.seen).toHaveLength(1);
  });

  it.each<[string, string]>([
    ['a web page', '<!doctype html><title>Welcome</title>'],
    ['nothing', ''],
    ['half of it', JSON.stringify(GOOD).slice(0, 60)],
    ['null', 'null'],
    ['a list', JSON.stringify([GOOD])],
    ['a wrong type', JSON.stringify({ ...GOOD, total: 'many' })],
    [
      'a list under another key',
      JSON.stringify({ start: 1, end: 1, total: 1, occupations: GOOD.occupation }),
    ],
    ['no list at all', JSON.stringify({ start: 1, end: 0, total: 0 })],
  ])('understands that 200 with %s is no answer', async (_name, body) => {
    const server = await upstream((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    });
    const web = webClient(server.url);
    const failure = expectFailure(await web.call(softSkillsResults, ASKED), web.log);
    expect(failure.reason).toBe('unavailable');
    expect(web.log.lines).toMatchObject([{ level: 'warn', facts: { service: softSkillsResults.name } }]);
    expect(server.seen).toHaveLength(1);
  });

  it('understands that nobody listens there', async () => {
    const web = webClient('http://127.0.0.1:9/');
    const failure = expectFailure(await web.call(softSkillsResults, ASKED), web.log);
    expect(failure.reason).toBe('unavailable');
    expect(failure.message).toContain('ECONNREFUSED');
  });

  it('always gives an answer to whatever bytes come', async () => {
    let status = 200;
    let body = '';
    const server = await upstream((_request, response) => {
      response.writeHead(status).end(body);
    });
    const web = webClient(server.url, { limits: { attempts: 1, failuresToOpen: 1_000 } });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(200, 201, 204, 400, 404, 422, 500, 502),
        fc.oneof(fc.string(), fc.json()),
        async (someStatus, someBody) => {
          status = someStatus;
          body = someBody;
          expectFailure(await web.call(softSkillsResults, ASKED), web.log);
        },
      ),
      { numRuns: 60 },
    );
  });
});
