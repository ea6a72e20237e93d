#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { startPlayground } from '../start.ts';
import { createManualClock } from '../state/clock.ts';
import { createCommand } from './command.ts';
import { watchParents } from './watch-parents.ts';

const HELP = `Usage: waymark-playground [options] [-- command ...]

Starts a local Discord and prints its address and the credentials for a bot. With a command, it also runs that bot: it
puts the credentials into its environment, redirects its connections to Discord, restarts it from the page, and exits
with it.

Options:
  --port N          port to listen on (default: PORT, or 8080; 0 takes a free port)
  --world FILE      JSON file that describes servers, channels, people and the app
  --deliver-to URL  deliver interactions over HTTP, signed, to this endpoint of the bot
  --manual-clock    use a clock that only the JSON API moves
  --help            print this help

Example:
  waymark-playground --port 0 -- node bot.js
`;

const { HOST = '127.0.0.1' } = process.env;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: process.env['PORT'] ?? '8080' },
      world: { type: 'string' },
      'deliver-to': { type: 'string' },
      'manual-clock': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Infinity;
  if (port > 65_535) throw new Error('PORT: use a whole number from 0 to 65535; 0 takes a free port.');
  const deliverTo = values['deliver-to'];
  if (deliverTo !== undefined && !/^https?:/.test(URL.parse(deliverTo)?.protocol ?? ''))
    throw new Error('--deliver-to: use a URL such as http://127.0.0.1:3000/interactions.');
  return { ...values, port, deliverTo, manualClock: values['manual-clock'], command: positionals };
}

async function main(): Promise<void> {
  const { port, world: file, deliverTo, manualClock, help, command: words } = readArguments();
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  const world = file === undefined ? {} : await (await import('./world-file.ts')).readWorld(file);
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const command =
    words.length === 0
      ? undefined
      : createCommand(words, commandEnvironment, (code, reason) => {
          log(reason);
          void stop(code);
        });
  const playground = await startPlayground({
    app: 'Your app',
    ...world,
    host: HOST,
    port,
    log,
    ...(deliverTo !== undefined && { deliverTo }),
    ...(manualClock && { clock: createManualClock(Date.now()) }),
    ...(command !== undefined && { restartBot: command.restart }),
  });
  const environment = {
    DISCORD_TOKEN: playground.token,
    DISCORD_API_URL: playground.apiUrl,
    DISCORD_APPLICATION_ID: playground.applicationId,
    DISCORD_PUBLIC_KEY: playground.publicKey,
    DISCORD_GUILD_ID: playground.guildId,
  };
  const lines = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  process.stdout.write(
    `The playground is at ${playground.url}. Credentials for your bot:\n\n${lines.join('\n')}\n`,
  );

  function commandEnvironment() {
    const register = `--import ${import.meta.resolve('waymark-playground/register')}`;
    return { ...environment, NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} ${register}`.trim() };
  }
  async function stop(code: number): Promise<void> {
    await command?.stop();
    await playground.close();
    process.exit(code);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop(0));
  watchParents(() => void stop(0));
  command?.start();
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return 'PORT: that port is in use; set another one (0 takes a free port).';
  if (code === 'EACCES') return 'PORT: this user may not listen on that port; set one above 1023.';
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST: ${HOST} is not an address of this machine; use 127.0.0.1.`;
  return error instanceof Error ? error.message : String(error);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`The playground cannot start. ${explain(error)}\n`);
  process.exitCode = 1;
}
