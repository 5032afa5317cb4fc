/** What somebody fills in before a paper is sent: `[fecha]`. */
const BLANK = /\[([^[\]]+)\]/g;

/** The blanks of a text, each once, in their order, without brackets. */
export function blanksIn(text: string): string[] {
  return [...new Set([...text.matchAll(BLANK)].map(([, blank = '']) => blank))];
}

/** A text in its pieces: what is said, and what is to be filled in, with its brackets. */
export function atBlanks(text: string): { text: string; isBlank: boolean }[] {
  return text
    .split(/(\[[^[\]]+\])/)
    .filter(Boolean)
    .map((piece) => ({ text: piece, isBlank: new RegExp(`^${BLANK.source}$`).test(piece) }));
}
