import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Hub } from './hub.ts';
import type { PlaygroundEvent, Snapshot } from './protocol.ts';
import type { Recorder } from './rest/recorder.ts';
import type { Controls } from './page-api.ts';

const WEB = new URL('web/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};
/** What a bot sends is shown and never run: no script but our own, nothing of ours inside another page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' https: data:",
  "media-src 'self' https:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface SiteOptions {
  readonly hub: Hub;
  readonly recorder: Recorder;
  readonly controls: Controls;
  readonly snapshot: () => Snapshot;
}

/** The page, what it talks to, and the files that bots upload. */
export function createSite({ hub, recorder, controls, snapshot }: SiteOptions): Hono {
  const site = new Hono();

  site.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
  });

  site.get('/playground/events', (context) =>
    streamSSE(context, async (stream) => {
      const write = (event: PlaygroundEvent) => {
        void stream.writeSSE({ data: JSON.stringify(event) });
      };
      write({ type: 'snapshot', snapshot: snapshot() });
      const stop = hub.changes.on(write);
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve);
      });
      stop();
    }),
  );

  site.post('/playground/actions', async (context) => {
    // A form on another site could send no JSON; this keeps such requests out whatever a browser says of them.
    if (context.req.header('content-type')?.startsWith('application/json') !== true) {
      return context.json({ ok: false, says: 'Actions are JSON.' }, 415);
    }
    // Loaded here: a bot that nobody watches through the page starts sooner.
    const { performAction } = await import('./page-api.ts');
    const body: unknown = await context.req.json().catch(() => undefined);
    const result = await performAction(hub, recorder, controls, body);
    return context.json(result, result.ok ? 200 : 400);
  });

  site.get('/attachments/:id/:name', (context) => {
    const file = hub.files.get(context.req.param('id'));
    if (file === undefined) return context.text('There is no such file.', 404);
    const shown = /^(image\/(png|jpeg|gif|webp)|audio\/|video\/)/.test(file.contentType);
    return context.body(file.bytes, 200, {
      'Content-Type': shown ? file.contentType : 'application/octet-stream',
      'Content-Disposition': shown ? 'inline' : 'attachment',
    });
  });

  site.get('/:file{[a-z0-9.-]*}', async (context) => {
    const name = context.req.param('file') || 'index.html';
    const type = TYPES[name.split('.').at(-1) ?? ''];
    const bytes = type === undefined ? undefined : await readFile(new URL(name, WEB)).catch(() => undefined);
    if (type === undefined || bytes === undefined) return context.text('There is nothing here.', 404);
    return context.body(new Uint8Array(bytes), 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
  });

  return site;
}
