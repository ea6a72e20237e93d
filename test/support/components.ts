import { ComponentType, InteractionResponseType, type APIInteractionResponse } from 'discord-api-types/v10';
import type { AppResponse } from '../../src/app/response.ts';

type Node = Readonly<Record<string, unknown>>;

/** Every component of a response, nested ones included, in reading order. */
export function componentsOf(response: APIInteractionResponse): Node[] {
  return walk('data' in response ? response.data : undefined);
}

function walk(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(walk);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  const inner = Object.values(node).flatMap(walk);
  return typeof node['type'] === 'number' ? [node, ...inner] : inner;
}

/** The text of all text displays of a response. */
export const textOf = (response: APIInteractionResponse): string =>
  componentsOf(response)
    .filter((node) => node['type'] === ComponentType.TextDisplay)
    .map((node) => String(node['content']))
    .join('\n');

/** The text of a response's first file; empty without one. */
export const fileText = ({ files = [] }: Pick<AppResponse, 'files'>): string => String(files[0]?.data ?? '');

/** The custom_id of the button with this label. */
export function buttonId(response: APIInteractionResponse, label: string): string {
  const button = componentsOf(response).find(
    (node) => node['type'] === ComponentType.Button && node['label'] === label,
  );
  if (!button) throw new Error(`no button ${label}`);
  return String(button['custom_id']);
}

/** The select menu that offers an option with this value. */
export function menuOffering(
  response: APIInteractionResponse,
  value: string,
): { id: string; options: readonly Node[] } {
  for (const node of componentsOf(response)) {
    const options = (node['options'] ?? []) as readonly Node[];
    if (options.some((option) => option['value'] === value))
      return { id: String(node['custom_id']), options };
  }
  throw new Error(`no menu offers ${value}`);
}

/** The private follow-up of a public response, as a response; undefined without one. */
export function followUpOf({ followUp }: AppResponse): AppResponse | undefined {
  if (!followUp) return undefined;
  const { files, ...data } = followUp;
  return { type: InteractionResponseType.ChannelMessageWithSource, data, ...(files && { files }) };
}
