import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';
import { DISCORD_HOST } from './page/same-origin.ts';

// node --import waymark-playground/register bot.js: redirects connections to Discord to the playground at
// DISCORD_API_URL. This works below HTTP, for every client: fetch, undici, node:https and WebSocket libraries.

const { DISCORD_API_URL } = process.env;
if (DISCORD_API_URL === undefined)
  throw new Error(
    'waymark-playground/register: set DISCORD_API_URL to the address that the playground prints.',
  );
const { hostname, port } = new URL(DISCORD_API_URL);

const connectTls = tls.connect;

/** A plain connection that looks like a TLS connection to the client. */
function connectToPlayground(secured: (() => void) | undefined): tls.TLSSocket {
  const socket = net.connect(Number(port), hostname);
  Object.assign(socket, { encrypted: true, authorized: true, alpnProtocol: false });
  socket.once('connect', () => socket.emit('secureConnect'));
  if (secured !== undefined) socket.once('secureConnect', secured);
  // Clients use only what was set above.
  return socket as unknown as tls.TLSSocket;
}

tls.connect = ((...given: Parameters<typeof tls.connect>) => {
  const [options] = given as readonly unknown[];
  const { servername, host } = options as tls.ConnectionOptions;
  const callback = given.find((argument) => typeof argument === 'function');
  return DISCORD_HOST.test(servername ?? host ?? '') ? connectToPlayground(callback) : connectTls(...given);
}) as typeof tls.connect;
// Also for named imports of the function.
syncBuiltinESMExports();
