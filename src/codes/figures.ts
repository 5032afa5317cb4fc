/**
 * How a figure is drawn: as bars, the longest as wide as the page; as one hundred stitches that its numbers share, since they
 * are parts of one whole that do not overlap; or as a hundred stitches for each number, which is a share of its own whole.
 */
export const DRAWINGS = ['bars', 'hundred', 'hundreds'] as const;
