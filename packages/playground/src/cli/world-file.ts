import { readFile } from 'node:fs/promises';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { PRIVILEGED_INTENTS } from '../gateway/intents.ts';
import { LOCALES } from '../rules/limits.ts';
import type { WorldDescription } from '../state/world.ts';

const name = z.string().trim().min(1).max(100);
const keysOf = <Name extends string>(table: Readonly<Record<Name, unknown>>) => Object.keys(table) as Name[];

/** An object, or just its name. */
const named = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? { name: value } : value),
    z.strictObject({ name, ...shape }),
  );

const locale = z.enum(LOCALES).exactOptional();
const server = named({
  channels: z
    .array(named({ nsfw: z.boolean().exactOptional() }))
    .min(1)
    .exactOptional(),
  roles: z.array(name).exactOptional(),
  locale,
  app: z.boolean().exactOptional(),
});
const person = named({
  count: z.int().min(1).max(200).exactOptional(),
  locale,
  permissions: z.array(z.enum(keysOf(PermissionFlagsBits))).exactOptional(),
  app: z.boolean().exactOptional(),
});

const WORLD: z.ZodType<WorldDescription> = z.strictObject({
  app: named({ intents: z.array(z.enum(PRIVILEGED_INTENTS)).exactOptional() }).exactOptional(),
  servers: z.array(server).min(1).exactOptional(),
  people: z.array(person).min(1).exactOptional(),
});

/** Reads a world from a JSON file. Rejects with an error that says what is invalid. */
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
