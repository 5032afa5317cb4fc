/** What nobody could read on a paper: near the edge, one line upon another, or too small. */
import { assertFound } from '../../../src/domain/found.ts';
import type { Piece, ReadPdf } from './pdf.ts';

/** In a millimetre. */
const POINTS = 72 / 25.4;
/** Printers of offices leave this much blank on each side, in millimetres. */
export const BLANK = 4;
/** What is smaller is not read. */
const SMALLEST = 6.99;

/** What cannot be read among some pieces of a paper. */
export function misprintsIn(pieces: readonly Piece[], { sizes }: Pick<ReadPdf, 'sizes'>): string[] {
  const sizeOf = ({ page }: Piece) => assertFound(sizes[page - 1], `size of page ${page}`);
  return [
    ...pieces.filter((piece) => edgeOf(piece, sizeOf(piece)) < BLANK).map(({ text }) => `near the edge: ${text}`),
    ...smallerThan(SMALLEST, pieces).map((found) => `small: ${found}`),
    ...pieces.flatMap((one, i) =>
      pieces
        .slice(i + 1)
        .filter((other) => overlap(one, other))
        .map((other) => `${one.text} | ${other.text}`),
    ),
  ];
}

/** The pieces that are set in a smaller type, in points. */
export function smallerThan(points: number, pieces: readonly Piece[]): string[] {
  return pieces
    .filter(({ size }) => size * POINTS < points)
    .map(({ text, size }) => `${(size * POINTS).toFixed(1)} pt: ${text}`);
}

/** How far a piece is from the nearest edge of its paper. */
export function edgeOf({ left, top, right, bottom }: Piece, { width, height }: Record<'width' | 'height', number>) {
  return Math.min(left, top, width - right, height - bottom);
}

export function overlap(one: Piece, other: Piece): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return one.page === other.page && across > 0.2 && down > 0.1;
}
