import { subtext } from '@discordjs/formatters';
import type { APITextDisplayComponent } from 'discord-api-types/v10';
import type { Sentences } from '../locales/types.ts';
import type { Success } from 'waymark-onet';
import { text } from './blocks.ts';

/** Where shown data is from. */
export type Provenance = Pick<Success<unknown>, 'source' | 'release' | 'factsRelease' | 'fetchedAt'>;

/**
 * The line at the foot of every screen with O*NET data: whose it is, which release, how fresh. A note above it is
 * part of the same text, since a page of careers has not one component to spare.
 */
export const sourceLine = (t: Sentences, provenance: Provenance, note?: string): APITextDisplayComponent =>
  text(
    [...(note === undefined ? [] : [note]), sourceOf(t, provenance)].map((line) => subtext(line)).join('\n'),
  );

function sourceOf(t: Sentences, { source, release, factsRelease, fetchedAt }: Provenance): string {
  switch (source) {
    case 'local':
      return t.source.local(factsRelease ?? release);
    case 'live':
      return t.source.live(release);
    case 'cache':
      return t.source.cached(release, fetchedAt);
  }
}
