import type { Log } from '../../src/ops/log.ts';

export interface RecordingLog extends Log {
  readonly lines: readonly { level: keyof Log; facts: object; sentence: string }[];
}

/** A log that records its lines. */
export function recordingLog(): RecordingLog {
  const lines: { level: keyof Log; facts: object; sentence: string }[] = [];
  const at = (level: keyof Log) => (facts: object, sentence: string) => {
    lines.push({ level, facts, sentence });
  };
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
