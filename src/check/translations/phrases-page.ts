/** The name by which commands call the words of the interface, among the pages. */
export const PHRASES = 'strings';
