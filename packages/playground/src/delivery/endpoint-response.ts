import { HonoRequest } from 'hono/request';
import { readBody } from '../rest/body.ts';
import type { Uploads } from '../rest/message-body.ts';

/** What an endpoint answered to an interaction. */
export interface EndpointResponse {
  readonly status: number;
  /** The JSON of the body, or of its `payload_json`; undefined when there is none. */
  readonly value: unknown;
  readonly uploads: Uploads;
}

/** Reads a response's body as a request's is read over REST: JSON, or a form with a `payload_json` and files. */
export async function readResponse(response: Response): Promise<EndpointResponse> {
  const request = new Request('http://response.invalid/', {
    method: 'POST',
    headers: { 'Content-Type': response.headers.get('content-type') ?? '' },
    body: await response.arrayBuffer(),
  });
  const body = await readBody(new HonoRequest(request));
  return { status: response.status, value: body?.value, uploads: body?.uploads ?? new Map() };
}
