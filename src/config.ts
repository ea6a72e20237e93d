import { readFileSync } from 'node:fs';
import { DEFAULT_DATABASE, RELEASE_URL } from 'waymark-onet';
import { z } from 'zod';
import { conflictsOf, withoutEffect } from './ops/settings/conflicts.ts';
import { readEnvFile, type EnvFile } from './ops/settings/env-file.ts';
import { proxyOf, proxyProblems, type ProxySettings } from './ops/settings/proxy.ts';
import { parseShards, type Shards } from './discord/gateway/shards.ts';
import { isPublicKey } from './discord/http/verify-signature.ts';
import { unknownNames } from './ops/settings/unknown-names.ts';
import { StartupError, type Problem } from './ops/startup-error.ts';
import { parseStoreUrl, type StoreUrl } from './store/url.ts';

/** How interactions are received and answered. */
const TRANSPORTS = ['gateway', 'http', 'playground'] as const;

/** Which messages the gateway listens to: none, direct messages, or these and mentions. */
const MESSAGE_SCOPES = ['off', 'dm', 'mentions'] as const;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface Config {
  readonly transport: (typeof TRANSPORTS)[number];
  readonly discord: {
    /** Undefined in the playground, which has its own. */
    readonly token: string | undefined;
    readonly applicationId: string | undefined;
    /** Always set for interactions over HTTP. */
    readonly publicKey: string | undefined;
    /** The shards of this process; undefined: all. */
    readonly shards: Shards | undefined;
    readonly apiUrl: string;
    readonly guildId: string | undefined;
    /** Which messages the gateway listens to besides interactions. */
    readonly messages: (typeof MESSAGE_SCOPES)[number];
  };
  readonly onet: {
    readonly apiKey: string | undefined;
    /** Base URL of O*NET Web Services; undefined: only local data is used. */
    readonly apiUrl: string | undefined;
    /** A file made by `onet:import`; undefined: the one that `download` makes if it exists, else the built-in facts. */
    readonly database: string | undefined;
    /** The official release to download in the background; undefined with `database`. */
    readonly download:
      | {
          /** `auto` is the newest one; `off`: nothing is downloaded. */
          readonly release: string;
          /** The URL of the releases' folder; ends with a slash. */
          readonly url: string;
          /** The database file to import it into. */
          readonly database: string;
        }
      | undefined;
  };
  /** Proxy settings as environment variables; undefined: no proxy. */
  readonly proxy: ProxySettings | undefined;
  readonly store: StoreUrl;
  readonly host: string;
  readonly port: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Whether pictures are drawn. */
  readonly charts: boolean;
  /** Settings that have no effect. */
  readonly warnings: readonly Problem[];
}

/** The base URL of Discord's REST API, without a version. */
const DISCORD_API_URL = 'https://discord.com/api';

/** The base URL of O*NET Web Services v2. */
const ONET_API_URL = 'https://api-v2.onetcenter.org/';

