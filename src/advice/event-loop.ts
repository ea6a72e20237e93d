/** Lets the event loop process other work in the middle of a long computation. */
export const yieldToEventLoop = async (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
