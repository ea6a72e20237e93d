import type { PersonView, PlaceView } from '../../src/page/protocol.ts';
import type { World } from './world.ts';

/** What the page shows at the moment: who looks at what, where, in which language. */
export interface Viewpoint {
  readonly world: World;
  readonly person: PersonView;
  readonly place: PlaceView;
  readonly channelId: string;
  readonly locale: string;
}

/** "#careers", or the app's name in its DM. */
export const channelTitle = ({ place: { kind, channelName } }: Viewpoint): string =>
  kind === 'guild' ? `#${channelName}` : channelName;

/** The people in the place. */
export const peopleIn = ({ place, person, world }: Viewpoint): readonly PersonView[] =>
  place.kind === 'dm' ? [person] : world.people;
