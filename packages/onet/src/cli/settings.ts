import http from 'node:http';
import { z } from 'zod';

/** A setting that cannot be used: its name and how to fix it. Never holds the value. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/** This process's environment, with what a file `.env` in the working folder adds. Requests use the proxy that it names. */
export function environment(): Readonly<Record<string, string | undefined>> {
  try {
    process.loadEnvFile();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT') throw new SettingError(`.env: this file cannot be read (${String(code)})`);
  }
  try {
    // Node 22 cannot.
    if ('setGlobalProxyFromEnv' in http) http.setGlobalProxyFromEnv();
  } catch {
    throw new SettingError('HTTPS_PROXY: use an address such as http://proxy.example:3128');
  }
  return process.env;
}

/** The text of a setting as `schema` reads it; empty counts as absent. Throws a SettingError that says how to fix it. */
export function setting<S extends z.ZodType>(
  name: string,
  text: string | undefined,
  schema: S,
  fix: string,
): z.output<S> {
  const trimmed = text?.trim();
  const parsed = schema.safeParse(trimmed === '' ? undefined : trimmed);
  if (!parsed.success) throw new SettingError(`${name}: ${fix}`);
  return parsed.data;
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
