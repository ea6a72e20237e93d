import type { PersonView, PlaceView } from '../../src/page/protocol.ts';
import type { World } from './world.ts';

/** As the page is once the playground has spoken. */
export interface Viewpoint {
  readonly world: World;
  readonly person: PersonView;
  readonly place: PlaceView;
  readonly channelId: string;
  readonly locale: string;
}
