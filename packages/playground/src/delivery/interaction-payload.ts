import { randomBytes } from 'node:crypto';
import type {
  APIAuthorizingIntegrationOwnersMap,
  APIInteraction,
  APIMessage,
  APIMessageInteractionMetadata,
} from 'discord-api-types/v10';
import type { Standing } from '../user/viewpoint.ts';
import { contextOf } from '../user/viewpoint.ts';
import {
  appPermissions,
  dmChannel,
  groupChannel,
  interactionMember,
  textChannel,
} from '../state/discord-objects.ts';
import type { Hub } from '../state/state.ts';
import type { Interaction, Sent } from '../state/interactions.ts';
import type { UsedView } from '../page/protocol.ts';
import { personUser } from '../state/world.ts';

const ATTACHMENT_LIMIT = 10 * 1024 * 1024;
const TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** What differs from one interaction to another. */
export interface Spec extends Pick<
  Sent,
  'kind' | 'label' | 'used' | 'sourceMessageId' | 'customId' | 'openedBy' | 'optionType'
> {
  readonly data: unknown;
  readonly owners: APIAuthorizingIntegrationOwnersMap;
  /** The message whose component was used, as Discord sends it along. */
  readonly message: APIMessage | undefined;
  /** The metadata of the interaction that opened the modal. */
  readonly triggering: APIMessageInteractionMetadata | undefined;
  /** What a context menu command was used on, as message metadata tells of it. */
  readonly target?: { readonly command_type: number; readonly [field: string]: unknown };
}

/** Sends the bot an interaction as Discord would word it. */
export function send(hub: Hub, standing: Standing, spec: Spec): Interaction {
  const { person, place, locale } = standing;
  const { world } = hub;
  const server = world.serverOf(place);
  const channelId = world.channelOf(place, person);
  const id = hub.nextId();
  const token = Buffer.from(`interaction:${id}:${randomBytes(48).toString('base64url')}`).toString(
    'base64url',
  );
  const channel =
    server !== undefined
      ? { ...textChannel(server), permissions: appPermissions }
      : place === 'dm'
        ? dmChannel(person)
        : groupChannel(world);

  const payload: unknown = {
    id,
    application_id: world.app.applicationId,
    type: TYPES[spec.kind],
    token,
    version: 1,
    data: spec.data,
    channel_id: channelId,
    channel,
    ...(server === undefined
      ? { user: personUser(person) }
      : {
          guild_id: server.id,
          guild: { id: server.id, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: interactionMember(person),
        }),
    locale,
    app_permissions: appPermissions,
    context: contextOf(place),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: spec.owners,
    attachment_size_limit: ATTACHMENT_LIMIT,
    ...(spec.message === undefined ? {} : { message: spec.message }),
  };

  return hub.interactions.open({
    id,
    token,
    kind: spec.kind,
    payload: payload as APIInteraction,
    person,
    place,
    server,
    channelId,
    label: spec.label,
    used: spec.used,
    owners: spec.owners,
    metadata: metadataOf(id, standing, spec),
    sourceMessageId: spec.sourceMessageId,
    customId: spec.customId,
    openedBy: spec.openedBy,
    optionType: spec.optionType,
  });
}

/** What a message says of the interaction it came of. */
function metadataOf(id: string, { person }: Standing, spec: Spec): APIMessageInteractionMetadata {
  const base = { id, user: personUser(person), authorizing_integration_owners: spec.owners };
  const metadata: unknown =
    spec.kind === 'modal'
      ? { ...base, type: 5, triggering_interaction_metadata: spec.triggering }
      : spec.kind === 'component'
        ? { ...base, type: 3, interacted_message_id: spec.sourceMessageId }
        : { ...base, type: 2, name: spec.used.command, command_type: 1, ...spec.target };
  return metadata as APIMessageInteractionMetadata;
}

export const noCommand = (personId: string): UsedView => ({
  personId,
  command: null,
  commandId: null,
  slash: false,
});
