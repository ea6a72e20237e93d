/** Lets equal calls in flight share one piece of work. */
export interface SharedCalls<T> {
  /**
   * Joins the work that is under way for `key`, or starts it. A caller whose signal aborts leaves alone; the
   * work itself is aborted when nobody waits for it any more. Rejects with the signal's reason, or as the work does.
   */
  readonly join: (key: string, work: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal) => Promise<T>;
}

interface Shared<T> {
  readonly result: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

export function shareCalls<T>(): SharedCalls<T> {
  const underWay = new Map<string, Shared<T>>();

  function start(key: string, work: (signal: AbortSignal) => Promise<T>): Shared<T> {
    const controller = new AbortController();
    const shared: Shared<T> = { controller, waiting: 0, result: work(controller.signal).finally(end) };
    underWay.set(key, shared);
    return shared;

    function end(): void {
      if (underWay.get(key)?.controller === controller) underWay.delete(key);
    }
  }

  return {
    async join(key, work, signal) {
      signal?.throwIfAborted();
      const shared = underWay.get(key) ?? start(key, work);
      shared.waiting += 1;
      if (signal === undefined) return shared.result;
      return new Promise<T>((resolve, reject) => {
        const leave = (): void => {
          reject(signal.reason as Error);
          shared.waiting -= 1;
          if (shared.waiting > 0) return;
          if (underWay.get(key) === shared) underWay.delete(key);
          shared.controller.abort(signal.reason);
        };
        signal.addEventListener('abort', leave, { once: true });
        shared.result.then(resolve, reject).finally(() => {
          signal.removeEventListener('abort', leave);
        });
      });
    },
  };
}
