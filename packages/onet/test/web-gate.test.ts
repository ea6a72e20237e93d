import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createGate } from '../src/client/rate-limit.ts';
import { handClock } from '../../../test/support/clock.ts';

const settled = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('lets everybody in, in order, never too many at once and never too many a second', async () => {
  const stay = fc.record({
    arrives: fc.integer({ min: 0, max: 3_000 }),
    stays: fc.integer({ min: 0, max: 1_500 }),
    asksForPause: fc.constantFrom(0, 0, 0, 700),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(stay, { minLength: 1, maxLength: 25 }), async (stays) => {
      const [inFlight, perSecond] = [3, 4];
      const clock = handClock();
      const gate = createGate({ inFlight, perSecond, waiting: 100, clock });
      const signal = new AbortController().signal;
      const began: { at: number; who: number }[] = [];
      let inside = 0;
      let [heldAt, heldUntil] = [0, 0];
      const visit = async (
        who: number,
        { stays: time, asksForPause }: (typeof stays)[number],
      ): Promise<void> => {
        const over = await gate.enter(signal);
        // Whoever was let in at the very instant of the wish for a pause was let in before it.
        expect(clock.now() === heldAt || clock.now() >= heldUntil).toBe(true);
        began.push({ at: clock.now(), who });
        inside += 1;
        expect(inside).toBeLessThanOrEqual(inFlight);
        if (asksForPause > 0) {
          gate.hold(asksForPause);
          heldAt = clock.now();
          heldUntil = Math.max(heldUntil, heldAt + asksForPause);
        }
        await new Promise<void>((resolve) => clock.after(time, resolve));
        inside -= 1;
        over?.();
      };

      const order = stays.toSorted((a, b) => a.arrives - b.arrives);
      const visits: Promise<void>[] = [];
      const longest = 120_000;
      for (let passed = 0; passed < longest && (began.length < order.length || inside > 0); passed += 50) {
        for (let next = order[visits.length]; next && next.arrives <= passed; next = order[visits.length]) {
          visits.push(visit(visits.length, next));
        }
        await settled();
        clock.advance(50);
        await settled();
      }
      await Promise.all(visits);

      expect(began.map(({ who }) => who)).toEqual(order.map((_stay, who) => who));
      for (let i = 0; i + perSecond < began.length; i++) {
        expect((began[i + perSecond]?.at ?? 0) - (began[i]?.at ?? 0)).toBeGreaterThanOrEqual(1_000);
      }
    }),
    { numRuns: 40 },
  );
});
