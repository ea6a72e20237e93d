import { randomBytes } from 'node:crypto';
import type {
  APIApplicationCommand,
  APIInteraction,
  APIMessage,
  APIMessageInteractionMetadata,
} from 'discord-api-types/v10';
import { contextOf } from '../client/availability.ts';
import type { Viewpoint } from '../client/viewpoint.ts';
import {
  appPermissions,
  channelObject,
  dmChannelObject,
  groupChannelObject,
  interactionMember,
} from '../state/discord-objects.ts';
import type { Interaction } from '../state/interactions.ts';
import { LIMITS } from '../rules/limits.ts';
import { personUser } from '../state/world.ts';

const TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** The variable parts of an interaction. */
export interface InteractionRequest
  extends
    Pick<Interaction, 'kind' | 'label' | 'used' | 'owners'>,
    Partial<Pick<Interaction, 'opener' | 'optionType'>> {
  readonly data: unknown;
  /** The message whose component was used. */
  readonly message?: APIMessage | undefined;
  readonly customId?: string;
  /** The target of a context menu command, as in message metadata. */
  readonly target?: { readonly command_type: number; readonly [field: string]: unknown };
}

/** Sends the bot an interaction with Discord's payload. */
export function sendInteraction(viewpoint: Viewpoint, request: InteractionRequest): Interaction {
  const { state, person, locale, channelId } = viewpoint;
  const { world } = state;
  const { kind, label, message, customId = null } = request;
  const { guild, channel } = world.findChannel(channelId) ?? {};
  const id = state.nextId();
  const token = Buffer.from(`interaction:${id}:${randomBytes(48).toString('base64url')}`).toString(
    'base64url',
  );

  const payload: unknown = {
    id,
    application_id: world.app.applicationId,
    type: TYPES[kind],
    token,
    version: 1,
    data: request.data,
    channel_id: channelId,
    channel:
      guild !== undefined && channel !== undefined
        ? { ...channelObject(guild, channel), permissions: person.permissions }
        : viewpoint.place.kind === 'dm'
          ? dmChannelObject(person)
          : groupChannelObject(world),
    ...(guild === undefined
      ? { user: personUser(person) }
      : {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: interactionMember(person),
        }),
    locale,
    app_permissions: appPermissions,
    context: contextOf(viewpoint.place),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: request.owners,
    attachment_size_limit: LIMITS.fileSize,
    ...(message && { message }),
  };

  const metadata = metadataOf(id, viewpoint, request);
  const place = viewpoint.place.id;
  const sent = { personId: person.id, place, locale, guildLocale: guild?.locale ?? null };
  return state.interactions.open(
    { ...sent, id, kind, label, sourceMessageId: message?.id ?? null, customId },
    { ...request, token, payload: payload as APIInteraction, person, channelId, guild, metadata },
  );
}

/** The metadata of a message about its interaction. */
function metadataOf(id: string, { person }: Viewpoint, request: InteractionRequest) {
  const { kind, used, opener, message, target, owners } = request;
  const base = { id, user: personUser(person), authorizing_integration_owners: owners };
  const metadata: unknown =
    kind === 'modal'
      ? { ...base, type: 5, triggering_interaction_metadata: opener?.metadata }
      : kind === 'component'
        ? { ...base, type: 3, interacted_message_id: message?.id }
        : { ...base, type: 2, name: used?.command, command_type: 1, ...target };
  return metadata as APIMessageInteractionMetadata;
}

/** The data of a command interaction besides what differs by type. */
export const commandData = ({ id, name, guild_id: guildId }: APIApplicationCommand) => ({
  id,
  name,
  ...(guildId !== undefined && { guild_id: guildId }),
});
