import { subtext } from '@discordjs/formatters';
import type { Success } from 'waymark-onet';
import { text } from '../components/text.ts';
import type { Block } from '../components/view.ts';
import type { Sentences } from '../locales/types.ts';

/** The source of shown data. */
export type Provenance = Pick<Success<unknown>, 'source' | 'release' | 'factsRelease' | 'fetchedAt'>;

/**
 * The last line of every screen with O*NET data: its source, release and age. A note above it is part of the same text,
 * because a page of careers uses nearly all components that a message may have.
 */
export const sourceLine = (t: Sentences, provenance: Provenance | undefined, note?: string): Block =>
  text(
    [note, provenance && sourceOf(t, provenance)].map((line) =>
      line === undefined || line === '' ? undefined : subtext(line),
    ),
  );

/** The note that titles are in English, for other languages. */
export const titlesNote = (t: Sentences, titles: 'en' | 'es'): string | undefined =>
  titles === 'en' ? t.list.englishTitles : undefined;

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
