/** The command that writes the states and hashes of one translated page. */
export function stampCommand(locale: string, page: string): string {
  return `npm run translations -- stamp ${locale} ${page}`;
}
