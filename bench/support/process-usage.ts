import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether the usage of other processes can be read: only Linux has /proc. */
export const canReadProcesses = process.platform === 'linux';

/** /proc counts in hundredths of a second (USER_HZ). */
const MS_PER_TICK = 10;

/** The processor time that all threads of a process have used so far, in milliseconds. */
export function processorTime(pid: number): number {
  // The name is in parentheses and may contain anything; user and system time are the 12th and 13th fields after it.
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
}

/** The resident set size of a process, in bytes. */
export function memoryOf(pid: number): number {
  const [, kilobytes = 'NaN'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1_024;
}

const canPin = spawnSync('taskset', ['--version']).status === 0;

/** A command prefix that pins a program to one core: the `nth` of those available, modulo their number. */
export function onCore(nth: number): readonly string[] {
  if (!canPin) return [];
  const [, list = ''] = /Cpus_allowed_list:\s+(\S+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  const cores = list.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return ['taskset', '-c', String(cores[nth % cores.length] ?? 0)];
}