const httpUrl = z
  .url({ protocol: /^https?$/ })
  .refine((url) => !/[?#]/.test(url))
  .transform((url) => url.replace(/\/+$/, ''));
const folderUrl = httpUrl.transform((url) => `${url}/`);
const snowflake = z.string().regex(/^\d{17,20}$/);
const parsedBy = <T>(parse: (text: string) => T | undefined) =>
  z.string().transform((text, context) => {
    const parsed = parse(text);
    if (parsed !== undefined) return parsed;
    context.issues.push({ code: 'custom', input: '', message: 'invalid' });
    return z.NEVER;
  });

/** Every variable with its schema and the fix to print for an invalid value. */
const variables = {
  DISCORD_TOKEN: {
    schema: z
      .string()
      .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)
      .optional(),
    fix: 'copy the bot token again from the Bot page of the Discord developer portal; it has three parts, separated by dots',
  },
  DISCORD_APPLICATION_ID: {
    schema: snowflake.optional(),
    fix: 'use the Application ID from the General Information page of the Discord developer portal',
  },
  DISCORD_PUBLIC_KEY: {
    schema: z.string().refine(isPublicKey).optional(),
    fix: 'copy the public key again from the General Information page of the Discord developer portal; it has 64 hexadecimal digits',
  },
  DISCORD_TRANSPORT: {
    schema: z.enum(TRANSPORTS).optional(),
    fix: `use one of ${TRANSPORTS.join(', ')}, or leave it unset to choose by the credentials`,
  },
  DISCORD_SHARDS: {
    schema: parsedBy(parseShards).optional(),
    fix: 'use the shards of this process and their total, such as 0-3/8 or 2/4, or leave it unset to run all shards',
  },
  DISCORD_API_URL: {
    schema: httpUrl.refine((url) => !/\/v\d+$/.test(url)).optional(),
    fix: `use an address such as ${DISCORD_API_URL}, without a version`,
  },
  DISCORD_GUILD_ID: {
    schema: snowflake.optional(),
    fix: 'use the id of the server: with developer mode on, right-click it in Discord and choose Copy Server ID',
  },
  DISCORD_MESSAGES: {
    schema: z.enum(MESSAGE_SCOPES).optional(),
    fix: `use one of ${MESSAGE_SCOPES.join(', ')}`,
  },
  ONET_API_KEY: {
    schema: z
      .string()
      .regex(/^[\x21-\x7e]+$/)
      .optional(),
    fix: 'copy the key again from your O*NET Web Services account; it has only ASCII letters, digits and punctuation, without spaces',
  },
  ONET_API_URL: {
    schema: folderUrl.optional(),
    fix: `use an address such as ${ONET_API_URL}`,
  },
  ONET_DATABASE: {
    schema: z.string().optional(),
    fix: 'use the path of a file made by npm run onet:import',
  },
  ONET_RELEASE: {
    schema: z
      .string()
      .regex(/^(?:auto|off|\d{1,3}\.\d{1,2})$/)
      .optional(),
    fix: 'use auto, off or a version such as 30.3',
  },
  ONET_RELEASE_URL: {
    // The URL of a failed download is logged, so it must not contain credentials.
    schema: folderUrl.refine((url) => new URL(url).username === '').optional(),
    fix: `use the URL of a folder, without a user name, such as ${RELEASE_URL}`,
  },
  STORE_URL: {
    schema: parsedBy(parseStoreUrl).prefault('sqlite://.waymark/store.sqlite'),
    fix: 'use sqlite://path/to/file, redis://host:port or memory:; in a password write @ as %40, # as %23, / as %2F, ? as %3F and % as %25',
  },
  HOST: {
    schema: z.string().min(1).default('127.0.0.1'),
    fix: 'use an address of this machine, such as 127.0.0.1',
  },
  PORT: {
    schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().max(65_535)).prefault('8080'),
    fix: 'use a whole number from 0 to 65535; 0 takes any free port',
  },
  CHARTS: {
    schema: z.enum(['on', 'off']).default('on'),
    fix: 'use on or off',
  },
  LOG_LEVEL: {
    schema: z.enum(LOG_LEVELS).default('info'),
    fix: `use one of ${LOG_LEVELS.join(', ')}`,
  },
} as const;

type Variables = typeof variables;
type Values = { [K in keyof Variables]: z.output<Variables[K]['schema']> };
type Environment = Readonly<Record<string, string | undefined>>;

/** Secrets can be read from files: `DISCORD_TOKEN_FILE` is the path of a file with `DISCORD_TOKEN`. */
const FROM_FILES: ReadonlySet<string> = new Set([
  'DISCORD_TOKEN',
  'DISCORD_PUBLIC_KEY',
  'ONET_API_KEY',
  'STORE_URL',
]);

/** Every name that is read, `…_FILE` included. */
const NAMES: readonly string[] = [
  ...Object.keys(variables),
  ...[...FROM_FILES].map((name) => `${name}_FILE`),
];

type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The configuration of this process, from its environment and a `.env` file in its folder. Throws a StartupError. */
export function loadConfig(): Config {
  const read = readConfig(process.env, readEnvFile('.env'));
  if (!read.ok) throw new StartupError(read.problems);
  return read.config;
}

