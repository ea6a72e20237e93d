import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';
import { DISCORD_HOST } from './page/same-origin.ts';

// node --import waymark-playground/register bot.js: connections to Discord go to the playground at DISCORD_API_URL
// instead. This works below HTTP, so that it serves every client: fetch, undici, node:https and websockets alike.

const { DISCORD_API_URL } = process.env;
if (DISCORD_API_URL === undefined)
  throw new Error(
    'waymark-playground/register: set DISCORD_API_URL to the address that the playground prints.',
  );
const { hostname, port } = new URL(DISCORD_API_URL);

const connectTls = tls.connect;

/** A plain connection that looks like one over TLS to whoever asked for that. */
function connectToPlayground(secured: (() => void) | undefined): tls.TLSSocket {
  const socket = net.connect(Number(port), hostname);
  Object.assign(socket, { encrypted: true, authorized: true, alpnProtocol: false });
  socket.once('connect', () => socket.emit('secureConnect'));
  if (secured !== undefined) socket.once('secureConnect', secured);
  // Clients ask of it only what was just set.
  return socket as unknown as tls.TLSSocket;
}

tls.connect = ((...given: Parameters<typeof tls.connect>) => {
  const [options] = given as readonly unknown[];
  const { servername, host } = options as tls.ConnectionOptions;
  const callback = given.find((argument) => typeof argument === 'function');
  return DISCORD_HOST.test(servername ?? host ?? '') ? connectToPlayground(callback) : connectTls(...given);
}) as typeof tls.connect;
// Also for those who import the function by its name.
syncBuiltinESMExports();
