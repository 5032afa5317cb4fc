/** Fewest and most stitches of a sign, across and down: a few are no sign, and many are lost at the size of an icon. */
export const SIGN_SIDE = { min: 5, max: 24 } as const;

/** Is the row of a sign made of stitches (`x`) and ground (`.`) alone, as many as they have to be? */
export function isSignRow(row: string, width: number): boolean {
  return /^[x.]+$/.test(row) && row.length === width;
}
