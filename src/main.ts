import { enableCompileCache, flushCompileCache } from 'node:module';

// Must run before anything else is loaded, hence the dynamic imports. Node writes the cache only when the process exits
// normally, hence the flush at the end.
enableCompileCache();
const { answerMessage, commands } = await import('../commands/index.ts');
const { run } = await import('./ops/startup-error.ts');

/** The entry point of the npm scripts, and the only file that imports the commands. */
const [subcommand = 'start', argument] = process.argv.slice(2);
switch (subcommand) {
  case 'start': {
    const { start } = await import('./ops/start.ts');
    await run(async () => start({ commands, answerMessage }));
    break;
  }
  case 'deploy': {
    const { deploy } = await import('./ops/deploy.ts');
    await run(async () => deploy(commands));
    break;
  }
  case 'doctor': {
    const { doctor } = await import('./ops/doctor/doctor.ts');
    await run(async () => doctor(commands));
    break;
  }
  case 'backup':
  case 'restore': {
    const storeBackup = await import('./ops/store-backup.ts');
    await run(async () => storeBackup[subcommand](argument));
    break;
  }
  case 'own-words': {
    const { answerOwnWords } = await import('./ops/own-words.ts');
    await run(answerOwnWords);
    break;
  }
  default:
    process.stderr.write(
      `Unknown command "${subcommand}". Use start, deploy, doctor, backup, restore or own-words.\n`,
    );
    process.exitCode = 1;
}
flushCompileCache();
