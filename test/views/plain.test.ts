import { escapeMarkdown } from '@discordjs/formatters';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plain } from '../../src/components/text.ts';

it('escapes all that the library escapes, though it hands it only what may need it', () => {
  const pieces = fc.constantFrom(
    ...Array.from('\\`*_~|#-+.[]()<>:/!1 \n'),
    'a',
    'http://x',
    '```',
    '- ',
    '1. ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces).map((some) => some.join('')),
        fc.string(),
      ),
      (words) => {
        const whole = { heading: true, bulletedList: true, numberedList: true, maskedLink: true };
        expect(plain(words)).toBe(escapeMarkdown(words, whole));
      },
    ),
    { numRuns: 5_000 },
  );
});
