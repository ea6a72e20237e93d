import { listenOrExplain, openPlaygroundOrExplain } from '../open-services.ts';
import { errorFindings, type Check } from './check.ts';

const TIMEOUT_MS = 2_000;

/** Checks that the configured address can be listened on. */
export const listening: Check = async ({ transport, host, port }) => {
  const subject = 'Listening';
  try {
    const server = await (transport === 'playground'
      ? openPlaygroundOrExplain({ host, port })
      : listenOrExplain({ listener: (_, response) => response.end(), host, port }));
    await server.close();
    return [{ status: 'ok', subject, message: `${host}, port ${port} is available` }];
  } catch (error) {
    if (await isWaymarkAt(host, port))
      return [{ status: 'note', subject, message: `Waymark is already running on port ${port}` }];
    return errorFindings(error);
  }
};

async function isWaymarkAt(host: string, port: number): Promise<boolean> {
  try {
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}/healthz`;
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null && 'registration' in body;
  } catch {
    return false;
  }
}
