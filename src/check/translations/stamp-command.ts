/** The command that writes the states and hashes of one translated page. */
export function stampCommand(locale: string, page: string): string {
  return `npm run translations -- stamp ${locale} ${page}`;
}

/**
 * The command by which somebody says that they have read a text.
 *
 * @param name a page, or a part of one: `messages/oferta#answer`
 */
export function reviewCommand(locale: string, name: string): string {
  return `${stampCommand(locale, name)} --state reviewed --by …`;
}

/** The name by which commands call the words of the interface, among the pages. */
export const PHRASES = 'strings';
