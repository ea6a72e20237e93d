import { isExempt, type ProxySettings } from './proxy.ts';
import type { Problem } from '../startup-error.ts';

/** Parsed settings by name; what is not set is undefined. */
type Settings = Readonly<Record<string, unknown>>;
type Transport = 'gateway' | 'http' | 'playground';

interface Circumstances {
  readonly transport: Transport;
  readonly proxy: ProxySettings | undefined;
  readonly production: boolean;
}

/** Settings that are valid on their own and cannot work together. */
export function conflictsOf(
  values: Settings,
  { transport, proxy, production }: Circumstances,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (transport === 'http' && values['DISCORD_PUBLIC_KEY'] === undefined) {
    problems.push({
      variable: 'DISCORD_PUBLIC_KEY',
      fix: 'it is needed to verify interactions over HTTP; copy it from the General Information page of the Discord developer portal',
    });
  }
  if (transport === 'gateway' && values['DISCORD_TOKEN'] === undefined) {
    problems.push({
      variable: 'DISCORD_TOKEN',
      fix: 'the gateway needs a bot token; set it, or leave DISCORD_TRANSPORT unset to use the playground',
    });
  }
  const intended = (['DISCORD_APPLICATION_ID', 'DISCORD_GUILD_ID', 'DISCORD_SHARDS'] as const).find(
    (name) => values[name] !== undefined,
  );
  // Settings of a real bot must not end in the playground by mistake.
  if (transport === 'playground' && values['DISCORD_TRANSPORT'] === undefined && (production || intended)) {
    problems.push({
      variable: 'DISCORD_TOKEN',
      fix: `${intended === undefined ? 'this is a production start (NODE_ENV)' : `${intended} is set`}, but neither DISCORD_TOKEN nor DISCORD_PUBLIC_KEY is; set one, or DISCORD_TRANSPORT=playground`,
    });
  }
  if (transport === 'gateway' && proxy && !isExempt('gateway.discord.gg', proxy.NO_PROXY)) {
    problems.push({
      variable: 'HTTPS_PROXY',
      fix: 'gateway connections cannot use a proxy; use DISCORD_TRANSPORT=http, or exempt them with NO_PROXY=discord.gg',
    });
  }
  return problems;
}

/** Settings without effect. */
export function withoutEffect(
  values: Settings,
  { transport, live }: { readonly transport: Transport; readonly live: boolean },
): readonly Problem[] {
  const rules: readonly (readonly [applies: boolean, names: readonly string[], why: string])[] = [
    [
      transport === 'playground',
      [
        'DISCORD_TOKEN',
        'DISCORD_APPLICATION_ID',
        'DISCORD_PUBLIC_KEY',
        'DISCORD_SHARDS',
        'DISCORD_GUILD_ID',
        'DISCORD_API_URL',
      ],
      'in the playground',
    ],
    [
      transport === 'http',
      ['DISCORD_SHARDS', 'DISCORD_MESSAGES'],
      'over HTTP, because it is for the gateway',
    ],
    [
      transport === 'http' && values['DISCORD_TOKEN'] === undefined,
      ['DISCORD_APPLICATION_ID', 'DISCORD_GUILD_ID'],
      'without DISCORD_TOKEN, because it is for registering the commands',
    ],
    [!live, ['ONET_API_URL'], 'without ONET_API_KEY, because the official service needs a key'],
    [values['ONET_DATABASE'] !== undefined, ['ONET_RELEASE', 'ONET_RELEASE_URL'], 'with ONET_DATABASE'],
    [values['ONET_RELEASE'] === 'off', ['ONET_RELEASE_URL'], 'with ONET_RELEASE=off'],
  ];
  return rules
    .filter(([applies]) => applies)
    .flatMap(([, names, why]) =>
      names
        .filter((name) => values[name] !== undefined)
        .map((variable) => ({ variable, fix: `has no effect ${why}` })),
    );
}
