export const SPANISH_CUES: readonly string[] = [];
