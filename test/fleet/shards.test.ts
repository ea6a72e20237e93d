import { describe, expect, it } from 'vitest';
import { fleet } from '../support/servers/fleet.ts';
import { canRunRedis } from '../support/servers/redis.ts';

describe.skipIf(!canRunRedis)('shards in processes of their own, on one Redis', () => {
  it('answer in their own servers, and share the picks', async () => {
    const { playground, startShards } = await fleet();
    // Of seven shards the playground's server is on the last; what belongs to no server is on the first.
    const processes = await Promise.all([startShards('0/7'), startShards('6/7')]);
    await playground.botReady();
    const picked = await playground.person('Ada').use('/skills pick');
    if (!picked.message) throw new Error('no picker');
    await playground.person('Ada').choose(picked.message, ['Persuasion', 'Negotiation']);
    for (const place of ['server', 'dm', 'elsewhere', 'group'] as const) {
      const { message, failure } = await playground.person('Ada', { place }).use('/skills matches');
      expect(failure).toBeUndefined();
      expect(message?.text()).toContain('Negotiation and Persuasion');
    }
    expect(playground.requests.filter(({ status }) => status >= 400)).toEqual([]);
    const answers = () =>
      processes.map(({ program }) => program.output().match(/interaction finished/g)?.length);
    await expect.poll(answers).toEqual([3, 3]);
  }, 60_000);

  it('are replaced by processes that log in first, without an unanswered press', async () => {
    const { playground, startShards } = await fleet();
    const first = await startShards('0/1');
    const ada = playground.person('Ada');
    const outcomes: string[] = [];
    const relieved = startShards('0/1').then(async () => first.program.kill('SIGTERM'));
    let over = false;
    const end = relieved.finally(() => {
      over = true;
    });
    const isOver = (): boolean => over;
    while (!isOver()) outcomes.push((await ada.use('/about')).state);
    expect((await end).code).toBe(0);
    expect(new Set(outcomes)).toEqual(new Set(['answered']));
    expect(outcomes.length).toBeGreaterThan(10);
  }, 60_000);
});
