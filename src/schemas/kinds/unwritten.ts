/** What stands in a new file in the place of an id, a word of a list or a date that only the author knows. */
export const UNCHOSEN = 'por-escribir';

/** What marks a text that is still to be written. */
const MARK = '(por escribir)';

/**
 * A text that shows what belongs in its place, and that the check finds as long as it stands there.
 *
 * @example unwritten('Título') // => 'Título (por escribir)'
 */
export function unwritten(what: string): string {
  return `${what} ${MARK}`;
}

/** Has nobody written this yet? */
export function isUnwritten(text: string): boolean {
  return text === UNCHOSEN || text.includes(MARK);
}
