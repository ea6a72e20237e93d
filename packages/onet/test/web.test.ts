import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { softSkillsResults } from '../src/services/online/soft-skills.ts';
import { GOOD, sendJson, upstream } from './support/upstream.ts';
import { ASKED, expectFailure, KEY, PATH, webClient } from './support/web-client.ts';

describe('a good day', () => {
  it('asks as the manual says, names itself and gives the answer with its release', async () => {
    const server = await upstream((_request, response) => {
      sendJson(response, GOOD);
    });
    const web = webClient(server.url);
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
    const answer = await webClient(server.url).call(softSkillsResults, { skills: ['9.Z'] });
    expect(answer).toMatchObject({ ok: false, reason: 'bad-request', parameter: 'skills' });
    expect(server.seen).toEqual([]);
  });

  it('keeps its connections, and no more of them than it may', async () => {
    const server = await upstream((_request, response) => {
      setTimeout(() => {
        sendJson(response, GOOD);
      }, 5);
    });
    const web = webClient(server.url, { limits: { inFlight: 3 } });
    await Promise.all(Array.from({ length: 30 }, async () => web.call(softSkillsResults, ASKED)));
    expect(server.seen).toHaveLength(30);
    expect(await server.connections()).toBeLessThanOrEqual(3);
  });

  it('begins no more requests a second than it may', async () => {
    const server = await upstream((_request, response) => {
      sendJson(response, GOOD);
    });
    const web = webClient(server.url, { limits: { perSecond: 5 } });
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
    const web = webClient(server.url, { limits: { inFlight: 1, waiting: 2 } });
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

describe('the key', () => {
  it('is kept out of the message when an error body repeats it', async () => {
    const server = await upstream((request, response) => {
      const key = String(request.headers['x-api-key']);
      sendJson(response, { error: `${key} or ${encodeURIComponent(key)} must be something else` }, 422);
    });
    const web = webClient(server.url);
    expect(expectFailure(await web.call(softSkillsResults, ASKED), web.log).message).toContain('[key]');
  });

  it('that no header can carry is not shown either', async () => {
    const server = await upstream((_request, response) => {
      sendJson(response, GOOD);
    });
    const web = webClient(server.url, { apiKey: `${KEY}\n${KEY}` });
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
    const web = webClient(server.url);
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
    const web = webClient(server.url);
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
    expect(await webClient(server.url).call(softSkillsResults, ASKED, { link })).toMatchObject({ ok: true });
    expect(server.seen.map(({ path }) => path)).toEqual(['/elsewhere/next?page=2', '/moved/']);
  });

  it('stay below the path of a proxy', async () => {
    const server = await upstream((_request, response) => {
      sendJson(response, GOOD);
    });
    const web = webClient(`${server.url}onet`);
    expect(await web.call(softSkillsResults, ASKED)).toMatchObject({ ok: true, release: '30.3' });
    expectFailure(await web.call(softSkillsResults, ASKED, { link: `${server.url}other` }), web.log);
    expect(server.seen.map(({ path }) => path)).toEqual([`/onet${PATH}`]);
  });

  it('do not lead in circles', async () => {
    const server = await upstream((_request, response) => {
      response.writeHead(302, { location: '/round' }).end();
    });
    const web = webClient(server.url);
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
      const web = webClient(server.url, { limits: { inFlight: 1, headersMs: 60_000, callMs: 60_000 } });
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
