import { RequestMethod, type REST } from '@discordjs/rest';
import { Routes, type RESTGetCurrentApplicationResult } from 'discord-api-types/v10';
import type { Problem } from '../ops/startup-error.ts';
import { explainRefusal } from './rest/errors.ts';

/** The application that a token belongs to. */
interface Application {
  readonly id: string;
  /** 64 hexadecimal digits. */
  readonly publicKey: string | undefined;
  /** The Interactions Endpoint URL; undefined when Discord sends interactions through the gateway. */
  readonly endpointUrl: string | undefined;
  /** How far Discord's clock is ahead of this machine's, in milliseconds; undefined without a Date header. */
  readonly clockDriftMs: number | undefined;
}

/** Fetches the application of this client's token. Rejects with a StartupError when Discord refuses. */
export async function fetchApplication(rest: REST, apiUrl: string): Promise<Application> {
  try {
    const response = await rest.queueRequest({
      method: RequestMethod.Get,
      fullRoute: Routes.currentApplication(),
    });
    // REST leaves the type of a response to its caller; this is the documented one.
    const app = (await response.json()) as RESTGetCurrentApplicationResult;
    const date = Date.parse(response.headers.get('date') ?? '');
    return {
      id: app.id,
      publicKey: app.verify_key || undefined,
      endpointUrl: app.interactions_endpoint_url ?? undefined,
      clockDriftMs: Number.isNaN(date) ? undefined : date - Date.now(),
    };
  } catch (error) {
    throw explainRefusal(error, apiUrl);
  }
}

/** Signed requests are refused when the clocks are 5 minutes apart; this warns early. */
const MAX_CLOCK_DRIFT_MS = 30_000;

export interface ApplicationSettings {
  readonly transport: 'gateway' | 'http';
  readonly applicationId: string | undefined;
  readonly publicKey: string | undefined;
}

/**
 * Problems in the settings or at Discord that keep interactions from working: `errors` stop the start, `warnings` have to
 * be fixed as well, `notes` are steps that may still be open.
 */
export function checkApplication(
  { id, publicKey, endpointUrl, clockDriftMs = 0 }: Application,
  settings: ApplicationSettings,
): {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly notes: readonly Problem[];
} {
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  const notes: Problem[] = [];
  const overHttp = settings.transport === 'http';
  if (settings.applicationId !== undefined && settings.applicationId !== id) {
    errors.push({
      variable: 'DISCORD_APPLICATION_ID',
      fix: `the token belongs to application ${id}; use the values of one app, or leave this unset`,
    });
  }
  const sameKey = settings.publicKey?.toLowerCase() === publicKey?.toLowerCase();
  if (settings.publicKey !== undefined && publicKey !== undefined && !sameKey) {
    (overHttp ? errors : warnings).push({
      variable: 'DISCORD_PUBLIC_KEY',
      fix: 'this is not the public key of the app that the token belongs to; copy it again from the General Information page of the developer portal',
    });
  }
  if (!overHttp && endpointUrl !== undefined) {
    warnings.push({
      variable: 'DISCORD_TRANSPORT',
      fix: 'Discord sends the interactions of this app to its Interactions Endpoint URL and not to the gateway; clear that URL in the developer portal, or use http',
    });
  }
  if (overHttp && endpointUrl === undefined) {
    notes.push({
      variable: 'DISCORD_TRANSPORT',
      fix: 'this app has no Interactions Endpoint URL yet; set it to https://…/interactions in the developer portal once Waymark runs',
    });
  }
  if (Math.abs(clockDriftMs) > MAX_CLOCK_DRIFT_MS) {
    warnings.push({
      variable: 'clock',
      fix: `the clock of this machine is ${Math.round(Math.abs(clockDriftMs) / 1_000)} s ${clockDriftMs > 0 ? 'behind' : 'ahead of'} Discord's; let it be set from the network (NTP)`,
    });
  }
  return { errors, warnings, notes };
}
