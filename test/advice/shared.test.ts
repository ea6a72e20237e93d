import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCareerRecognizer } from '../../src/advice/careers-in-words/recognize-careers.ts';
import { cues } from '../../src/guide/cues.ts';
import { guide } from '../../src/guide/guide.ts';
import { scenes, topics } from '../../src/guide/topics.ts';

const shared = process.env['WAYMARK_SHARED'];

interface Example {
  readonly text: string;
  readonly careers: readonly string[];
}

describe.runIf(shared !== undefined)('careers in the words of the examples', () => {
  it('hold an acceptable one for nine in ten', async () => {
    const read = await createCareerRecognizer(cues(), [...topics(), ...scenes()], {
      en: guide('en-US'),
      es: guide('es-ES'),
    });
    const file = readFileSync(join(shared ?? '', 'own-words-examples.json'), 'utf8');
    const examples = (JSON.parse(file) as Example[]).filter(({ careers }) => careers.length > 0);
    const missed = examples.filter(
      ({ text, careers }) => !read(text).some(({ code }) => careers.includes(code)),
    );
    expect(examples.length).toBeGreaterThan(10);
    expect(missed.length / examples.length).toBeLessThanOrEqual(0.1);
  });
});
