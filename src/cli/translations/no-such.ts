import { nearest } from '../../check/shape/nearest.ts';

/** That a word of a command names nothing, with the nearest that there is, or all of them. */
export function noSuch(word: string, known: readonly string[]): string {
  const close = nearest(word, known);
  const list = close ?? known.join(', ');
  return `No existe "${word}"; existe ${list}. / There is no "${word}"; there is ${list}.`;
}
