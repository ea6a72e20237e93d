import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openWeb, type WebOnet, type WebOptions } from '../../src/onet/web/client.ts';
import type { Failure } from '../../src/onet/answer.ts';
import { softSkillsResults } from '../../src/onet/services/soft-skills.ts';
import { keptLog, type KeptLog } from '../support/log.ts';
import { GOOD, sendJson, upstream } from '../support/upstream.ts';

const KEY = 'k3y-of-ours/+=';
const ASKED = { skills: ['2.B.1.d', '2.B.1.c', '2.B.1.a'], start: 1, end: 20 };
const PATH = '/online/soft_skills/results?skills=2.B.1.d,2.B.1.c,2.B.1.a&start=1&end=20';

/** Short enough for a test, in the proportions of the real ones. */
const QUICK = {
  connectMs: 500,
  headersMs: 300,
  bodyMs: 300,
  callMs: 3_000,
  pauseMs: 1,
  perSecond: 1_000,
  maxBytes: 100_000,
};

function client(apiUrl: string, options: Partial<WebOptions> = {}): WebOnet & { readonly log: KeptLog } {
  const log = keptLog();
  const web = openWeb({ apiUrl, apiKey: KEY, log, ...options, limits: { ...QUICK, ...options.limits } });
  onTestFinished(web.close);
  return { ...web, log };
}

/** A failure, told in one sentence and without the key. */
function expectFailure(answer: { ok: boolean }, log: KeptLog): Failure {
  expect(answer).toMatchObject({ ok: false });
  const failure = answer as Failure;
  expect(failure.message).toMatch(/^[^\n]{10,600}\.?$/);
  for (const text of [KEY, encodeURIComponent(KEY)]) {
    expect(JSON.stringify([failure, log.lines])).not.toContain(text);
  }
  return failure;
}

describe('a good day', () => {
  it('asks as the manual says, names itself and gives the answer with its release', async () => {
    const server = await upstream((_request, response) => {
      sendJson(response, GOOD);
    });
    const web = client(server.url);
    const before = Date.now();
    const answer = await web.call(softSkillsResults, ASKED);
    expect(answer).toMatchObject({ ok: true, data: GOOD, source: 'live', release: '30.3' });
    expect(answer.ok && answer.fetchedAt.getTime()).toBeGreaterThanOrEqual(before);
    expect(server.seen).toMatchObject([{ path: PATH, headers: { 'x-api-key': KEY } }]);
    expect(server.seen[0]?.headers['user-agent']).toMatch(/^Waymark\/\d/);
    expect(await web.about()).toEqual({ source: 'live', release: '30.3' });
  });

  it('checks parameters before it asks', async () => {
    const server = await upstream((_request, response) => {
      sendJson(response, GOOD);
    });
    const answer = await client(server.url).call(softSkillsResults, { skills: ['9.Z'] });
    expect(answer).toMatchObject({ ok: false, reason: 'bad-request', parameter: 'skills' });
    expect(server.seen).toEqual([]);
  });

  it('keeps its connections, and no more of them than it may', async () => {
    const server = await upstream((_request, response) => {
      setTimeout(() => {
        sendJson(response, GOOD);
      }, 5);
    });
    const web = client(server.url, { limits: { inFlight: 3 } });
    await Promise.all(Array.from({ length: 30 }, async () => web.call(softSkillsResults, ASKED)));
    expect(server.seen).toHaveLength(30);
    expect(await server.connections()).toBeLessThanOrEqual(3);
  });

  it('begins no more requests a second than it may', async () => {
    const server = await upstream((_request, response) => {
      sendJson(response, GOOD);
    });
    const web = client(server.url, { limits: { perSecond: 5 } });
    await web.about();
    await Promise.all(Array.from({ length: 9 }, async () => web.call(softSkillsResults, ASKED)));
    const times = server.seen.map(({ at }) => at);
    // Arrival is not departure: a few milliseconds of grace.
    for (let i = 0; i + 5 < times.length; i++) {
      expect((times[i + 5] ?? 0) - (times[i] ?? 0)).toBeGreaterThanOrEqual(900);
    }
  });

  it('turns away what would wait behind too many', async () => {
    const server = await upstream((_request, response) => {
      setTimeout(() => {
        sendJson(response, GOOD);
      }, 20);
    });
    const web = client(server.url, { limits: { inFlight: 1, waiting: 2 } });
    const answers = await Promise.all(
      Array.from({ length: 5 }, async () => web.call(softSkillsResults, ASKED)),
    );
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.reason))).toEqual([
      'ok',
      'ok',
      'ok',
      'unavailable',
      'unavailable',
    ]);
  });
});

