import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { MessageView } from '../../../src/page/protocol.ts';
import { component } from '../discord-enums.ts';
import { strings } from '../locales/strings.ts';
import { nameOf, type World } from '../world.ts';

const MAX_LENGTH = 300;

/** The beginning of what a message says, without marks: for a reply's preview and for screen readers. */
export function plainText(world: World, message: MessageView): string {
  const parts = [
    message.content,
    ...message.embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']),
    ...texts(message.components ?? []),
  ];
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll(/<\/([^:>]+):\d+>/g, '/$1')
    .replaceAll(/<@!?(\d+)>/g, (_, id: string) => `@${nameOf(world, id) ?? strings.unknown}`)
    .replaceAll(/(^|\s)(?:#{1,3}|-#|[-*>]) /g, '$1')
    .replaceAll(/[*_~`|]{2,}|[*`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_LENGTH);
}

function texts(components: readonly APIMessageTopLevelComponent[]): readonly string[] {
  return components.flatMap((one): readonly string[] => {
    switch (one.type) {
      case component.text:
        return [one.content];
      case component.section:
        return texts(one.components);
      case component.container:
        return texts(one.components);
      default:
        return [];
    }
  });
}
