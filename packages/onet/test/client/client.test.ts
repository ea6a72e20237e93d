import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { softSkillsResults } from '../../src/services/online/soft-skills.ts';
import { expectFailure, KEY, PARAMS, PATH, quickClient } from '../support/client.ts';
import { RESULTS, sendJson, sendResults, upstream } from '../support/upstream.ts';

describe('a call', () => {
  it('sends the documented request and gives the data with its release', async () => {
    const server = await upstream(sendResults);
    const client = quickClient(server.url);
    const before = Date.now();
    const answer = await client.call(softSkillsResults, PARAMS);
    expect(answer).toMatchObject({ ok: true, data: RESULTS, source: 'live', release: '30.3' });
    expect(answer.ok && answer.fetchedAt.getTime()).toBeGreaterThanOrEqual(before);
    expect(server.seen).toMatchObject([{ path: PATH, headers: { 'x-api-key': KEY } }]);
    expect(server.seen[0]?.headers['user-agent']).toMatch(/^Waymark\/\d/);
    expect(await client.about()).toEqual({ source: 'live', release: '30.3' });
  });

  it('checks its parameters before it sends anything', async () => {
    const server = await upstream(sendResults);
    const answer = await quickClient(server.url).call(softSkillsResults, { skills: ['9.Z'] });
    expect(answer).toMatchObject({ ok: false, reason: 'bad-request', parameter: 'skills' });
    expect(server.seen).toEqual([]);
  });

  it('reads a body with a byte order mark', async () => {
    const server = await upstream((_request, response) => {
      response.end(`\uFEFF${JSON.stringify(RESULTS)}`);
    });
    expect(await quickClient(server.url).call(softSkillsResults, PARAMS)).toMatchObject({ data: RESULTS });
  });
});

