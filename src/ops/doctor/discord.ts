import { Routes, type RESTGetAPIGatewayBotResult } from 'discord-api-types/v10';
import type { Config } from '../../config.ts';
import { checkApplication, fetchApplication } from '../../discord/application.ts';
import { connectGateway, expectSessionsLeft, type GatewayOptions } from '../../discord/gateway/gateway.ts';
import { intentsFor } from '../../discord/gateway/intents.ts';
import { fetchCommands, findDuplicates, listCommands } from '../../discord/registration.ts';
import { createRest } from '../../discord/rest/rest.ts';
import { explainRefusal } from '../../discord/rest/errors.ts';
import { startupError } from '../startup-error.ts';
import { toFindings, errorFindings, SILENT_LOG, type Check, type Commands, type Finding } from './check.ts';

/** Checks that Discord accepts the token, that the settings belong to its app, and that the commands are registered once. */
export const discord: Check = async ({ transport, discord: settings }, commands) => {
  if (transport === 'playground')
    return [{ status: 'note', subject: 'Discord', message: 'the playground is used instead' }];
  const { token } = settings;
  try {
    if (token !== undefined) return await withToken(transport, { ...settings, token }, commands);
    await createRest({ apiUrl: settings.apiUrl }).get('/gateway', { auth: false });
    const message = 'not set, so the app, its key and its commands cannot be checked';
    return [{ status: 'note', subject: 'DISCORD_TOKEN', message }];
  } catch (error) {
    return errorFindings(explainRefusal(error, settings.apiUrl));
  }
};

/** How long one shard may take to log in, in milliseconds. */
const LOGIN_TIMEOUT_MS = 20_000;

/** Logs one shard in to the gateway and disconnects it. Rejects with a StartupError if that fails. */
async function logIn({
  messages,
  ...options
}: Pick<GatewayOptions, 'rest' | 'token' | 'shards'> & Pick<Config['discord'], 'messages'>): Promise<void> {
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    timeout.reject(
      startupError(
        'gateway',
        'it does not respond; check that this network allows WebSocket connections to Discord',
      ),
    );
  }, LOGIN_TIMEOUT_MS);
  const connecting = connectGateway({
    ...options,
    intents: messages === 'off' ? 0 : intentsFor(messages),
    log: SILENT_LOG,
    onDispatch: ignore,
    onChange: ignore,
    onFatal: ignore,
  });
  try {
    await Promise.race([connecting, timeout.promise]);
  } finally {
    clearTimeout(timer);
    connecting.then(async ({ close }) => close()).catch(ignore);
  }
}

const ignore = (): void => undefined;

async function withToken(
  transport: 'gateway' | 'http',
  {
    apiUrl,
    token,
    guildId,
    applicationId,
    publicKey,
    shards,
    messages,
  }: Config['discord'] & { readonly token: string },
  commands: Commands,
): Promise<readonly Finding[]> {
  const rest = createRest({ apiUrl, token, retries: 1 });
  const application = await fetchApplication(rest, apiUrl);
  const { errors, warnings, notes } = checkApplication(application, { transport, applicationId, publicKey });
  const target = { applicationId: application.id, guildId };
  if (transport === 'gateway' && errors.length === 0) {
    const information = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
    expectSessionsLeft(information, shards?.ids.length);
    const [first = 0] = shards?.ids ?? [];
    await logIn({
      rest,
      token,
      messages,
      shards: { ids: [first], count: shards?.count ?? information.shards },
    });
  }
  const present = await fetchCommands(rest, target);
  const missing = commands.filter((command) => !present.some(({ name }) => name === command.name));
  const duplicates = await findDuplicates(rest, target, commands);
  const deploy = 'run npm run commands:deploy';
  const findings: Finding[] = [
    {
      status: 'ok',
      subject: 'DISCORD_TOKEN',
      message: transport === 'gateway' ? 'Discord accepts it, and the gateway too' : 'Discord accepts it',
    },
    ...toFindings(notes, 'note'),
    ...toFindings([...errors, ...warnings], 'fix'),
  ];
  if (publicKey !== undefined && publicKey.toLowerCase() === application.publicKey?.toLowerCase())
    findings.push({ status: 'ok', subject: 'DISCORD_PUBLIC_KEY', message: 'it belongs to this app' });
  findings.push(
    missing.length === 0
      ? { status: 'ok', subject: 'Commands', message: 'all are registered' }
      : {
          status: 'fix',
          subject: 'Commands',
          message: `not registered: ${listCommands(missing.map(({ name }) => name))}; ${deploy}`,
        },
  );
  for (const { guildId: where, names } of duplicates) {
    const place = where === undefined ? 'globally' : `in server ${where}`;
    findings.push({
      status: 'fix',
      subject: 'Commands',
      message: `people see ${listCommands(names)} twice, because they are also registered ${place}; ${deploy}`,
    });
  }
  return findings;
}
