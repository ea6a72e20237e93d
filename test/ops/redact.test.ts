import { describe, expect, it } from 'vitest';
import { safeError, safeFields } from '../../src/ops/log/redact.ts';

const TYPED = 'zzqqxx';

/** The error that this code throws. */
function thrown(code: () => unknown): unknown {
  try {
    return code();
  } catch (error) {
    return error;
  }
}

const own = (message: string): Error => new RangeError(message);

// Values of wrong types, past the compiler: engine and Node put such values into their messages.
describe('an error is logged without typed text in', () => {
  it.each<[string, unknown]>([
    ['its message', own(TYPED)],
    ['a line of its message that looks like a stack', own(`no\n    at ${TYPED} (/app/${TYPED}.ts:1:1)`)],
    ['the cause', new Error('outer', { cause: own(TYPED) })],
    ['another field', Object.assign(new Error('outer'), { url: TYPED, requestBody: { json: TYPED } })],
    ['an engine’s message about a name', thrown(() => Object.defineProperty(Object.freeze({}), TYPED, {}))],
    ['an engine’s message with the value', thrown(() => 'code' in (TYPED as unknown as object))],
    ['an engine’s message about an entry', thrown(() => new Map([TYPED] as unknown as [string, string][]))],
    ['a message of Node', thrown(() => Buffer.from(TYPED, TYPED as BufferEncoding))],
    ['an error that is no error', TYPED],
  ])('%s', (_, error) => {
    expect(JSON.stringify(safeFields({ error }))).not.toContain(TYPED);
  });

  it('and with its stack', () => {
    const nothing = undefined as unknown as { readonly a: string };
    expect(safeError(thrown(() => nothing.a))).toMatchObject({
      type: 'TypeError',
      message: 'Cannot read properties of undefined',
      stack: expect.stringMatching(/^ {4}at .*redact\.test\.ts:\d+:\d+/) as string,
    });
    expect(safeError(new Error(''))).toMatchObject({ stack: expect.stringContaining('    at ') as string });
  });

  it('and without undeclared fields', () => {
    expect(safeFields({ code: 5, userId: TYPED })).toEqual({ code: 5 });
  });
});
