/** The colours of the campaign where no style sheet reaches: icons, pictures of shared links. They are those of `tokens.css`. */
export const DYES = {
  wool: '#fbf7ee',
  indigo: '#14336b',
  yellow: '#f0b429',
  rose: '#e8697f',
  /** The surface of a page in the dark. */
  night: '#171510',
} as const;
