/**
 * A text as a terminal may show it: what would steer the terminal, or turn the order of what it shows, becomes a visible sign.
 * Words of content, of tables and of file names come from others.
 *
 * @example safeForTerminal('\u001b[2J') // => '␛[2J'
 */
export function safeForTerminal(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(STEERING, (sign) => PICTURES[sign] ?? pictureOf(sign));
}

/** Control characters but the line feed and the tab, and marks that turn the order of letters. */
const STEERING = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu;
const PICTURES: Record<string, string> = { '\u007f': '\u2421' };

/** The sign that Unicode has for a control character; for the others the one for what cannot be shown. */
function pictureOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\uFFFD';
}

/** An error that Astro prints as its message alone: a trace of calls says nothing to an author. */
export function wordedError(message: string): Error {
  const error = new Error(safeForTerminal(message));
  error.stack = '';
  return error;
}
