import type { VisibleMessage } from './types.ts';

const indented = (text: string) => text.replaceAll('\n', '\n  ');

function message(
  { used, author, ephemeral, thinking, failed, text, buttons, menus }: VisibleMessage,
  name: string,
) {
  const states = [ephemeral && `only ${name} sees this`, thinking && 'thinking', failed && 'failed'];
  const notes = states.filter((note) => note !== false);
  const controls = [
    ...buttons().map(({ label, disabled }) => `[${label}${disabled ? ' (disabled)' : ''}]`),
    ...menus().map(({ placeholder, options }) => {
      const chosen = options.filter(({ selected }) => selected).map(({ label }) => label);
      return `<${placeholder ?? 'menu'}: ${chosen.join(', ') || '-'} of ${options.length}>`;
    }),
  ];
  return [
    ...(used === undefined ? [] : [`${name} used ${used}`]),
    `${author}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}: ${indented(text())}`,
    ...(controls.length === 0 ? [] : [`  ${controls.join(' ')}`]),
  ];
}

/** A conversation as text. `nameOf` returns who used the command that a message responds to. */
export const transcriptOf = (
  messages: readonly VisibleMessage[],
  nameOf: (message: VisibleMessage) => string,
): string => messages.flatMap((one) => message(one, nameOf(one))).join('\n');