/**
 * Parses an environment into a typed configuration, or all its problems. An empty variable counts as unset; the
 * environment overrides the file. Reads the files that `…_FILE` variables name.
 */
export function readConfig(environment: Environment, file?: EnvFile): ReadConfig {
  const all = { ...file?.values, ...environment };
  const problems: Problem[] = [...(file?.problems ?? []), ...unknownNames(NAMES, environment, file)];
  // An unreadable line may be any of the variables below.
  if (file && file.problems.length > 0) return { ok: false, problems };
  const found: Record<string, unknown> = {};
  for (const [variable, { schema, fix }] of Object.entries(variables)) {
    const text = textOf(variable, all);
    if (typeof text === 'object') {
      problems.push(text);
      continue;
    }
    const parsed = schema.safeParse(text);
    if (parsed.success) found[variable] = parsed.data;
    else problems.push({ variable, fix });
  }
  const proxy = proxyOf(all);
  if (proxy) problems.push(...proxyProblems(proxy));
  if (problems.length > 0) return { ok: false, problems };
  // Each value was parsed by its own schema.
  const values = found as Values;
  const transport = transportOf(values);
  const conflicts = conflictsOf(found, { transport, proxy, production: all['NODE_ENV'] === 'production' });
  if (conflicts.length > 0) return { ok: false, problems: conflicts };
  // The official service needs a key; a self-hosted one does not.
  const live = values.ONET_API_KEY !== undefined || (values.ONET_API_URL ?? ONET_API_URL) !== ONET_API_URL;
  return {
    ok: true,
    config: {
      transport,
      discord: {
        token: values.DISCORD_TOKEN,
        applicationId: values.DISCORD_APPLICATION_ID,
        publicKey: values.DISCORD_PUBLIC_KEY,
        shards: values.DISCORD_SHARDS,
        apiUrl: values.DISCORD_API_URL ?? DISCORD_API_URL,
        guildId: values.DISCORD_GUILD_ID,
        messages: values.DISCORD_MESSAGES ?? (transport === 'playground' ? 'mentions' : 'dm'),
      },
      onet: {
        apiKey: values.ONET_API_KEY,
        apiUrl: live ? (values.ONET_API_URL ?? ONET_API_URL) : undefined,
        database: values.ONET_DATABASE,
        download:
          values.ONET_DATABASE === undefined
            ? {
                release: values.ONET_RELEASE ?? 'auto',
                url: values.ONET_RELEASE_URL ?? RELEASE_URL,
                database: DEFAULT_DATABASE,
              }
            : undefined,
      },
      proxy,
      store: values.STORE_URL,
      host: values.HOST,
      port: values.PORT,
      logLevel: values.LOG_LEVEL,
      charts: values.CHARTS === 'on',
      warnings: withoutEffect(found, { transport, live }),
    },
  };
}

function transportOf(values: Values): Config['transport'] {
  if (values.DISCORD_TRANSPORT !== undefined) return values.DISCORD_TRANSPORT;
  if (values.DISCORD_TOKEN !== undefined) return 'gateway';
  return values.DISCORD_PUBLIC_KEY === undefined ? 'playground' : 'http';
}

/** The value of a variable or of its file, or a problem, which never contains the value. */
function textOf(variable: string, environment: Environment): string | undefined | Problem {
  const given = (name: string) => {
    const text = environment[name]?.trim();
    return text === '' ? undefined : text;
  };
  const own = given(variable);
  const name = `${variable}_FILE`;
  const file = FROM_FILES.has(variable) ? given(name) : undefined;
  if (file === undefined) return own;
  if (own !== undefined) return { variable: name, fix: `${variable} is set too; keep one of the two` };
  try {
    const text = readFileSync(file, 'utf8').trim();
    return text === '' ? { variable: name, fix: 'the file is empty; put the value there' } : text;
  } catch {
    return { variable: name, fix: 'the file cannot be read; check its path and its permissions' };
  }
}
