import { subtext } from '@discordjs/formatters';
import type { APITextDisplayComponent } from 'discord-api-types/v10';
import type { Sentences } from '../locales/sentences.ts';
import type { Success } from '../onet/answer.ts';
import { text } from './blocks.ts';

/** Where shown data is from. */
export type Provenance = Pick<Success<unknown>, 'source' | 'release' | 'factsRelease' | 'fetchedAt'>;

/** The line at the foot of every screen with O*NET data: whose it is, which release, how fresh. */
export function sourceLine(
  t: Sentences,
  { source, release, factsRelease, fetchedAt }: Provenance,
): APITextDisplayComponent {
  switch (source) {
    case 'local':
      return text(subtext(t.source.local(factsRelease ?? release)));
    case 'live':
      return text(subtext(t.source.live(release)));
    case 'cache':
      return text(subtext(t.source.cached(release, fetchedAt)));
  }
}
