import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether the usage of other processes can be read here: only Linux has /proc. */
export const canReadProcesses = process.platform === 'linux';

/** /proc counts in hundredths of a second, whatever the clock of the machine does. */
const MS_PER_TICK = 10;

/** Milliseconds of processor time that a process has used so far, all its threads together. */
export function processorTime(pid: number): number {
  // The name stands in parentheses and may hold anything; user and system time are the 12th and 13th figure after it.
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const figures = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(figures[11]) + Number(figures[12])) * MS_PER_TICK;
}

/** Bytes of memory that a process holds (RSS). */
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
