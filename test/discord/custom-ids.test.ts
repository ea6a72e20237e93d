import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pressInteraction } from '../support/interactions.ts';
import { textOf } from '../support/components.ts';
import { waymark } from '../support/waymark.ts';

/** One file for each release: the custom_ids its messages carry, and what was chosen where it is a menu. */
const FOLDER = path.join(import.meta.dirname, 'custom-ids');

const ada = { userId: '100000000000000001' };

type Press = readonly [customId: string, values: readonly string[] | undefined];

describe.each(readdirSync(FOLDER))('a message of %s', (file) => {
  const presses = readFileSync(path.join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Press => {
      const [customId = '', chosen] = line.split('\t');
      return [customId, chosen?.split(',').filter((value) => value !== '')];
    });

  it.each(presses)('still works: %s', async (customId, values) => {
    const { app, store, log } = waymark();
    await store.picks.write(ada.userId, 'social', ['2.B.1.c', '2.B.1.d']);
    const answer = await app.handle(pressInteraction(customId, { ...ada, ...(values && { values }) }));
    expect(textOf(answer)).not.toContain('another version');
    expect(answer.failed).toBeUndefined();
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
