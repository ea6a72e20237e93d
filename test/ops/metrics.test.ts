import { describe, expect, it } from 'vitest';
import { sendRequest } from '../support/send-request.ts';
import { startPlaygroundBot } from '../support/playground-bot.ts';

describe('the metrics', () => {
  it('count interactions, answers of O*NET and uses of the store, without personal data', async () => {
    const { playground, bot } = await startPlaygroundBot({ kind: 'memory' }, {}, 'http');
    await playground.person('Ada').use('/skills matches');
    await playground.person('Ada').use('/about');
    expect((await sendRequest(bot.url ?? '', { method: 'PUT' })).status).toBe(405);
    const reply = await sendRequest(bot.url ?? '', { method: 'GET', path: '/metrics' });
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(reply.text).toMatch(
      /waymark_interactions_total\{command="about",outcome="answered",deferred="(true|false)"\} 1/,
    );
    expect(reply.text).toMatch(/waymark_first_answer_seconds_bucket\{le="3",command="about"\} 1/);
    expect(reply.text).toMatch(/waymark_store_seconds_count\{operation="picks\.read",ok="true"\} [1-9]/);
    expect(reply.text).toMatch(/^waymark_interactions_in_flight 0$/m);
    expect(reply.text).toMatch(/^waymark_refused_requests_total\{reason="method"\} 1$/m);
    expect(reply.text).toMatch(/^waymark_status\{status="ready"\} 1$/m);
    expect(reply.text).toMatch(/^waymark_registration\{state="current"\} 1$/m);
    expect(reply.text).toMatch(/^waymark_build_info\{version="[\d.]+",node="24[\d.]+"\} 1$/m);
    expect(reply.text).toMatch(/^process_resident_memory_bytes /m);
    expect(reply.text).not.toContain('Ada');
    expect(reply.text).not.toContain(playground.token);
    expect(reply.text).not.toContain(playground.guildId);
  });

  it('show whether each shard is connected', async () => {
    const { bot } = await startPlaygroundBot();
    const reply = await bot.routes.request('/metrics');
    expect(await reply.text()).toMatch(/^waymark_shard_connected\{shard="0"\} 1$/m);
  });
});
