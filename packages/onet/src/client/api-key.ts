const REDACTED = '[key]';

/** The header in which O*NET Web Services expects the key. */
export const apiKeyHeader = (key: string | undefined): Readonly<Record<string, string>> =>
  key === undefined ? {} : { 'x-api-key': key };

/** Removes the key from a text, as it is and percent-encoded. */
export function redactor(key: string | undefined): (text: string) => string {
  if (key === undefined || key === '') return (text) => text;
  const encoded = encodeURIComponent(key);
  return (text) => text.replaceAll(key, REDACTED).replaceAll(encoded, REDACTED);
}
