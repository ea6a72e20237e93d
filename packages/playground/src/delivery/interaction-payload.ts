import { randomBytes } from 'node:crypto';
import type {
  APIAuthorizingIntegrationOwnersMap,
  APIInteraction,
  APIMessage,
  APIMessageInteractionMetadata,
} from 'discord-api-types/v10';
import type { Viewpoint } from '../client/viewpoint.ts';
import { contextOf } from '../client/viewpoint.ts';
import {
  appPermissions,
  dmChannelObject,
  groupChannelObject,
  interactionMember,
  channelObject,
} from '../state/discord-objects.ts';
import type { State } from '../state/state.ts';
import type { Interaction, InteractionDetails } from '../state/interactions.ts';
import type { CommandUseView } from '../page/protocol.ts';
import { personUser } from '../state/world.ts';

const ATTACHMENT_LIMIT = 10 * 1024 * 1024;
const TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** What differs from one interaction to another. */
export interface InteractionRequest extends Pick<
  InteractionDetails,
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
export function send(state: State, viewpoint: Viewpoint, spec: InteractionRequest): Interaction {
  const { person, place, locale } = viewpoint;
  const { world } = state;
  const server = world.serverOf(place);
  const channelId = world.channelOf(place, person);
  const id = state.nextId();
  const token = Buffer.from(`interaction:${id}:${randomBytes(48).toString('base64url')}`).toString(
    'base64url',
  );
  const channel =
    server !== undefined
      ? { ...channelObject(server), permissions: appPermissions }
      : place === 'dm'
        ? dmChannelObject(person)
        : groupChannelObject(world);

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

  return state.interactions.open({
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
    metadata: metadataOf(id, viewpoint, spec),
    sourceMessageId: spec.sourceMessageId,
    customId: spec.customId,
    openedBy: spec.openedBy,
    optionType: spec.optionType,
  });
}

/** What a message says of the interaction it came of. */
function metadataOf(
  id: string,
  { person }: Viewpoint,
  spec: InteractionRequest,
): APIMessageInteractionMetadata {
  const base = { id, user: personUser(person), authorizing_integration_owners: spec.owners };
  const metadata: unknown =
    spec.kind === 'modal'
      ? { ...base, type: 5, triggering_interaction_metadata: spec.triggering }
      : spec.kind === 'component'
        ? { ...base, type: 3, interacted_message_id: spec.sourceMessageId }
        : { ...base, type: 2, name: spec.used.command, command_type: 1, ...spec.target };
  return metadata as APIMessageInteractionMetadata;
}

export const withoutCommand = (personId: string): CommandUseView => ({
  personId,
  command: null,
  commandId: null,
  slash: false,
});
