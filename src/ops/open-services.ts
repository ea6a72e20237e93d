import { existsSync } from 'node:fs';
import { DatabaseError, openOnet, type ClientLimits, type OnUnavailable, type OpenOnet } from 'waymark-onet';
import type { Playground, StartOptions } from 'waymark-playground';
import type { Config } from '../config.ts';
import type { ObserveStore } from '../store/context.ts';
import { explainStoreError } from '../store/errors.ts';
import { openStore, type Store } from '../store/store.ts';
import type { StoreUrl } from '../store/url.ts';
import { startWebServer, type WebServer } from './http/server.ts';
import type { Log } from './log/log.ts';
import { proxyOptions, type ProxySettings } from './settings/proxy.ts';
import { errorCode, startupError } from './startup-error.ts';

/** Opens the store. Rejects with a StartupError. */
export async function openStoreOrExplain(url: StoreUrl, log: Log, observe?: ObserveStore): Promise<Store> {
  try {
    return await openStore(url, log, observe);
  } catch (error) {
    throw startupError('STORE_URL', explainStoreError(error, url));
  }
}

export interface OnetOptions extends Pick<Config['onet'], 'apiKey' | 'apiUrl' | 'database'> {
  /** Default: nothing is downloaded. */
  readonly download?: Config['onet']['download'];
  /** Limits for calls of O*NET Web Services; default: what O*NET asks for. */
  readonly limits?: Partial<ClientLimits>;
  readonly proxy?: ProxySettings | undefined;
}

/** Opens O*NET. Rejects with a StartupError for an unusable ONET_DATABASE. */
export async function openOnetOrExplain(
  { download, ...options }: OnetOptions,
  store: Partial<Pick<Store, 'adapter'>>,
  log: Log,
  onUnavailable?: OnUnavailable,
): Promise<OpenOnet> {
  const open = async (database: string | undefined): Promise<OpenOnet> => {
    const { apiKey, apiUrl, limits, proxy } = options;
    return openOnet({
      log,
      apiKey,
      apiUrl,
      database,
      cacheStorage: store.adapter,
      limits,
      proxy: proxy && proxyOptions(proxy),
      onUnavailable,
    });
  };
  const downloaded = download && existsSync(download.database) ? download.database : undefined;
  try {
    if (downloaded !== undefined) return await open(downloaded);
  } catch (error) {
    // Not configured by the operator: a damaged or outdated file must not prevent a start.
    if (!(error instanceof DatabaseError)) throw error;
    log.warn({ file: downloaded, reason: error.message }, 'the imported O*NET release is not used');
  }
  try {
    return await open(options.database);
  } catch (error) {
    throw error instanceof DatabaseError
      ? startupError('ONET_DATABASE', error.message.replace(/\.$/, ''))
      : error;
  }
}

/** Starts the web server. Rejects with a StartupError. */
export async function listenOrExplain(options: Parameters<typeof startWebServer>[0]): Promise<WebServer> {
  try {
    return await startWebServer(options);
  } catch (error) {
    throw cannotListen(error, options.host, options.port);
  }
}

/** Turns errors of listening into a StartupError; returns other errors unchanged. */
function cannotListen(error: unknown, host: string, port: number): unknown {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return startupError(
        'PORT',
        `port ${port} is in use; stop the program that uses it, or set another port (0 takes any free port)`,
      );
    case 'EACCES':
      return startupError('PORT', `this user may not listen on port ${port}; use a port above 1023`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return startupError('HOST', `${host} is not an address of this machine; use 127.0.0.1`);
    case undefined:
      return error;
    default:
      return startupError('HOST', `cannot listen on ${host} (${errorCode(error) ?? ''}); use 127.0.0.1`);
  }
}

/** Starts the playground. Rejects with a StartupError. */
export async function openPlaygroundOrExplain(
  options: StartOptions & { readonly host: string; readonly port: number },
): Promise<Playground> {
  const { startPlayground } = await import('waymark-playground').catch(() => {
    // The container image is built without it.
    throw startupError(
      'DISCORD_TOKEN',
      'the playground is not installed; set the bot token, or DISCORD_PUBLIC_KEY for interactions over HTTP',
    );
  });
  const { host, port } = options;
  return startPlayground(options).catch((error: unknown) => {
    // The playground throws RangeError for an address that other machines can reach.
    throw error instanceof RangeError
      ? startupError(
          'HOST',
          `the playground only listens on addresses of this machine, and ${host} is not one; use 127.0.0.1`,
        )
      : cannotListen(error, host, port);
  });
}
