import { startPlayground } from './start.ts';

// npm run playground: a Discord on this machine, alone, for any bot that speaks Discord's API version 10.
const parent = process.ppid;
const { HOST = '127.0.0.1', PORT = '8080' } = process.env;

const port = /^\d{1,5}$/.test(PORT) ? Number(PORT) : -1;

try {
  if (port < 0 || port > 65_535)
    throw new RangeError('PORT: use a whole number from 0 to 65535; 0 takes any free port.');
  const playground = await startPlayground({ host: HOST, port, name: 'Your app' });
  process.stdout.write(
    [
      `The playground is at ${playground.url}. Log your bot in with these:`,
      '',
      `DISCORD_TOKEN=${playground.token}`,
      `DISCORD_API_URL=${playground.apiUrl}`,
      `DISCORD_APPLICATION_ID=${playground.applicationId}`,
      `DISCORD_PUBLIC_KEY=${playground.publicKey}`,
      `DISCORD_GUILD_ID=${playground.guildId}`,
      '',
    ].join('\n'),
  );
  const stop = (): void => {
    void playground.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (process.env['npm_lifecycle_event'] !== undefined) {
    // npm passes signals to a shell that does not pass them on: a process that loses npm stops as well.
    setInterval(() => {
      if (process.ppid !== parent) stop();
    }, 500).unref();
  }
} catch (error) {
  process.stderr.write(`The playground can not start. ${mend(error)}\n`);
  process.exitCode = 1;
}

function mend(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `PORT: ${port} is in use; set another one (0 takes any free port).`;
  if (code === 'EACCES') return `PORT: ${port} is not for this user to listen on; set one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST: ${HOST} is no address of this machine; use 127.0.0.1.`;
  return error instanceof Error ? error.message : String(error);
}
