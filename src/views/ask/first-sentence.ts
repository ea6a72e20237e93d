/** The first sentence of a summary: lists of several careers are read on phones. */
export const firstSentence = (summary: string): string =>
  /^.*?[\p{Ll})»”]\.(?= |$)/u.exec(summary)?.[0] ?? summary;
