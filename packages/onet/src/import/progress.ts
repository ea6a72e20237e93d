import type { Progress } from './import.ts';

const BAR = 30;

export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

export interface ProgressShown {
  readonly show: (progress: Progress) => void;
  /** Takes the bar away, so that what is written next stands alone. */
  readonly end: () => void;
}

/** Shows progress: a bar that moves on a terminal, a plain line for each file elsewhere. */
export function showProgress(screen: Screen): ProgressShown {
  if (screen.isTTY !== true) {
    return {
      show({ finished }) {
        if (finished !== undefined) screen.write(`${finished.file}: ${rowCount(finished.rows)}\n`);
      },
      end() {
        // Lines stay as they are.
      },
    };
  }
  let last = '';
  const draw = (line: string): void => {
    if (line !== last) screen.write(`\r\u001B[K${line}`);
    last = line;
  };
  return {
    show({ done, doing }) {
      const filled = Math.round(done * BAR);
      const percent = String(Math.floor(done * 100)).padStart(3);
      const line = `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] ${percent} %  ${doing}`;
      draw(line.slice(0, Math.max(20, (screen.columns ?? 80) - 1)));
    },
    end() {
      draw('');
    },
  };
}

/** A number of rows in words, such as `1,016 rows`. */
export function rowCount(rows: number): string {
  return `${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'}`;
}