describe('limits', () => {
  it('keeps connections alive, and at most as many as requests in flight', async () => {
    const server = await upstream((_request, response) => {
      setTimeout(() => {
        sendJson(response, RESULTS);
      }, 5);
    });
    const client = quickClient(server.url, { limits: { maxInFlight: 3 } });
    await Promise.all(Array.from({ length: 30 }, async () => client.call(softSkillsResults, PARAMS)));
    expect(server.seen).toHaveLength(30);
    expect(await server.connections()).toBeLessThanOrEqual(3);
  });

  it('starts no more requests in any second than allowed', async () => {
    const server = await upstream(sendResults);
    const client = quickClient(server.url, { limits: { maxPerSecond: 5 } });
    await client.about();
    await Promise.all(Array.from({ length: 9 }, async () => client.call(softSkillsResults, PARAMS)));
    const times = server.seen.map(({ at }) => at);
    // Requests arrive some milliseconds after they are sent.
    for (let i = 0; i + 5 < times.length; i++) {
      expect((times[i + 5] ?? 0) - (times[i] ?? 0)).toBeGreaterThanOrEqual(900);
    }
  });

  it('fails at once when too many requests wait', async () => {
    const server = await upstream((_request, response) => {
      setTimeout(() => {
        sendJson(response, RESULTS);
      }, 20);
    });
    const client = quickClient(server.url, { limits: { maxInFlight: 1, maxQueued: 2 } });
    const answers = await Promise.all(
      Array.from({ length: 5 }, async () => client.call(softSkillsResults, PARAMS)),
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

describe('the key', () => {
  it('is removed from the message when an error body repeats it', async () => {
    const server = await upstream((request, response) => {
      const key = String(request.headers['x-api-key']);
      sendJson(response, { error: `${key} or ${encodeURIComponent(key)} must be something else` }, 422);
    });
    const client = quickClient(server.url);
    const failure = expectFailure(await client.call(softSkillsResults, PARAMS), client.log);
    expect(failure.message).toContain('[key]');
  });

  it('is not shown when it cannot be sent in a header', async () => {
    const server = await upstream(sendResults);
    const client = quickClient(server.url, { apiKey: `${KEY}\n${KEY}` });
    expectFailure(await client.call(softSkillsResults, PARAMS), client.log);
    expect(server.seen).toEqual([]);
  });

  it.each(['next link', 'redirect'])('is not sent to another host by a %s', async (kind) => {
    const elsewhere = await upstream(sendResults);
    const server = await upstream((_request, response) => {
      if (kind === 'redirect') response.writeHead(302, { location: elsewhere.url }).end();
      else sendJson(response, { ...RESULTS, total: 2, next: `${elsewhere.url}online/soft_skills/results` });
    });
    const client = quickClient(server.url);
    const first = await client.call(softSkillsResults, PARAMS);
    if (kind === 'redirect') expectFailure(first, client.log);
    else {
      const link = first.ok ? first.data.next : undefined;
      expect(link).toContain(elsewhere.url);
      const second = await client.call(softSkillsResults, PARAMS, link === undefined ? {} : { link });
      expect(expectFailure(second, client.log).message).toContain('another host');
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
  ])('is not sent to %s', async (link) => {
    const server = await upstream(sendResults);
    const client = quickClient(server.url);
    expectFailure(await client.call(softSkillsResults, PARAMS, { link }), client.log);
    expect(server.seen).toEqual([]);
  });
});

describe('links', () => {
  it('are followed within the service, redirects as well', async () => {
    const server = await upstream((request, response) => {
      if (request.url === '/elsewhere/next?page=2') response.writeHead(301, { location: '/moved/' }).end();
      else sendJson(response, RESULTS);
    });
    const link = `${server.url}elsewhere/next?page=2`;
    const answer = await quickClient(server.url).call(softSkillsResults, PARAMS, { link });
    expect(answer).toMatchObject({ ok: true });
    expect(server.seen.map(({ path }) => path)).toEqual(['/elsewhere/next?page=2', '/moved/']);
  });

  it('stay below the path of the base URL', async () => {
    const server = await upstream(sendResults);
    const client = quickClient(`${server.url}onet`);
    expect(await client.call(softSkillsResults, PARAMS)).toMatchObject({ ok: true, release: '30.3' });
    const outside = { link: `${server.url}other` };
    expectFailure(await client.call(softSkillsResults, PARAMS, outside), client.log);
    expect(server.seen.map(({ path }) => path)).toEqual([`/onet${PATH}`]);
  });

  it('do not loop', async () => {
    const server = await upstream((_request, response) => {
      response.writeHead(302, { location: '/round' }).end();
    });
    const client = quickClient(server.url);
    expectFailure(await client.call(softSkillsResults, PARAMS), client.log);
    expect(server.seen.length).toBeLessThan(6);
  });
});

describe('an aborted call', () => {
  it.each(['before it starts', 'in the queue', 'in flight', 'between attempts'])(
    'rejects with the reason %s, and ends its request',
    async (when) => {
      const server = await upstream((_request, response) => {
        if (when === 'between attempts') response.writeHead(503, { 'retry-after': '2' }).end();
      });
      const client = quickClient(server.url, {
        limits: { maxInFlight: 1, responseTimeoutMs: 60_000, callTimeoutMs: 60_000 },
      });
      const blocking = new AbortController();
      const blocked =
        when === 'in the queue'
          ? client.call(softSkillsResults, PARAMS, { signal: blocking.signal }).catch(() => undefined)
          : undefined;
      const leaving = new AbortController();
      const reason = new Error('gone');
      if (when === 'before it starts') leaving.abort(reason);
      const call = client.call(softSkillsResults, PARAMS, { signal: leaving.signal });
      const left = expect(call).rejects.toBe(reason);
      if (when !== 'before it starts') await expect.poll(() => server.seen.length).toBe(1);
      await sleep(30);
      leaving.abort(reason);
      await left;
      blocking.abort();
      await blocked;
      expect(server.seen.length).toBeLessThanOrEqual(1);
      await expect.poll(server.inProgress).toBe(0);
    },
  );
});
