import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPlayground } from 'waymark-playground';
import type { Playground } from 'waymark-playground';
import { startProgram } from '../support/program.ts';

let folder: string;
let playground: Playground;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-start-'));
  playground = await startPlayground();
});
afterAll(async () => {
  await playground.close();
  await rm(folder, { recursive: true });
});

/** The output of a start with these settings, which must fail with exit code 1. */
async function refusal(environment: Record<string, string>): Promise<string> {
  const { code, errors } = await startProgram(
    'src/main.ts',
    { PORT: '0', STORE_URL: 'memory:', ...environment },
    folder,
  ).ended;
  expect(code).toBe(1);
  expect(errors).not.toMatch(/^\s+at /m);
  return errors;
}

describe('the start stops, with the variable and the fix, at', () => {
  it('a malformed STORE_URL', async () => {
    expect(await refusal({ STORE_URL: 'mongo://me:secret@there' })).toMatch(/STORE_URL: use sqlite:/);
  });

  it('a store folder that cannot be written to', async () => {
    expect(await refusal({ STORE_URL: 'sqlite:///proc/waymark/store.sqlite' })).toMatch(
      /STORE_URL: .*folder/,
    );
  });

  it('an unreachable Redis, without its password', async () => {
    const errors = await refusal({ STORE_URL: 'redis://:hush@127.0.0.1:1' });
    expect(errors).toMatch(/STORE_URL: no Redis/);
    expect(errors).not.toContain('hush');
  });

  it('an ONET_DATABASE that is no database', async () => {
    expect(await refusal({ ONET_DATABASE: '/nowhere/onet.sqlite' })).toMatch(/ONET_DATABASE: .*onet:import/);
  });

  it('a port in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await refusal({ PORT: String(port) })).toMatch(new RegExp(`PORT: port ${port} is in use`));
    server.close();
  });

  it('a host that is not this machine', async () => {
    expect(await refusal({ HOST: '203.0.113.7' })).toMatch(/HOST: /);
  });

  it('a setting in the file .env of its folder, unless the environment has it', async () => {
    await writeFile(path.join(folder, '.env'), 'LOG_LEVEL=deafening\nSTORE_URL=nonsense\n');
    const errors = await refusal({});
    expect(errors).toMatch(/LOG_LEVEL: use one of/);
    expect(errors).not.toContain('STORE_URL');
    await rm(path.join(folder, '.env'));
  });

  it('a token Discord does not know', async () => {
    const errors = await refusal({ DISCORD_TOKEN: 'MTIz.wrong.token', DISCORD_API_URL: playground.apiUrl });
    expect(errors).toMatch(/DISCORD_TOKEN: Discord does not accept/);
    expect(errors).not.toContain('MTIz.wrong.token');
  });

  it('a Discord that cannot be reached, without the secrets in its address', async () => {
    const errors = await refusal({
      DISCORD_TOKEN: 'MTIz.wrong.token',
      DISCORD_API_URL: 'http://me:hush@127.0.0.1:1/secret-path/api',
    });
    expect(errors).toMatch(/DISCORD_API_URL: .*127\.0\.0\.1:1/);
    expect(errors).not.toMatch(/hush|secret-path/);
  });

  it('a Discord that cannot be reached', async () => {
    const errors = await refusal({
      DISCORD_TOKEN: playground.token,
      DISCORD_API_URL: 'http://127.0.0.1:1/api',
    });
    expect(errors).toMatch(/DISCORD_API_URL: /);
    expect(errors).not.toContain(playground.token);
  });
});
