import { readFileSync } from 'node:fs';

/** Read at the start: when watching begins, they may already be gone. */
const PARENTS = parents().join();

const CHECK_INTERVAL_MS = 500;

/**
 * Calls `onGone` once when npm is gone, or the shell of a script that called npm: neither passes a signal on. Does nothing
 * where npm did not start this process.
 */
export function watchParents(onGone: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const timer = setInterval(() => {
    if (parents().join() === PARENTS) return;
    clearInterval(timer);
    onGone();
  }, CHECK_INTERVAL_MS).unref();
}

/**
 * The parent of this process, and those above it within the process group. An interactive shell starts each of its jobs in
 * a group of its own: it may end, and the job goes on.
 */
function parents(): readonly number[] {
  const found = [process.ppid];
  try {
    const { group } = statusOf('self');
    for (let pid = process.ppid; statusOf(pid).group === group; pid = statusOf(pid).parent) found.push(pid);
  } catch {
    // Without /proc, only the parent is known.
  }
  return found;
}

function statusOf(pid: number | 'self'): { readonly parent: number; readonly group: number } {
  // The name of the program is in parentheses and can contain any character.
  const [, parent, group] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return { parent: Number(parent), group: Number(group) };
}
