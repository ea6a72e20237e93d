import { setGlobalProxyFromEnv } from 'node:http';
import { loadConfig, type Config } from '../../config.ts';
import type { BotOptions } from '../bot.ts';
import { toFindings, errorFindings, type Check, type Commands, type Finding } from './check.ts';
import { discord } from './discord.ts';
import { listening } from './listening.ts';
import { onet } from './onet.ts';
import { store } from './store.ts';

const CHECKS: readonly Check[] = [store, onet, listening, discord];

const MARKS = { ok: '[ok]  ', note: '[note]', fix: '[fix] ' } as const;

/** `npm run doctor`: runs every step of a start and prints the findings. The exit code is 1 if something has to be fixed. */
export async function doctor(commands: BotOptions['commands']): Promise<void> {
  const declarations = commands.map(({ declaration }) => declaration);
  let broken = false;
  for await (const { status, subject, message } of examine(declarations)) {
    process.stdout.write(`${MARKS[status]} ${subject}: ${message}.\n`);
    broken ||= status === 'fix';
  }
  process.stdout.write(broken ? 'Fix the items marked [fix].\n' : 'Nothing to fix.\n');
  if (broken) process.exitCode = 1;
}

async function* examine(commands: Commands): AsyncGenerator<Finding> {
  let config: Config;
  try {
    config = loadConfig();
  } catch (error) {
    yield* errorFindings(error);
    return;
  }
  yield* dryStart(config, commands);
}

/** Every finding about an installation with this configuration. */
export async function* dryStart(config: Config, commands: Commands): AsyncGenerator<Finding> {
  yield {
    status: 'ok',
    subject: 'Configuration',
    message: `all settings are valid; the transport is ${config.transport}`,
  };
  yield* toFindings(config.warnings, 'note');
  if (config.proxy) setGlobalProxyFromEnv(config.proxy);
  for (const check of CHECKS) yield* await check(config, commands);
}
