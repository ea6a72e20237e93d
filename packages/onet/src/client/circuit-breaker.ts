import type { Clock } from '../util/clock.ts';

/**
 * Leaves a service alone that keeps failing. After some failures in a row nothing is asked for a while; then one
 * call goes through as a probe, and the rest are still turned away. A probe that succeeds opens the way for all,
 * one that fails doubles the wait.
 */
export interface Circuit<Failed> {
  /** Whether this call may ask: freely, alone as a probe, or not, with the last failure and when to come back. */
  readonly ask: () => Permit<Failed>;
}

export type Permit<Failed> =
  | {
      readonly may: 'ask' | 'probe';
      /** To be called once: with the failure, with nothing for a success, with `gave-up` when the caller left. */
      readonly done: (outcome?: Failed | 'gave-up') => void;
    }
  | { readonly may: 'wait'; readonly last: Failed; readonly milliseconds: number };

interface CircuitOptions<Failed> {
  readonly failuresToOpen: number;
  readonly openMs: number;
  readonly longestOpenMs: number;
  readonly clock: Clock;
  readonly onOpen: (last: Failed, milliseconds: number) => void;
  readonly onClose: () => void;
}

export function createCircuit<Failed extends object>(options: CircuitOptions<Failed>): Circuit<Failed> {
  const { failuresToOpen, openMs, longestOpenMs, clock, onOpen, onClose } = options;
  let failures = 0;
  let open: { readonly last: Failed; readonly until: number; readonly wait: number } | undefined;
  let probing = false;

  function shut(last: Failed, wait: number): void {
    open = { last, wait, until: clock.now() + wait };
    onOpen(last, wait);
  }

  function doneAsking(outcome?: Failed | 'gave-up'): void {
    if (outcome === 'gave-up') return;
    failures = outcome === undefined ? 0 : failures + 1;
    if (outcome !== undefined && failures >= failuresToOpen && open === undefined) shut(outcome, openMs);
  }

  function doneProbing(outcome?: Failed | 'gave-up'): void {
    probing = false;
    if (outcome === 'gave-up' || open === undefined) return;
    if (outcome !== undefined) {
      shut(outcome, Math.min(open.wait * 2, longestOpenMs));
      return;
    }
    open = undefined;
    failures = 0;
    onClose();
  }

  return {
    ask() {
      if (open === undefined) return { may: 'ask', done: doneAsking };
      const milliseconds = open.until - clock.now();
      if (milliseconds > 0 || probing) {
        return { may: 'wait', last: open.last, milliseconds: Math.max(milliseconds, 0) };
      }
      probing = true;
      return { may: 'probe', done: doneProbing };
    },
  };
}
