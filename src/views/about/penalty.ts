/** Years of prison as a law page writes them: at least, at most, and up to how many in the gravest cases. */
export interface Penalty {
  least: number;
  most: number;
  gravest: number;
}

/** The longest term of years that is drawn. */
export const LONGEST_TERM = 35;

/**
 * The penalty that a cell of a table names; `null` where it names no two terms, as "the same" does.
 *
 * @example penaltyIn('De 10 a 15 años; hasta 30 si hay muerte') // => { least: 10, most: 15, gravest: 30 }
 */
export function penaltyIn(cell: string): Penalty | null {
  const [least, most, gravest] = [...cell.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  if (least === undefined || most === undefined || least >= most || most > LONGEST_TERM) return null;
  const isTerm = gravest !== undefined && gravest > most && gravest <= LONGEST_TERM;
  return { least, most, gravest: isTerm ? gravest : most };
}
