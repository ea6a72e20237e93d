import { InteractionType, Locale, type APIInteraction } from 'discord-api-types/v10';

type Fields = Readonly<Record<string, unknown>>;

const TYPES: ReadonlySet<unknown> = new Set(
  Object.values(InteractionType).filter((type) => typeof type === 'number'),
);

/**
 * Validates an interaction; undefined when it lacks what every interaction has. Hand-written, because it runs for every
 * interaction. Other fields are only repaired when they would break every handler.
 */
export function parseInteraction(value: unknown): APIInteraction | undefined {
  if (!isFields(value) || !TYPES.has(value['type'])) return undefined;
  if (!['id', 'application_id', 'token'].every((key) => typeof value[key] === 'string')) return undefined;
  if (value['type'] !== InteractionType.Ping) {
    const member = value['member'];
    const user = (isFields(member) ? member['user'] : undefined) ?? value['user'];
    if (!hasId(user) || !isFields(value['data'])) return undefined;
  }
  const message = value['message'];
  const repaired = {
    ...value,
    ...(typeof value['locale'] !== 'string' && { locale: Locale.EnglishUS }),
    ...(isFields(message) && { message: parseMessage(message) }),
  };
  // The frame is checked: the rest is as Discord documents it.
  return repaired as object as APIInteraction;
}

/** Removes invalid flags and metadata, which decide whose message it is. */
function parseMessage(message: Fields): Fields {
  const { flags, interaction_metadata: metadata, ...others } = message;
  return {
    ...others,
    ...(typeof flags === 'number' && { flags }),
    ...(isFields(metadata) && hasId(metadata['user']) && { interaction_metadata: metadata }),
  };
}

const hasId = (user: unknown): boolean => isFields(user) && typeof user['id'] === 'string';

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