describe('a bad day', () => {
  it.each([
    ['429', 429, 3],
    ['500', 500, 3],
    ['503', 503, 3],
  ])('asks again after %s, and gives up in words when it stays', async (_name, status, requests) => {
    const server = await upstream((_request, response) => {
      response.writeHead(status).end('<html>busy</html>');
    });
    const web = client(server.url);
    const failure = expectFailure(await web.call(softSkillsResults, ASKED), web.log);
    expect(failure.reason).toBe('unavailable');
    expect(failure.message).toContain(String(status));
    expect(server.seen).toHaveLength(requests);
  });

  it.each([400, 404, 405, 410, 418])('never asks again after %i', async (status) => {
    const server = await upstream((_request, response) => {
      sendJson(response, { nothing: 'to see' }, status);
    });
    const web = client(server.url);
    expectFailure(await web.call(softSkillsResults, ASKED), web.log);
    expect(server.seen).toHaveLength(1);
  });

  it('waits at least 200 ms after 429, all of it, and then has the answer', async () => {
    const server = await upstream((_request, response, nth) => {
      if (nth < 3) response.writeHead(429).end();
      else sendJson(response, GOOD);
    });
    const web = client(server.url);
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
    expect(await client(server.url).call(softSkillsResults, ASKED)).toMatchObject({ ok: true });
    const [first, second] = server.seen.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(995);
  });

  it('does not sit out a Retry-After longer than a call may take', async () => {
    const server = await upstream((_request, response) => {
      response.writeHead(503, { 'retry-after': '3600' }).end();
    });
    const web = client(server.url);
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
    expect(await client(server.url).call(softSkillsResults, ASKED)).toMatchObject({ ok: true, data: GOOD });
  });

  it('gives up on a body that stops short', async () => {
    const server = await upstream((_request, response) => {
      response.writeHead(200, { 'transfer-encoding': 'chunked' });
      response.write('{"start":1,"end"');
      setTimeout(() => response.socket?.end(), 10);
    });
    const web = client(server.url);
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
    const web = client(server.url, { limits: { attempts: 1 } });
    const failure = expectFailure(await web.call(softSkillsResults, ASKED), web.log);
    expect(failure.reason).toBe('unavailable');
    expect(failure.message).toContain('300 ms');
    await expect.poll(server.connections).toBe(0);
  });

  it('gives up when a call has taken as long as it may', async () => {
    const server = await upstream(() => undefined);
    const web = client(server.url, { limits: { headersMs: 60_000, callMs: 700 } });
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
    const web = client(server.url);
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
    const web = client(server.url);
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
    const web = client(server.url);
    const failure = expectFailure(await web.call(softSkillsResults, ASKED), web.log);
    expect(failure.reason).toBe('unavailable');
    expect(web.log.lines).toMatchObject([{ level: 'warn', facts: { service: softSkillsResults.name } }]);
    expect(server.seen).toHaveLength(1);
  });

  it('understands that nobody listens there', async () => {
    const web = client('http://127.0.0.1:9/');
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
    const web = client(server.url, { limits: { attempts: 1, failuresToOpen: 1_000 } });
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

describe('the key', () => {
  it('is kept out of the message when an error body repeats it', async () => {
    const server = await upstream((request, response) => {
      const key = String(request.headers['x-api-key']);
      sendJson(response, { error: `${key} or ${encodeURIComponent(key)} must be something else` }, 422);
    });
    const web = client(server.url);
    expect(expectFailure(await web.call(softSkillsResults, ASKED), web.log).message).toContain('[key]');
  });

  it('that no header can carry is not shown either', async () => {
    const server = await upstream((_request, response) => {
      sendJson(response, GOOD);
    });
    const web = client(server.url, { apiKey: `${KEY}\n${KEY}` });
    expectFailure(await web.call(softSkillsResults, ASKED), web.log);
    expect(server.seen).toEqual([]);
  });

  it.each(['next link', 'redirect'])('is not taken to another host by a %s', async (kind) => {
    const elsewhere = await upstream((_request, response) => {
      sendJson(response, GOOD);
    });
    const server = await upstream((_request, response) => {
      if (kind === 'redirect') response.writeHead(302, { location: elsewhere.url }).end();
      else sendJson(response, { ...GOOD, total: 2, next: `${elsewhere.url}online/soft_skills/results` });
    });
    const web = client(server.url);
    const first = await web.call(softSkillsResults, ASKED);
    if (kind === 'redirect') expectFailure(first, web.log);
    else {
      const link = first.ok ? first.data.next : undefined;
      expect(link).toContain(elsewhere.url);
      const failure = expectFailure(
        await web.call(softSkillsResults, ASKED, link === undefined ? {} : { link }),
        web.log,
      );
      expect(failure.message).toContain('another host');
    }
    expect(elsewhere.seen).toEqual([]);
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    '//127.0.0.1:1/x',
    'https://127.0.0.1/online',
    'ftp://127.0.0.1/',
    'http://user@127.0.0.1/',
    'http://[',
  ])('does not follow %s', async (link) => {
    const server = await upstream((_request, response) => {
      sendJson(response, GOOD);
    });
    const web = client(server.url);
    expectFailure(await web.call(softSkillsResults, ASKED, { link }), web.log);
    expect(server.seen).toEqual([]);
  });
});

describe('links', () => {
  it('are followed to the service they come from, redirects within it too', async () => {
    const server = await upstream((request, response) => {
      if (request.url === '/elsewhere/next?page=2') response.writeHead(301, { location: '/moved/' }).end();
      else sendJson(response, GOOD);
    });
    const link = `${server.url}elsewhere/next?page=2`;
    expect(await client(server.url).call(softSkillsResults, ASKED, { link })).toMatchObject({ ok: true });
    expect(server.seen.map(({ path }) => path)).toEqual(['/elsewhere/next?page=2', '/moved/']);
  });

  it('stay below the path of a proxy', async () => {
    const server = await upstream((_request, response) => {
      sendJson(response, GOOD);
    });
    const web = client(`${server.url}onet`);
    expect(await web.call(softSkillsResults, ASKED)).toMatchObject({ ok: true, release: '30.3' });
    expectFailure(await web.call(softSkillsResults, ASKED, { link: `${server.url}other` }), web.log);
    expect(server.seen.map(({ path }) => path)).toEqual([`/onet${PATH}`]);
  });

  it('do not lead in circles', async () => {
    const server = await upstream((_request, response) => {
      response.writeHead(302, { location: '/round' }).end();
    });
    const web = client(server.url);
    expectFailure(await web.call(softSkillsResults, ASKED), web.log);
    expect(server.seen.length).toBeLessThan(6);
  });
});

describe('a caller who leaves', () => {
  it.each(['before', 'while it waits for its turn', 'while O*NET thinks', 'in a pause between attempts'])(
    '%s is let go with the reason, and O*NET with them',
    async (when) => {
      const server = await upstream((_request, response) => {
        if (when === 'in a pause between attempts') response.writeHead(503, { 'retry-after': '2' }).end();
      });
      const web = client(server.url, { limits: { inFlight: 1, headersMs: 60_000, callMs: 60_000 } });
      const blocking = new AbortController();
      const blocked =
        when === 'while it waits for its turn'
          ? web.call(softSkillsResults, ASKED, { signal: blocking.signal }).catch(() => undefined)
          : undefined;
      const leaving = new AbortController();
      const reason = new Error('gone');
      if (when === 'before') leaving.abort(reason);
      const call = web.call(softSkillsResults, ASKED, { signal: leaving.signal });
      const left = expect(call).rejects.toBe(reason);
      if (when !== 'before') await expect.poll(() => server.seen.length).toBe(1);
      await sleep(30);
      leaving.abort(reason);
      await left;
      blocking.abort();
      await blocked;
      expect(server.seen.length).toBeLessThanOrEqual(1);
      if (when !== 'in a pause between attempts') await expect.poll(server.connections).toBe(0);
    },
  );
});
