/**
 * A sign that no reader sees and that changes what stands around it: a control mark, or one that turns the direction of reading
 * and so can show a number backwards. Its name is given, `null` where there is none. Marks that some scripts need, such as those
 * that join letters, are left alone.
 *
 * @example findHiddenSign('501\u202E') // => 'U+202E'
 */
export function findHiddenSign(text: string): string | null {
  const found = HIDDEN.exec(text)?.[0];
  return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const HIDDEN = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/u;
