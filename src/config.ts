import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseShards, type Shards } from './discord/shards.ts';
import { isPublicKey } from './discord/verify-signature.ts';
import { errorCode, startupError, type Problem } from './ops/startup-error.ts';
import { parseStoreUrl, type StoreUrl } from './store/url.ts';

/** How interactions come in and answers go out. */
export const TRANSPORTS = ['gateway', 'http', 'playground'] as const;

/** Which messages the gateway listens to: none, direct messages, or these and mentions. */
export const MESSAGE_SCOPES = ['off', 'dm', 'mentions'] as const;

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface Config {
  readonly transport: (typeof TRANSPORTS)[number];
  readonly discord: {
    /** Absent in the playground, which has one of its own. */
    readonly token: string | undefined;
    readonly applicationId: string | undefined;
    /** Always there when interactions come over HTTP. */
    readonly publicKey: string | undefined;
    /** The shards of this process; absent: all there are. */
    readonly shards: Shards | undefined;
    readonly apiUrl: string;
    readonly guildId: string | undefined;
    /** Which messages the gateway listens to besides interactions. */
    readonly messages: (typeof MESSAGE_SCOPES)[number];
  };
  readonly onet: {
    /** Absent: everything is answered on this machine. */
    readonly apiKey: string | undefined;
    readonly apiUrl: string;
    /** A file made by `onet:import`; absent: the built-in facts. */
    readonly database: string | undefined;
  };
  readonly store: StoreUrl;
  readonly host: string;
  readonly port: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Where the REST API of Discord is, without a version. */
const DISCORD_API_URL = 'https://discord.com/api';

/** Where O*NET Web Services v2 is. */
const ONET_API_URL = 'https://api-v2.onetcenter.org/';

const httpUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const snowflake = z.string().regex(/^\d{17,20}$/);
const storeUrl = z.string().transform((text, context) => {
  const url = parseStoreUrl(text);
  if (url) return url;
  context.issues.push({ code: 'custom', input: '', message: 'is no store' });
  return z.NEVER;
});

const shards = z.string().transform((text, context) => {
  const found = parseShards(text);
  if (found) return found;
  context.issues.push({ code: 'custom', input: '', message: 'are no shards' });
  return z.NEVER;
});

/** Every variable with its form; the fix is what the operator reads when it has another. */
const variables = {
  DISCORD_TOKEN: {
    schema: z
      .string()
      .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)
      .optional(),
    fix: 'copy the bot token again from the Bot page of the Discord developer portal; it has three parts with dots between',
  },
  DISCORD_APPLICATION_ID: {
    schema: snowflake.optional(),
    fix: 'use the number called Application ID on the General Information page of the Discord developer portal',
  },
  DISCORD_PUBLIC_KEY: {
    schema: z.string().refine(isPublicKey).optional(),
    fix: 'copy the public key again from the General Information page of the Discord developer portal; it has 64 digits and letters a to f',
  },
  DISCORD_TRANSPORT: {
    schema: z.enum(TRANSPORTS).optional(),
    fix: `use one of ${TRANSPORTS.join(', ')}, or leave it out to take what the credentials allow`,
  },
  DISCORD_SHARDS: {
    schema: shards.optional(),
    fix: 'say which shards of how many, such as 0-3/8 or 2/4; leave it out to carry all of them',
  },
  DISCORD_API_URL: {
    schema: httpUrl.default(DISCORD_API_URL),
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
    fix: 'copy the key again from your O*NET Web Services account; it is one word of plain letters, digits and signs',
  },
  ONET_API_URL: {
    schema: httpUrl.default(ONET_API_URL).transform((url) => `${url.replace(/\/+$/, '')}/`),
    fix: `use an address such as ${ONET_API_URL}`,
  },
  ONET_DATABASE: {
    schema: z.string().optional(),
    fix: 'use the path of a file made by npm run onet:import',
  },
  STORE_URL: {
    schema: storeUrl.prefault('sqlite://.waymark/store.sqlite'),
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
  LOG_LEVEL: {
    schema: z.enum(LOG_LEVELS).default('info'),
    fix: `use one of ${LOG_LEVELS.join(', ')}`,
  },
} as const;

type Variables = typeof variables;
type Values = { [K in keyof Variables]: z.output<Variables[K]['schema']> };

/** What may be secret may stand in a file: `DISCORD_TOKEN_FILE` names the one that holds `DISCORD_TOKEN`. */
const FROM_FILES: ReadonlySet<string> = new Set([
  'DISCORD_TOKEN',
  'DISCORD_PUBLIC_KEY',
  'ONET_API_KEY',
  'STORE_URL',
]);

/** This process's environment, with what a file `.env` in its folder adds; what is set already wins. */
export function environment(): Readonly<Record<string, string | undefined>> {
  try {
    process.loadEnvFile();
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT')
      throw startupError('.env', `this file cannot be read (${code}); fix it or take it away`);
  }
  return process.env;
}

/**
 * The typed configuration of an environment, or everything that is wrong with it. An empty variable counts as absent.
 * Reads the files that `…_FILE` variables name.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const found: Record<string, unknown> = {};
  for (const [variable, { schema, fix }] of Object.entries(variables)) {
    const text = textOf(variable, environment);
    if (typeof text === 'object') {
      problems.push(text);
      continue;
    }
    const parsed = schema.safeParse(text);
    if (parsed.success) found[variable] = parsed.data;
    else problems.push({ variable, fix });
  }
  // Each value has just been parsed by its own schema, or there is a problem and nothing is returned.
  const values = found as Values;
  const transport =
    values.DISCORD_TRANSPORT ??
    (values.DISCORD_TOKEN !== undefined
      ? 'gateway'
      : values.DISCORD_PUBLIC_KEY !== undefined
        ? 'http'
        : 'playground');
  if (transport === 'http' && values.DISCORD_PUBLIC_KEY === undefined && problems.length === 0) {
    problems.push({
      variable: 'DISCORD_PUBLIC_KEY',
      fix: 'interactions over HTTP are checked with it; copy it from the General Information page of the Discord developer portal',
    });
  }
  if (transport === 'gateway' && values.DISCORD_TOKEN === undefined && problems.length === 0) {
    problems.push({
      variable: 'DISCORD_TOKEN',
      fix: 'the gateway needs a bot token; set it, or leave DISCORD_TRANSPORT out to use the playground',
    });
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    config: {
      transport,
      discord: {
        token: values.DISCORD_TOKEN,
        applicationId: values.DISCORD_APPLICATION_ID,
        publicKey: values.DISCORD_PUBLIC_KEY,
        shards: values.DISCORD_SHARDS,
        apiUrl: values.DISCORD_API_URL,
        guildId: values.DISCORD_GUILD_ID,
        messages: values.DISCORD_MESSAGES ?? (transport === 'playground' ? 'mentions' : 'dm'),
      },
      onet: { apiKey: values.ONET_API_KEY, apiUrl: values.ONET_API_URL, database: values.ONET_DATABASE },
      store: values.STORE_URL,
      host: values.HOST,
      port: values.PORT,
      logLevel: values.LOG_LEVEL,
    },
  };
}

/** The variable's text, from itself or from its file; or what is wrong with that. Never what the file holds. */
function textOf(
  variable: string,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined | Problem {
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
    return { variable: name, fix: 'the file cannot be read; check its path and who may read it' };
  }
}
