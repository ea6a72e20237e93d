import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startProgram } from '../../../../test/support/program.ts';

const PROGRAM = 'packages/onet/src/cli.ts';

describe('npm run onet:serve', () => {
  it('prints its address, responds, and stops cleanly on a signal', async () => {
    const serve = startProgram(
      PROGRAM,
      { PORT: '0', DISCORD_TOKEN: 'none of its business' },
      undefined,
      [],
      ['serve'],
    );
    onTestFinished(() => {
      serve.process.kill('SIGKILL');
    });
    const [, url = ''] = await serve.waitForOutput(/O\*NET 30\.3 is served at (http:\S+\/)/);
    const response = await fetch(`${url}online/soft_skills/results?skills=2.B.1.d`);
    expect(await response.json()).toMatchObject({ start: 1, end: 20 });
    // The connection is kept alive and must not hold the stop up.
    const { code, errors } = await serve.kill('SIGTERM');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  it('names an invalid variable and how to fix it', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    await once(busy, 'listening');
    onTestFinished(() => {
      busy.close();
    });
    const { port } = busy.address() as AddressInfo;
    for (const [variable, environment] of [
      ['PORT', { PORT: String(port) }],
      ['PORT', { PORT: 'many' }],
      ['HOST', { HOST: '203.0.113.7', PORT: '0' }],
      ['LOG_LEVEL', { PORT: '0', LOG_LEVEL: 'loud' }],
    ] as const) {
      const { code, errors } = await startProgram(PROGRAM, environment, undefined, [], ['serve']).ended;
      expect(code).toBe(1);
      expect(errors).toContain(`${variable}: `);
      expect(errors).not.toMatch(/\n\s+at /);
    }
  });
});
