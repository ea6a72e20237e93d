import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Playground } from 'waymark-playground';
import { startPlayground } from 'waymark-playground';
import { LAYOUT } from './support/bodies.ts';
import { request } from './support/bots.ts';
import { anyTree, validTree } from './support/component-trees.ts';

let playground: Playground;
let messages: string;

beforeAll(async () => {
  playground = await startPlayground();
  const { list } = await request(playground, 'GET', `/guilds/${playground.guildId}/channels`);
  messages = `/channels/${String(list[0]?.['id'])}/messages`;
});

afterAll(async () => {
  await playground.close();
});

/** Media gets a new id each time. */
const withoutMediaIds = (message: Readonly<Record<string, unknown>>) =>
  JSON.stringify(message['components']).replaceAll(/"id":"\d+","url"/g, '"url"');

test('every valid tree is accepted, gets ids, and can be sent again', async () => {
  await fc.assert(
    fc.asyncProperty(validTree, async (components) => {
      const first = await request(playground, 'POST', messages, { flags: LAYOUT, components });
      expect(first).toMatchObject({ status: 200 });
      const ids = [
        ...JSON.stringify(first.body['components']).matchAll(/"type":\d+[^{}[\]]*?"id":(\d+)/g),
      ].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const again = await request(playground, 'POST', messages, {
        flags: LAYOUT,
        components: first.body['components'],
      });
      expect(withoutMediaIds(again.body)).toEqual(withoutMediaIds(first.body));
    }),
    { numRuns: 150 },
  );
});

test('any tree is accepted or refused without a crash', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyTree, fc.jsonValue()), async (components) => {
      const { status, body } = await request(playground, 'POST', messages, { flags: LAYOUT, components });
      expect([200, 400]).toContain(status);
      if (status === 400) expect([50035, 50006]).toContain(body.code);
    }),
    { numRuns: 300 },
  );
});
