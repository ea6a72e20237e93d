import { z } from 'zod';
import { parseStoreUrl, type StoreUrl } from './store/url.ts';

/** How interactions come in and answers go out. */
export const TRANSPORTS = ['gateway', 'playground'] as const;

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Something about the installation that stops the start: which variable, and how to mend it. Never holds a secret. */
export interface Problem {
  readonly variable: string;
  readonly mend: string;
}

export interface Config {
  readonly transport: (typeof TRANSPORTS)[number];
  readonly discord: {
    /** Absent in the playground, which has one of its own. */
    readonly token: string | undefined;
    readonly applicationId: string | undefined;
    readonly apiUrl: string;
    readonly guildId: string | undefined;
  };
  readonly onet: {
    /** Absent: everything is answered on this machine. */
    readonly apiKey: string | undefined;
    readonly apiUrl: string;
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

/** Every variable with its form; the mend is what the operator reads when it has another. */
const variables = {
  DISCORD_TOKEN: {
    schema: z
      .string()
      .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)
      .optional(),
    mend: 'copy the bot token again from the Bot page of the Discord developer portal; it has three parts with dots between',
  },
  DISCORD_APPLICATION_ID: {
    schema: snowflake.optional(),
    mend: 'use the number called Application ID on the General Information page of the Discord developer portal',
  },
  DISCORD_TRANSPORT: {
    schema: z.enum(TRANSPORTS).optional(),
    mend: `use one of ${TRANSPORTS.join(', ')}, or leave it out to take what the credentials allow`,
  },
  DISCORD_API_URL: {
    schema: httpUrl.default(DISCORD_API_URL),
    mend: `use an address such as ${DISCORD_API_URL}, without a version`,
  },
  DISCORD_GUILD_ID: {
    schema: snowflake.optional(),
    mend: 'use the id of the server: with developer mode on, right-click it in Discord and choose Copy Server ID',
  },
  ONET_API_KEY: {
    schema: z
      .string()
      .regex(/^[\x21-\x7e]+$/)
      .optional(),
    mend: 'copy the key again from your O*NET Web Services account; it is one word of plain letters, digits and signs',
  },
  ONET_API_URL: {
    schema: httpUrl.default(ONET_API_URL).transform((url) => `${url.replace(/\/+$/, '')}/`),
    mend: `use an address such as ${ONET_API_URL}`,
  },
  STORE_URL: {
    schema: storeUrl.prefault('sqlite://.waymark/store.sqlite'),
    mend: 'use sqlite://path/to/file, redis://host:port or memory:',
  },
  HOST: {
    schema: z.string().min(1).default('127.0.0.1'),
    mend: 'use an address of this machine, such as 127.0.0.1',
  },
  PORT: {
    schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().max(65_535)).prefault('8080'),
    mend: 'use a whole number from 0 to 65535; 0 takes any free port',
  },
  LOG_LEVEL: {
    schema: z.enum(LOG_LEVELS).default('info'),
    mend: `use one of ${LOG_LEVELS.join(', ')}`,
  },
} as const;

type Variables = typeof variables;
type Values = { [K in keyof Variables]: z.output<Variables[K]['schema']> };

/** The typed configuration of an environment, or everything that is wrong with it. An empty variable counts as absent. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const found: Record<string, unknown> = {};
  for (const [variable, { schema, mend }] of Object.entries(variables)) {
    const text = environment[variable]?.trim();
    const parsed = schema.safeParse(text === '' ? undefined : text);
    if (parsed.success) found[variable] = parsed.data;
    else problems.push({ variable, mend });
  }
  // Each value has just been parsed by its own schema, or there is a problem and nothing is returned.
  const values = found as Values;
  const transport =
    values.DISCORD_TRANSPORT ?? (values.DISCORD_TOKEN === undefined ? 'playground' : 'gateway');
  if (transport === 'gateway' && values.DISCORD_TOKEN === undefined && problems.length === 0) {
    problems.push({
      variable: 'DISCORD_TOKEN',
      mend: 'the gateway needs a bot token; set it, or leave DISCORD_TRANSPORT out to use the playground',
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
        apiUrl: values.DISCORD_API_URL,
        guildId: values.DISCORD_GUILD_ID,
      },
      onet: { apiKey: values.ONET_API_KEY, apiUrl: values.ONET_API_URL },
      store: values.STORE_URL,
      host: values.HOST,
      port: values.PORT,
      logLevel: values.LOG_LEVEL,
    },
  };
}
