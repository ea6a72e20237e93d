#!/usr/bin/env node
const HELP = `Usage: waymark-onet <command>

Commands
  serve                     Serve the local O*NET engine over HTTP, with the paths of O*NET Web Services v2.
  import [<folder or .zip>] Build a full local database from an O*NET text release; without a
                            path, download the newest official one.
  verify                    Compare the service table with the official OpenAPI definition.

Options
  serve    --host ADDRESS  --port NUMBER  --database FILE
           (or HOST, PORT, ONET_DATABASE; default 127.0.0.1 and 8080)
  import   --out FILE  --release NUMBER   (default for --out: .waymark/onet.sqlite;
           ONET_RELEASE_URL: where releases are downloaded from)
  verify   --definition ADDRESS-OR-FILE   (ONET_API_KEY and ONET_API_URL: also call the services)
`;

const [command, ...args] = process.argv.slice(2);
switch (command) {
  case 'serve':
    await (await import('./cli/serve.ts')).serve(args);
    break;
  case 'import':
    await (await import('./cli/import.ts')).importCommand(args);
    break;
  case 'verify':
    await (await import('./cli/verify.ts')).verifyCommand(args);
    break;
  case '--help':
  case '-h':
  case 'help':
    process.stdout.write(HELP);
    break;
  default:
    process.stderr.write(command === undefined ? HELP : `There is no command "${command}".\n\n${HELP}`);
    process.exitCode = 1;
}
