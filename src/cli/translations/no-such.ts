import { nearest } from '../../domain/text/nearest.ts';

/** That a word of a command names nothing, with the nearest that there is, what contains it, or some of what there is. */
export function noSuch(word: string, known: readonly string[]): string {
  const close = nearest(word, known);
  const folder = word.slice(0, word.lastIndexOf('/') + 1) || word;
  const alike = [word, folder]
    .map((piece) => known.filter((one) => one.includes(piece)))
    .find(({ length }) => length > 0);
  const list = close !== null ? [close] : (alike ?? known);
  const shown = `${list.slice(0, SHOWN).join(', ')}${list.length > SHOWN ? ' …' : ''}`;
  return `No existe "${word}"; existe ${shown}. / There is no "${word}"; there is ${shown}.`;
}

/** Enough to see what such names look like; there are more than a thousand phrases. */
const SHOWN = 12;
