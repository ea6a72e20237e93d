/** The first sentence of a summary; keeps lists short on phones. */
export const firstSentence = (summary: string): string =>
  /^.*?[\p{Ll})»”]\.(?= |$)/u.exec(summary)?.[0] ?? summary;
