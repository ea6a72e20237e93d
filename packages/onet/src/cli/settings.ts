import http from 'node:http';
import type { z } from 'zod';
import { errorCode } from '../util/error-code.ts';

/** A setting that cannot be used: its name and how to fix it. Never holds the value. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/** The environment of this process and of a file `.env` in the working directory. Sets up the proxy that it names. */
export function environment(): Readonly<Record<string, string | undefined>> {
  try {
    process.loadEnvFile();
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT') throw new SettingError(`.env: this file cannot be read (${code ?? ''})`);
  }
  try {
    // Not in Node 22.
    if ('setGlobalProxyFromEnv' in http) http.setGlobalProxyFromEnv();
  } catch {
    throw new SettingError('HTTPS_PROXY: use an address such as http://proxy.example:3128');
  }
  return process.env;
}

/** Parses settings; an empty one counts as absent. Throws a SettingError for the first invalid one. */
export function readSettings<S extends z.ZodObject>(
  schema: S,
  values: Readonly<Record<string, string | undefined>>,
): z.output<S> {
  const texts = Object.keys(schema.shape).map((name): [string, string | undefined] => {
    const text = values[name]?.trim();
    return [name, text === '' ? undefined : text];
  });
  const parsed = schema.safeParse(Object.fromEntries(texts));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new SettingError(`${String(issue?.path[0])}: ${issue?.message ?? 'cannot be used'}`);
}

/** Runs a command; a SettingError is printed as one line and ends with exit code 1. */
export async function withSettings(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    process.stderr.write(`${error.message}.\n`);
    process.exitCode = 1;
  }
}
