import { readFile } from 'node:fs/promises';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { PRIVILEGED_INTENTS } from '../gateway/intents.ts';
import { LOCALES } from '../rules/limits.ts';
import type { WorldDescription } from '../state/world.ts';

const name = z.string().trim().min(1).max(100);
const keysOf = <Name extends string>(table: Readonly<Record<Name, unknown>>) => Object.keys(table) as Name[];

const channel = z.union([name, z.strictObject({ name, nsfw: z.boolean().exactOptional() })]);
const server = z.strictObject({
  name,
  channels: z.array(channel).min(1).exactOptional(),
  roles: z.array(name).exactOptional(),
  app: z.boolean().exactOptional(),
});
const person = z.strictObject({
  name,
  count: z.int().min(1).max(200).exactOptional(),
  locale: z.enum(LOCALES).exactOptional(),
  permissions: z.array(z.enum(keysOf(PermissionFlagsBits))).exactOptional(),
  app: z.boolean().exactOptional(),
});
const app = z.strictObject({
  name: name.exactOptional(),
  intents: z.array(z.enum(keysOf(PRIVILEGED_INTENTS))).exactOptional(),
});

const WORLD: z.ZodType<WorldDescription> = z.strictObject({
  app: z.union([name, app]).exactOptional(),
  servers: z
    .array(z.union([name, server]))
    .min(1)
    .exactOptional(),
  people: z
    .array(z.union([name, person]))
    .min(1)
    .exactOptional(),
});

/** Reads a world from a JSON file. Rejects with an error that says what is wrong with it. */
export async function readWorld(path: string): Promise<WorldDescription> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Error(`--world: ${path} cannot be read.`, { cause: error });
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`--world: ${path} is not JSON: ${String(error)}`, { cause: error });
  }
  const world = WORLD.safeParse(value);
  if (world.success) return world.data;
  throw new Error(`--world: ${path} does not describe a world.\n${z.prettifyError(world.error)}`);
}
