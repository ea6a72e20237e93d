import type { Log } from '../../src/ops/log/log.ts';

export interface RecordingLog extends Log {
  readonly lines: readonly { level: keyof Log; fields: object; message: string }[];
}

/** A log that records its lines. */
export function recordingLog(): RecordingLog {
  const lines: { level: keyof Log; fields: object; message: string }[] = [];
  const at = (level: keyof Log) => (fields: object, message: string) => {
    lines.push({ level, fields, message });
  };
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
