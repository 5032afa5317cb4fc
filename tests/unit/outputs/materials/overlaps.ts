import type { Piece } from './read-pdf.ts';

/** Pairs whose letters stand in each other by more than a fifth of a millimetre. */
export function overlaps(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((one, i) =>
    pieces.slice(i + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 0.2 && down > 0.2 ? [`${one.text} × ${other.text}`] : [];
    }),
  );
}
