import type { Action, ActionResult, PlaygroundEvent } from '../../src/page/protocol.ts';
import { strings } from './locales/strings.ts';

/** Listens to the playground for as long as the page is open; the browser reconnects by itself. */
export function listen(applyEvent: (event: PlaygroundEvent) => void, connected: (is: boolean) => void): void {
  const source = new EventSource('/playground/events');
  source.onopen = () => {
    connected(true);
  };
  source.onerror = () => {
    connected(false);
  };
  source.onmessage = ({ data }: MessageEvent<string>) => {
    applyEvent(JSON.parse(data) as PlaygroundEvent);
  };
}

/** Sends one action; an unreachable playground is handled like a rejected action. */
export async function send<Type extends Action['type']>(
  action: Extract<Action, { type: Type }>,
): Promise<ActionResult<Type>> {
  try {
    const response = await fetch('/playground/actions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    });
    return (await response.json()) as ActionResult<Type>;
  } catch {
    return { ok: false, error: strings.unreachable };
  }
}
