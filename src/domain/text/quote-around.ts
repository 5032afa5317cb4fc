import type { Span } from './guard-patterns.ts';
import type { Readable } from './readable.ts';

/**
 * What stands at a place, with the words around it, so that its writer finds it: whole words of the same sentence, and an
 * ellipsis where the sentence is cut.
 *
 * @example quoteAround(readable('Feria. La noche del viernes habrá una redada en el centro de la ciudad.'), { from: 37, to: 43 })
 * // => '…noche del viernes habrá una redada en el centro de la ciudad.'
 */
export function quoteAround({ plain, quote }: Pick<Readable, 'plain' | 'quote'>, { from, to }: Span): string {
  const [first, last] = [beginning(plain, from), ending(plain, to)];
  const before = first > 0 && !/[.!?:;\n]\s*$/.test(plain.slice(0, first)) ? '…' : '';
  const after = last < plain.length && !/^\s*(?:[.!?;\n]|$)/.test(plain.slice(last)) ? '…' : '';
  return `${before}${quote(first, last).trim()}${after}`;
}

function beginning(plain: string, from: number): number {
  const far = plain.slice(Math.max(0, from - AROUND), from);
  // A point ends a sentence where a space follows; an initial is a single letter.
  const end = far.search(/(?:(?<=\p{L}{2}|\d)\.|[!?;\n])\s+[^.!?;\n]*$/u);
  const own = end < 0 ? far : far.slice(end + 1);
  if (own.length === from || end >= 0) return from - own.trimStart().length;
  const word = own.search(/\s/);
  return word < 0 ? from : from - own.length + word + 1;
}

function ending(plain: string, to: number): number {
  const far = plain.slice(to, to + AROUND);
  const end = far.search(/(?:(?<=\p{L}{2}|\d)\.|[!?;\n])(?=\s|$)/u);
  if (end >= 0) return to + end;
  if (to + far.length === plain.length) return plain.length;
  const word = far.search(/\s\S*$/);
  return word < 0 ? to : to + word;
}

/** Letters of the sentence that are shown on either side. */
const AROUND = 32;
