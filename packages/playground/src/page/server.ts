import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { streamSSE } from 'hono/streaming';
import { LOCALES } from '../rules/limits.ts';
import { messageView } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import type { Controls } from './action-handlers.ts';
import type { ConnectionView, PlaygroundEvent, Snapshot } from './protocol.ts';

/**
 * Content of a bot is displayed, never executed: only our own scripts and styles, nothing from other hosts (a picture
 * would reveal the viewer to its server), and no embedding in other pages.
 */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  mediaSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** The built page; the same path from `src` and from `dist`. */
const PAGE_FOLDER = join(import.meta.dirname, '../../dist/web');

/** Serves the page, its API, and the files that bots upload. */
export function createPageServer(state: State, connection: () => ConnectionView, controls: Controls): Hono {
  const app = new Hono();

  app.use(secureHeaders({ contentSecurityPolicy }), async (context, next) => {
    await next();
    // These file names contain a hash of the content.
    const isFinal = context.res.ok && context.req.path.startsWith('/assets/');
    context.res.headers.set('Cache-Control', isFinal ? 'public, max-age=31536000, immutable' : 'no-cache');
  });

  app.get('/playground/events', (context) =>
    streamSSE(context, async (stream) => {
      const write = (event: PlaygroundEvent) => {
        void stream.writeSSE({ data: JSON.stringify(event) });
      };
      write({ type: 'snapshot', snapshot: snapshot(state, connection(), controls.restartBot !== undefined) });
      const stop = state.events.on(write);
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve);
      });
      stop();
    }),
  );

  app.post('/playground/actions', async (context) => {
    // Rejects forms of other sites, which cannot send JSON.
    if (context.req.header('content-type')?.startsWith('application/json') !== true) {
      return context.json({ ok: false, error: 'Actions are JSON.' }, 415);
    }
    // Loaded here, since that makes the start faster without the page.
    const { performAction } = await import('./action-handlers.ts');
    const body: unknown = await context.req.json().catch(() => undefined);
    const result = await performAction(state, controls, body);
    return context.json(result, result.ok ? 200 : 400);
  });

  app.get('/attachments/:id/:name', (context) => {
    const file = state.files.get(context.req.param('id'));
    if (file === undefined) return context.text('There is no such file.', 404);
    const shown = /^(image\/(png|jpeg|gif|webp)|audio\/|video\/)/.test(file.contentType);
    return context.body(file.bytes, 200, {
      'Content-Type': shown ? file.contentType : 'application/octet-stream',
      'Content-Disposition': shown ? 'inline' : 'attachment',
    });
  });

  app.on('GET', ['/', '/assets/:name'], serveStatic({ root: PAGE_FOLDER }), (context) =>
    context.text('The page is not built. Run `npm run build` in the waymark-playground package.', 404),
  );

  return app;
}

const MAX_SHOWN = 200;

/** Everything the page shows, at one moment. */
function snapshot(state: State, connection: ConnectionView, canRestartBot: boolean): Snapshot {
  const { world, messages, interactions } = state;
  const { botId, name } = world.app;
  return {
    app: { botId, name },
    people: world.people,
    places: world.places,
    roles: world.guilds.flatMap(({ id, roles }) => roles.map((role) => ({ ...role, guildId: id }))),
    locales: LOCALES,
    commands: state.commands.all(),
    messages: messages
      .all()
      .filter(({ dismissed }) => !dismissed)
      .map(messageView),
    interactions: interactions
      .all()
      .filter(({ kind }) => kind !== 'autocomplete')
      .slice(-MAX_SHOWN)
      .map((interaction) => interaction.view()),
    requests: state.requests.all.slice(-MAX_SHOWN),
    connection,
    delay: state.delay.milliseconds(),
    canRestartBot,
  };
}
