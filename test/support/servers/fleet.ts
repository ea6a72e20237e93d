import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Playground } from 'waymark-playground';
import { startPlayground } from 'waymark-playground';
import { startBalancer, type Balancer } from './load-balancer.ts';
import { startProgram, type Program } from '../program.ts';
import { startRedis, type RunningRedis } from './redis.ts';

export interface Instance {
  readonly url: string;
  readonly program: Program;
}

/** Instances of Waymark as processes of their own, all on one Redis, with the playground as their Discord. */
export interface Fleet {
  readonly playground: Playground;
  readonly redis: RunningRedis;
  readonly balancer: Balancer;
  /** Starts an instance that receives interactions over HTTP, behind the balancer. */
  readonly startHttp: () => Promise<Instance>;
  /** Starts an instance that runs these gateway shards. */
  readonly startShards: (shards: string) => Promise<Instance>;
}

/** Starts everything but the instances. All of it stops when the test ends. */
export async function fleet(): Promise<Fleet> {
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-fleet-'));
  const [playground, redis, balancer] = await Promise.all([startPlayground(), startRedis(), startBalancer()]);
  const programs: Program[] = [];
  onTestFinished(async () => {
    await Promise.all(programs.map(async ({ kill }) => kill('SIGKILL')));
    await playground.close();
    await Promise.all([redis.stop(), balancer.close()]);
    await rm(folder, { recursive: true });
  });

  async function start(environment: Record<string, string>, ready: RegExp): Promise<Instance> {
    const started = startProgram(
      'src/main.ts',
      {
        DISCORD_API_URL: playground.apiUrl,
        DISCORD_TOKEN: playground.token,
        STORE_URL: redis.url,
        PORT: '0',
        LOG_LEVEL: 'debug',
        ...environment,
      },
      folder,
    );
    programs.push(started);
    const [, url = ''] = await started.waitForOutput(/"address":"(http:\/\/127\.0\.0\.1:\d+)/);
    await started.waitForOutput(ready);
    return { url, program: started };
  }

  return {
    playground,
    redis,
    balancer,
    async startHttp() {
      const instance = await start(
        { DISCORD_TRANSPORT: 'http', DISCORD_PUBLIC_KEY: playground.publicKey },
        /slash commands are registered/,
      );
      balancer.add(instance.url);
      return instance;
    },
    startShards: async (shards) => start({ DISCORD_SHARDS: shards }, /slash commands are registered/),
  };
}
