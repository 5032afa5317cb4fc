/** What a look at a page found: each rule by its name, and the places that break it. A rule that holds has no places. */
export type Findings = Record<string, readonly string[]>;

/** The finding of a rule that is kept or not, without a place to name. */
export function unless(isKept: boolean, what: string): string[] {
  return isKept ? [] : [what];
}
