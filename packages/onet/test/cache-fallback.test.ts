import { describe, expect, it, onTestFinished } from 'vitest';
import { openOnet, type OpenOnet } from '../src/open.ts';
import { softSkillsResults } from '../src/services/online/soft-skills.ts';
import { handClock, type HandClock } from '../../../test/support/clock.ts';
import { keptLog, type KeptLog } from '../../../test/support/log.ts';
import { GOOD, sendJson, upstream, type Play, type Upstream } from './support/upstream.ts';

const ASKED = { skills: ['2.B.1.d', '2.B.1.c', '2.B.1.a'] };
const DAY_MS = 24 * 60 * 60 * 1_000;
/** Careers for these skills by the embedded facts. */
const LOCAL_TOTAL = 303;

interface Opened {
  readonly onet: OpenOnet;
  readonly server: Upstream;
  readonly clock: HandClock;
  readonly log: KeptLog;
  /** Why O*NET itself did not answer, each time. */
  readonly away: readonly string[];
}

async function opened(play: Play): Promise<Opened> {
  const server = await upstream(play, { about: '31.0' });
  const [log, clock] = [keptLog(), handClock()];
  const away: string[] = [];
  const onet = await openOnet({
    apiKey: 'a-key',
    apiUrl: server.url,
    log,
    clock,
    limits: { attempts: 1 },
    onAway: (_, reason) => away.push(reason),
  });
  onTestFinished(onet.close);
  return { onet, server, clock, log, away };
}

describe('with a key', () => {
  it('is live, then cached, then kept while O*NET is down, and local where nothing is kept', async () => {
    let down = false;
    const { onet, clock, away } = await opened((_request, response) => {
      if (down) response.destroy();
      else sendJson(response, GOOD);
    });
    const live = await onet.call(softSkillsResults, ASKED);
    expect(live).toMatchObject({ source: 'live', release: '31.0', data: { total: 1 } });
    const { fetchedAt } = live.ok ? live : { fetchedAt: undefined };

    down = true;
    clock.advance(2 * DAY_MS);
    expect(await onet.call(softSkillsResults, ASKED)).toMatchObject({
      source: 'cache',
      release: '31.0',
      fetchedAt,
    });
    expect(await onet.call(softSkillsResults, { ...ASKED, sort: 'title' })).toMatchObject({
      source: 'local',
      release: '30.3',
      fetchedAt: new Date(clock.now()),
      data: { total: LOCAL_TOTAL },
    });
    expect(away).toEqual(['unavailable']);
    expect(await onet.about()).toMatchObject({ release: '31.0' });
  });

  it('that is not accepted, answers locally, tells the operator once and leaves O*NET alone', async () => {
    const { onet, server, log, away } = await opened((_request, response) => {
      response.writeHead(403, { 'content-type': 'text/html' }).end('<html>Forbidden</html>');
    });
    for (let i = 0; i < 20; i++) {
      expect(await onet.call(softSkillsResults, ASKED)).toMatchObject({ ok: true, source: 'local' });
    }
    expect(away).toEqual(Array.from({ length: 20 }, () => 'unauthorized'));
    expect(server.seen.length).toBeLessThan(10);
    const told = log.lines.filter(({ level }) => level === 'error').map(({ sentence }) => sentence);
    expect(told).toEqual([expect.stringContaining('ONET_API_KEY')]);
    expect(JSON.stringify(log.lines)).not.toContain('a-key');
  });

  it('passes on what O*NET says of the question', async () => {
    let error = 'No data';
    const { onet } = await opened((_request, response) => {
      sendJson(response, { error }, 422);
    });
    expect(await onet.call(softSkillsResults, ASKED)).toMatchObject({ ok: false, reason: 'no-data' });
    error = "'sort' must be known";
    expect(await onet.call(softSkillsResults, { ...ASKED, sort: 'zone' })).toMatchObject({
      ok: false,
      reason: 'bad-request',
      parameter: 'sort',
    });
  });

  it('answers locally what O*NET sends in a form nobody knows', async () => {
    const { onet } = await opened((_request, response) => {
      sendJson(response, { ...GOOD, occupation: undefined, occupations: GOOD.occupation });
    });
    expect(await onet.call(softSkillsResults, ASKED)).toMatchObject({ ok: true, source: 'local' });
  });

  it('names the local release while O*NET has not told its own', async () => {
    const { onet } = await opened((_request, response) => response.destroy());
    await onet.close();
    expect(await onet.about()).toMatchObject({ source: 'local', release: '30.3', keyed: true });
  });
});

it('a file that is not a database is refused with the way to make one', async () => {
  await expect(openOnet({ log: keptLog(), database: '/nowhere/onet.sqlite' })).rejects.toThrow(/onet:import/);
});

it('without a key everything is local', async () => {
  const server = await upstream((_request, response) => {
    sendJson(response, GOOD);
  });
  const onet = await openOnet({ apiUrl: server.url, log: keptLog() });
  expect(await onet.call(softSkillsResults, ASKED)).toMatchObject({
    source: 'local',
    data: { total: LOCAL_TOTAL },
  });
  expect(server.seen).toEqual([]);
  await onet.close();
});
