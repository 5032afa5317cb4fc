import type { Span } from './guard-finder.ts';

/**
 * What stands at a place, with the words around it, so that its writer finds it: whole words of the same sentence, and an
 * ellipsis where the sentence is cut.
 *
 * @param text what is looked through, sign for sign as long as what is quoted
 * @param quote what stands between two places, where the text was changed to be looked through
 * @example quoteAround('Feria. La noche del viernes habrá una redada en el centro de la ciudad.', { from: 37, to: 43 })
 * // => '…noche del viernes habrá una redada en el centro de la ciudad.'
 */
export function quoteAround(
  text: string,
  { from, to }: Span,
  quote = (first: number, last: number) => text.slice(first, last),
): string {
  const [first, last] = [beginning(text, from), ending(text, to)];
  const before = first > 0 && !/[.!?;\n]\s*$/.test(text.slice(0, first)) ? '…' : '';
  const after = last < text.length && !/^\s*(?:[.!?;\n]|$)/.test(text.slice(last)) ? '…' : '';
  return `${before}${quote(first, last).trim()}${after}`;
}

function beginning(text: string, from: number): number {
  const least = Math.max(0, from - AROUND);
  const end = [...text.slice(0, from).matchAll(END)].at(-1);
  const first = end ? end.index + end[0].length : 0;
  if (first >= least) return first + leading(text.slice(first, from));
  const word = text.slice(least, from).search(/\s/);
  return word < 0 ? from : least + word + 1;
}

function ending(text: string, to: number): number {
  const last = [...text.matchAll(END)].find(({ index }) => index >= to)?.index ?? text.length;
  if (last <= to + AROUND) return last;
  const word = text.slice(to, to + AROUND).search(/\s\S*$/);
  return word < 0 ? to : to + word;
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}

/** Where a sentence ends; a point behind a single letter ends none. */
const END = /(?:(?<=[\p{L}\p{N}][\p{L}\p{N})"”»])\.|[!?;])(?=\s|$)|\n/gu;
/** Letters of the sentence that are shown on either side. */
const AROUND = 32;
