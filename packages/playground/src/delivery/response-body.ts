import { HonoRequest } from 'hono/request';
import type { Uploads } from '../rest/message-body.ts';
import { readBody } from '../rest/body.ts';

/** What an address answered to an interaction. */
export interface Answer {
  readonly status: number;
  /** The JSON of the body, or of its `payload_json`; undefined when there is none. */
  readonly value: unknown;
  readonly uploads: Uploads;
}

/** Reads a response as the body of an answer over REST is read: JSON, or a form with a `payload_json` and files. */
export async function readResponse(response: Response): Promise<Answer> {
  const sent = new Request('http://answer.invalid/', {
    method: 'POST',
    headers: { 'Content-Type': response.headers.get('content-type') ?? '' },
    body: await response.arrayBuffer(),
  });
  const { value, uploads } = (await readBody(new HonoRequest(sent))) ?? {
    value: undefined,
    uploads: new Map(),
  };
  return { status: response.status, value, uploads };
}
