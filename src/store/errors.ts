import type { StoreUrl } from './url.ts';

/** A string property of an error, or an empty string. */
const textAt = (error: unknown, name: 'code' | 'name' | 'message'): string => {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' ? value : '';
};

/** The system's word for an error (`ECONNREFUSED`), Redis's (`WRONGPASS`), or none. */
const codeOf = (error: unknown): string =>
  textAt(error, 'code') || (/^([A-Z]{2,})\b/.exec(textAt(error, 'message'))?.[1] ?? '');

/** The reason of a store failure for a log: SQLite's or Redis's message, without keys or values. */
export function reasonOf(error: unknown): string {
  const message = textAt(error, 'message').replace(/, with args.*/s, '');
  return message === '' ? 'unknown' : message;
}

/** Explains why a store could not be opened and how to fix it: a sentence without a full stop or a password. */
export function explainStoreError(error: unknown, url: StoreUrl): string {
  switch (url.kind) {
    case 'memory':
      return reasonOf(error);
    case 'sqlite':
      return `the SQLite file ${url.file} cannot be used: ${sqliteFault(error)}`;
    case 'redis':
      return `no Redis could be used: ${redisFault(error, url.url.startsWith('rediss:'))}`;
  }
}

function sqliteFault(error: unknown): string {
  const reason = reasonOf(error);
  const fix = SQLITE_FIXES.find(([words]) => words.test(`${codeOf(error)} ${reason}`))?.[1];
  return fix === undefined ? reason : `${reason}; ${fix}`;
}

const SQLITE_FIXES: readonly (readonly [words: RegExp, fix: string])[] = [
  [/is locked/, 'another program has locked it; close that program, or wait until it has finished'],
  [/not a database/, 'it is not a SQLite database, or it is damaged; use another file, or restore a backup'],
  [/malformed/, 'it is damaged; restore a backup with npm run store:restore'],
  [/is full|ENOSPC/, 'free some space on its disk'],
  [/readonly|EROFS/, 'give this user write permission for it and for its folder'],
  [
    /NewerSchema|schema has version/,
    'it was written by a later release; update Waymark, or use another file',
  ],
  [/unable to open/, 'check that it is a file, and that this user can read and write it'],
  [/EACCES|EPERM|ENOTDIR|ENOENT|EEXIST/, 'check that its folder can be created and written to'],
];

function redisFault(error: unknown, tls: boolean): string {
  const code = codeOf(error);
  const described = `${textAt(error, 'name')} ${code} ${textAt(error, 'message')}`;
  const fault = (tls ? [...TLS_FAULTS, ...REDIS_FAULTS] : REDIS_FAULTS).find(([words]) =>
    words.test(described),
  );
  if (!fault) return reasonOf(error);
  return code === '' ? fault[1] : `${fault[1]} (${code})`;
}

const TLS_FAULTS: readonly (readonly [words: RegExp, sentence: string])[] = [
  [
    /CERT|ALTNAME|UNABLE_TO_(VERIFY|GET)/,
    'its certificate is not trusted; add its certificate authority with NODE_EXTRA_CA_CERTS',
  ],
  [/Connection timeout|ERR_SSL|EPROTO/, 'it does not use TLS on this port; use redis:// or its TLS port'],
];

const REDIS_FAULTS: readonly (readonly [words: RegExp, sentence: string])[] = [
  [/WRONGPASS|invalid password/, 'it rejects the user name or password; correct them in the URL'],
  [/NOAUTH/, 'it requires a password; use redis://:password@host:port'],
  [/without any password/, 'it has no password; remove the password from the URL'],
  [/NOPERM/, 'its user lacks permissions; allow it all commands on all keys'],
  [
    /DB index|SELECT is not allowed/,
    'it has no database with this number; correct the number after the last slash',
  ],
  [/READONLY/, 'it is a read-only replica; use the address of the primary'],
  [/OOM/, 'its memory is full; raise maxmemory, and keep maxmemory-policy noeviction'],
  [/MISCONF/, 'it cannot write its snapshots to disk; see its own log'],
  [/LOADING|MASTERDOWN/, 'it is still loading its data; try again soon'],
  [/MOVED|CLUSTERDOWN|CROSSSLOT/, 'it is a cluster, which is not supported; use a single Redis'],
  [/Socket timeout|TimeoutError: no answer|no answer within/, 'it accepts connections but does not respond'],
  [/Connection timeout|ETIMEDOUT/, 'it cannot be reached in time; check host, port and firewall'],
  [
    /Socket closed/,
    'it closes the connection; if it uses TLS, use rediss://, and check that it is a Redis server',
  ],
  [
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ECONNRESET/,
    'check that it is running, and check the host and port',
  ],
];
