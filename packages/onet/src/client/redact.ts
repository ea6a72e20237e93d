const REDACTED = '[key]';

/** Takes the key out of a text, as it is and as a URL writes it. */
export function redactor(key: string | undefined): (text: string) => string {
  if (key === undefined || key === '') return (text) => text;
  const written = encodeURIComponent(key);
  return (text) => text.replaceAll(key, REDACTED).replaceAll(written, REDACTED);
}
