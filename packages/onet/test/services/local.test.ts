import { describe, expect, it } from 'vitest';
import type { AnyService } from '../../src/services/service.ts';
import { services } from '../../src/services/index.ts';
import { callExamples } from '../../src/verify/call-examples.ts';
import { onet } from '../support/ask.ts';

const answered = services.flatMap((service): [string, AnyService][] =>
  'missing' in service.local ? [] : [[service.name, service]],
);

describe('the local engine', () => {
  it.each(answered)('answers the example of %s in the form of the table', async (_, service) => {
    const answer = await onet.call(service, service.example);
    if (!answer.ok) {
      expect(answer.reason).toBe('not-available-locally');
      expect(answer.message).toMatch(/^[A-Z].+\.$/);
      return;
    }
    const sent: unknown = JSON.parse(JSON.stringify(answer.data));
    expect(service.data.parse(sent)).toStrictEqual(sent);
  });

  it('links only to existing services', async () => {
    expect(await callExamples(onet, services)).toMatchObject({ ok: true, differences: [] });
  });
});
