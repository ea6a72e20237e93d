import type { Progress } from '../import/import-release.ts';

const BAR_WIDTH = 30;

export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

export interface ProgressDisplay {
  readonly show: (progress: Progress) => void;
  /** Removes the bar. */
  readonly end: () => void;
}

/** Shows progress: a bar on a terminal, a line for each file elsewhere. */
export function showProgress(terminal: Terminal): ProgressDisplay {
  if (terminal.isTTY !== true) {
    return {
      show({ finished }) {
        if (finished !== undefined) terminal.write(`${finished.file}: ${rowCount(finished.rows)}\n`);
      },
      end: () => undefined,
    };
  }
  let last = '';
  const draw = (line: string): void => {
    if (line !== last) terminal.write(`\r\u001B[K${line}`);
    last = line;
  };
  return {
    show({ done, step }) {
      const filled = Math.round(done * BAR_WIDTH);
      const percent = String(Math.floor(done * 100)).padStart(3);
      const line = `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}] ${percent} %  ${step}`;
      draw(line.slice(0, Math.max(20, (terminal.columns ?? 80) - 1)));
    },
    end() {
      draw('');
    },
  };
}

/** A number of rows, such as `1,016 rows`. */
export function rowCount(rows: number): string {
  return `${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'}`;
}
