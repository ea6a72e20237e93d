import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';

/** A request's bytes, and the expected length of the response's body: other responses do not count. */
export interface Question {
  readonly request: Buffer;
  readonly length?: number | undefined;
}

/** Closed loop: `askers` connections, each of which sends the next request as soon as it has a response. */
export async function closedLoop(
  url: string,
  questions: readonly Question[],
  askers: number,
  milliseconds: number,
): Promise<{ readonly answered: number; readonly perSecond: number }> {
  let asked = 0;
  let answered = 0;
  const startedAt = performance.now();
  const passed = (): number => performance.now() - startedAt;
  await Promise.all(
    Array.from({ length: askers }, async () => {
      const line = openLine(url);
      const next = (): void => {
        const question = questions[asked++ % questions.length];
        if (passed() > milliseconds || !question) line.close();
        else
          line.ask(question, (asWanted) => {
            if (asWanted) answered += 1;
            next();
          });
      };
      next();
      await line.closed;
    }),
  );
  return { answered, perSecond: (answered / passed()) * 1_000 };
}

/**
 * Open loop: sends `perSecond` requests whether or not earlier ones are answered. Resolves with the response times in
 * milliseconds, from when a request was due, so that delays of the sender count, too. An unexpected response counts as
 * none.
 */
export async function openLoop(
  url: string,
  questions: readonly Question[],
  perSecond: number,
  milliseconds: number,
): Promise<number[]> {
  const idle: Line[] = [];
  const times: number[] = [];
  const total = Math.floor((perSecond * milliseconds) / 1_000);
  const startedAt = performance.now();
  const askFor = (nth: number): void => {
    const question = questions[nth % questions.length];
    if (!question) throw new RangeError('there is nothing to ask');
    const due = startedAt + (nth / perSecond) * 1_000;
    const line = idle.pop() ?? openLine(url);
    line.ask(question, (asWanted) => {
      times.push(asWanted ? performance.now() - due : Infinity);
      idle.push(line);
    });
  };
  for (let asked = 0; times.length < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - startedAt) / 1_000) * perSecond) + 1);
    for (; asked < due; asked += 1) askFor(asked);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  for (const line of idle) line.close();
  return times;
}

interface Line {
  /** One question at a time. */
  readonly ask: (question: Question, answered: (asWanted: boolean) => void) => void;
  readonly close: () => void;
  readonly closed: Promise<unknown>;
}

/** A connection that parses as little of a response as possible, so that the server is what is measured. */
function openLine(url: string): Line {
  const { hostname, port } = new URL(url);
  const socket: Socket = connect({ host: hostname, port: Number(port), noDelay: true });
  let asked: Question | undefined;
  let answered: (asWanted: boolean) => void = () => undefined;
  let left = 0;
  let asWanted = false;
  socket.on('data', (chunk: Buffer) => {
    if (left === 0) {
      const { head, body } = lengthsOf(chunk);
      left = head + body;
      asWanted = body === (asked?.length ?? body);
    }
    left -= chunk.length;
    if (left === 0) answered(asWanted);
  });
  return {
    ask(question, done) {
      asked = question;
      answered = done;
      socket.write(question.request);
    },
    close() {
      socket.destroy();
    },
    closed: once(socket, 'close'),
  };
}

/** The lengths of a response's head and body, from its first chunk. */
function lengthsOf(chunk: Buffer): { readonly head: number; readonly body: number } {
  const head = chunk.toString('latin1', 0, chunk.indexOf('\r\n\r\n') + 4);
  const [, length] = /^HTTP\/1\.1 200 [^]*?content-length: (\d+)\r\n/i.exec(head) ?? [];
  if (length === undefined) throw new Error(`not a whole answer: ${head.slice(0, 200)}`);
  return { head: head.length, body: Number(length) };
}
